// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.checkpoint.Checkpoint;
import org.machineimagination.models.clip.internal.checkpoint.BytePairs;
import org.machineimagination.models.clip.internal.checkpoint.ClipGraphs;
import org.machineimagination.models.clip.internal.checkpoint.ClipShape;
import org.machineimagination.models.clip.internal.checkpoint.ClipWeights;
import org.machineimagination.models.clip.internal.checkpoint.HuggingFaceWeights;
import org.machineimagination.models.clip.internal.checkpoint.OpenClipConfig;
import org.machineimagination.models.clip.internal.checkpoint.OtherKinds;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * Imports CLIP: OpenAI's {@code .pt} files (TorchScript archives or plain state dicts), OpenCLIP's of the same layout, and folders of Hugging
 * Face's {@code CLIPModel}, also with their weights in several files. A tokenizer has to lie beside the weights. A relative of CLIP that is made
 * in another way is refused by its name.
 */
@Component(service = PlugIn.class)
public final class ClipCheckpointImporter implements ModelImporter {

	private static final List<String> FOLDER_WEIGHTS = List.of("model.safetensors", "pytorch_model.bin", "model.safetensors.index.json",
			"pytorch_model.bin.index.json", "open_clip_model.safetensors", "open_clip_pytorch_model.bin");
	/** Files called so are looked into, if only to say what is wrong with them. */
	private static final Pattern CALLED = Pattern.compile("\\.(pt|pth|bin|ckpt|pkl|safetensors)$");
	/** One of several files. */
	private static final Pattern PART = Pattern.compile("-\\d{5}-of-\\d{5}\\.");
	private static final double[] MEAN = {0.48145466, 0.4578275, 0.40821073};
	private static final double[] DEVIATION = {0.26862954, 0.26130258, 0.27577711};

	private interface Use<T> {
		T of(Checkpoint checkpoint, ClipGraphs graphs);
	}

	@Override
	public String id() {
		return "clip-checkpoint";
	}

	@Override
	public String name() {
		return "CLIP from PyTorch";
	}

	@Override
	public String description() {
		return "Makes a perceptor of a CLIP checkpoint as OpenAI, OpenCLIP or Hugging Face published it.";
	}

	@Override
	public List<String> references() {
		return List.of("A. Radford et al.: Learning Transferable Visual Models From Natural Language Supervision. ICML 2021.");
	}

	@Override
	public Optional<String> recognise(Path source) {
		return weights(source).flatMap(file -> with(file, (checkpoint, graphs) -> "CLIP " + graphs.name()));
	}

	@Override
	public void write(Path source, ModelDraft draft) {
		Path file = weights(source).orElseThrow();
		with(file, (checkpoint, graphs) -> {
			byte[] tokenizer = BytePairs.tokenizer(file.toAbsolutePath().getParent(), graphs.vocabulary());
			draft.describe(ModelDescription.Kind.PERCEPTOR, "clip", "CLIP %s.".formatted(graphs.name()));
			draft.graph("image", graphs.image());
			draft.graph("text", graphs.text());
			draft.file("tokenizer", "tokenizer.json", tokenizer);
			ObjectNode image = draft.json().putObject("image").put("input", ClipGraphs.PIXELS).put("output", ClipGraphs.EMBEDDING)
					.put("size", graphs.imageSize());
			numbers(image.putArray("mean"), channels(file, "mean"), MEAN);
			numbers(image.putArray("std"), channels(file, "std"), DEVIATION);
			draft.json().putObject("text").put("output", ClipGraphs.EMBEDDING).put("contextLength", graphs.context()).put("pad", 0);
			draft.json().put("logitScale", graphs.logitScale()).put("source", "%s (%s)".formatted(file.getFileName(), checkpoint.format()));
			draft.json().putArray("citation").add(references().getFirst());
			return draft;
		});
	}

