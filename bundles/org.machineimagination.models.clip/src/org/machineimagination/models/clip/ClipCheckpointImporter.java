// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.checkpoint.Checkpoint;
import org.machineimagination.models.checkpoint.Unplaced;
import org.machineimagination.models.checkpoint.WeightFiles;
import org.machineimagination.models.clip.internal.checkpoint.Architectures;
import org.machineimagination.models.clip.internal.checkpoint.BytePairs;
import org.machineimagination.models.clip.internal.checkpoint.ClipGraphs;
import org.machineimagination.models.clip.internal.checkpoint.ClipNetwork;
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

	private static final double[] MEAN = {0.48145466, 0.4578275, 0.40821073};
	private static final double[] DEVIATION = {0.26862954, 0.26130258, 0.27577711};

	private interface Use<T> {
		T of(Checkpoint checkpoint, ClipNetwork network);
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
	public List<String> architectures() {
		return Architectures.names();
	}

	@Override
	public Optional<String> recognise(Path source) {
		return WeightFiles.find(source).flatMap(file -> with(file, (checkpoint, network) -> "CLIP " + network.sizes().name()));
	}

	@Override
	public void write(Path source, ModelDraft draft) {
		Path file = WeightFiles.find(source).orElseThrow();
		with(file, (checkpoint, network) -> {
			ClipGraphs graphs = network.graphs(draft);
			byte[] tokenizer = BytePairs.tokenizer(file.toAbsolutePath().getParent(), graphs.vocabulary());
			draft.describe(ModelDescription.Kind.PERCEPTOR, "clip", "CLIP %s.".formatted(graphs.name()));
			draft.graph("image", graphs.image());
			draft.graph("text", graphs.text());
			draft.file("tokenizer", "tokenizer.json", tokenizer);
			ObjectNode image = draft.json().putObject("image").put("input", ClipGraphs.PIXELS).put("output", ClipGraphs.EMBEDDING)
					.put("size", graphs.imageSize());
			numbers(image.putArray("mean"), channels(file, "mean"), MEAN, -Float.MAX_VALUE);
			numbers(image.putArray("std"), channels(file, "std"), DEVIATION, 0);
			draft.json().putObject("text").put("output", ClipGraphs.EMBEDDING).put("contextLength", graphs.context()).put("pad", 0);
			draft.json().put("logitScale", graphs.logitScale()).put("source", "%s (%s)".formatted(file.getFileName(), checkpoint.format()));
			draft.json().putArray("citation").add(references().getFirst());
			Unplaced.sentence(network.own(), "CLIP").ifPresent(draft::note);
			return draft;
		});
	}

	/** Gives a checkpoint to who needs it if it is one of CLIP. */
	private static <T> Optional<T> with(Path file, Use<T> use) {
		try (Checkpoint checkpoint = Checkpoint.open(file)) {
			Optional<ClipNetwork> found = ClipNetwork.find(file, checkpoint);
			if (found.isPresent()) {
				OpenClipConfig.beside(file).flatMap(OpenClipConfig::otherKind).ifPresent(kind -> {
					throw ClipNetwork.otherKind(file, kind);
				});
				return found.map(network -> use.of(checkpoint, network));
			}
			OtherKinds.of(file, checkpoint).ifPresent(kind -> {
				throw ClipNetwork.otherKind(file, kind);
			});
			if (WeightFiles.isPart(file)) {
				throw new ModelException("The file %s is one of several; add the folder with all of them and their index.".formatted(file));
			}
			OtherKinds.part(file, checkpoint).ifPresent(sentence -> {
				throw new ModelException(sentence);
			});
			return Optional.empty();
		}
	}

	/** What a file beside the weights says of colours, Hugging Face's before OpenCLIP's. */
	private static JsonNode channels(Path file, String name) {
		JsonNode seen = BytePairs.json(file.resolveSibling("preprocessor_config.json")).path("image_" + name);
		return seen.isMissingNode() ? OpenClipConfig.beside(file).map(config -> config.channels(name)).orElse(seen) : seen;
	}

	/** @param above what all three have to be larger than */
	private static void numbers(ArrayNode into, JsonNode given, double[] otherwise, double above) {
		for (int i = 0; i < otherwise.length; i++) {
			JsonNode number = given.path(i);
			if (given.size() == otherwise.length && !(number.isNumber() && number.asDouble() > above && number.asDouble() < Float.MAX_VALUE)) {
				throw new ModelException("The configuration beside the weights says %s of the colours' means or deviations; fetch it again.".formatted(given));
			}
			into.add(given.size() == otherwise.length ? number.asDouble() : otherwise[i]);
		}
	}
}