	/** Gives a checkpoint to who needs it if it is one of CLIP. */
	private static <T> Optional<T> with(Path file, Use<T> use) {
		try (Checkpoint checkpoint = Checkpoint.open(file)) {
			var openAi = ClipWeights.openAi(checkpoint);
			if (ClipGraphs.fits(openAi)) {
				return Optional.of(use.of(checkpoint, new ClipGraphs(openAi, openClip(file))));
			}
			var huggingFace = new HuggingFaceWeights(checkpoint);
			if (ClipGraphs.fits(huggingFace)) {
				return Optional.of(use.of(checkpoint, new ClipGraphs(huggingFace, huggingFace(file))));
			}
			Optional<String> other = OtherKinds.of(file, checkpoint);
			if (other.isPresent()) {
				throw otherKind(file, other.get());
			}
			if (PART.matcher(String.valueOf(file.getFileName())).find()) {
				throw new ModelException("The file %s is one of several; add the folder with all of them and their index.".formatted(file));
			}
			return Optional.empty();
		}
	}

	private static ModelException otherKind(Path file, String kind) {
		return new ModelException(("The file %s is of %s, which is made in another way than CLIP; only CLIP's own layout is read. An export of it "
				+ "to ONNX can be added.").formatted(file, kind));
	}

	/** What a file beside the weights says of colours, Hugging Face's before OpenCLIP's. */
	private static JsonNode channels(Path file, String name) {
		JsonNode seen = BytePairs.json(file.resolveSibling("preprocessor_config.json")).path("image_" + name);
		return seen.isMissingNode() ? OpenClipConfig.beside(file).map(config -> config.channels(name)).orElse(seen) : seen;
	}

	/** Without OpenCLIP's file beside them weights are OpenAI's. */
	private static ClipShape openClip(Path file) {
		Optional<OpenClipConfig> config = OpenClipConfig.beside(file);
		config.flatMap(OpenClipConfig::otherKind).ifPresent(kind -> {
			throw otherKind(file, kind);
		});
		return config.map(OpenClipConfig::shape).orElse(ClipShape.OPEN_AI);
	}

	private static ClipShape huggingFace(Path file) {
		JsonNode config = BytePairs.json(file.resolveSibling("config.json"));
		if (!config.has("vision_config")) {
			throw new ModelException("There is no config.json of CLIP beside %s, which says how many heads its layers have; fetch the whole folder."
					.formatted(file));
		}
		String act = config.path("vision_config").path("hidden_act").asText("quick_gelu");
		String textAct = config.path("text_config").path("hidden_act").asText(act);
		if (!act.equals(textAct) || !act.equals("quick_gelu") && !act.equals("gelu")) {
			throw new ModelException(("The config.json beside %s asks for the nonlinearities '%s' and '%s'; quick_gelu and gelu are known, in both "
					+ "towers the same.").formatted(file, act, textAct));
		}
		return new ClipShape(config.path("vision_config").path("num_attention_heads").asInt(), config.path("text_config").path("num_attention_heads")
				.asInt(8), act.equals("quick_gelu"));
	}

	private static Optional<Path> weights(Path source) {
		if (!Files.isDirectory(source)) {
			return Optional.of(source).filter(file -> Checkpoint.recognises(file) || Files.isRegularFile(file) && CALLED.matcher(file.toString()).find());
		}
		Optional<Path> known = FOLDER_WEIGHTS.stream().map(source::resolve).filter(Checkpoint::recognises).findFirst();
		return known.isPresent() ? known : onlyOne(source);
	}

	/** The only {@code .pt} file of a folder. */
	private static Optional<Path> onlyOne(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> found = files.filter(file -> file.toString().endsWith(".pt")).filter(Checkpoint::recognises).toList();
			return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static void numbers(ArrayNode into, JsonNode given, double[] otherwise) {
		for (int i = 0; i < otherwise.length; i++) {
			into.add(given.size() == otherwise.length ? given.path(i).asDouble() : otherwise[i]);
		}
	}
}
