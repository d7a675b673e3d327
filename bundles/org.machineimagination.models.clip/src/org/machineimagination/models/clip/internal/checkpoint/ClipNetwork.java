// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.models.checkpoint.Checkpoint;

/**
 * A CLIP found in a checkpoint, whatever stands before its names, and what is known of how it is made.
 *
 * @param file        its weights
 * @param whole       all tensors of the file
 * @param prefixes    what stands before the names of the networks in it; that of this one first
 * @param weights     its tensors under OpenAI's names
 * @param own         its tensors under their own names, without the prefix
 * @param huggingFace whether they have Hugging Face's names
 */
public record ClipNetwork(Path file, Checkpoint whole, List<String> prefixes, ClipWeights weights, Checkpoint own, boolean huggingFace) {

	/** A script of PyTorch's: only OpenAI published its networks so. */
	private static final String SCRIPT = "torchscript";
	private static final int TOLD = 2;

	/**
	 * The CLIP in a checkpoint, if there is one.
	 *
	 * @throws ModelException if it is a relative that is made in another way
	 */
	public static Optional<ClipNetwork> find(Path file, Checkpoint checkpoint) {
		Optional<ClipNetwork> found = find(file, checkpoint, "visual.conv1.weight", ClipWeights::openAi)
				.or(() -> find(file, checkpoint, "vision_model.embeddings.class_embedding", HuggingFaceWeights::new));
		found.flatMap(network -> OtherKinds.within(network.own())).ifPresent(kind -> {
			throw otherKind(file, kind);
		});
		return found;
	}

	private static Optional<ClipNetwork> find(Path file, Checkpoint checkpoint, String telling, Function<Checkpoint, ClipWeights> names) {
		List<String> prefixes = checkpoint.prefixes(telling).stream().filter(prefix -> ClipGraphs.fits(names.apply(checkpoint.under(prefix)))).toList();
		return prefixes.stream().findFirst().map(prefix -> {
			Checkpoint own = checkpoint.under(prefix);
			return new ClipNetwork(file, checkpoint, prefixes, names.apply(own), own, telling.startsWith("vision_model"));
		});
	}

	/** What to say of a network of another kind. */
	public static ModelException otherKind(Path file, String kind) {
		return new ModelException(("The file %s is of %s, which is made in another way than CLIP; only CLIP's own layout is read. An export of it "
				+ "to ONNX can be added.").formatted(file, kind));
	}

	/** Its graphs where only names and sizes are asked for, which weights say themselves. */
	public ClipGraphs sizes() {
		return new ClipGraphs(weights, ClipShape.usual(true));
	}

	/**
	 * Its graphs.
	 *
	 * @param draft says the architecture if somebody did, and is told what is assumed
	 */
	public ClipGraphs graphs(ModelDraft draft) {
		if (prefixes.size() > 1) {
			draft.note("There are %d networks in the file; taken is the one under '%s', and not that under %s.".formatted(prefixes.size(), prefixes.getFirst(),
					String.join(", ", prefixes.stream().skip(1).map(prefix -> "'" + prefix + "'").toList())));
		}
		List<String> outside = prefixes.size() > 1 ? List.of() : whole.names().stream().filter(name -> !name.startsWith(prefixes.getFirst())).toList();
		if (!outside.isEmpty()) {
			draft.note("Outside of '%s' lie %d other tensors, such as %s, which are left out.".formatted(prefixes.getFirst(), outside.size(),
					String.join(", ", outside.stream().limit(TOLD).map(name -> "'" + name + "'").toList())));
		}
		var graphs = new ClipGraphs(weights, shape(draft));
		if (graphs.longer()) {
			draft.note(
					"The weights are Long-CLIP's: positions are those of 'positional_embedding' up to the 20th token, and of 'positional_embedding_res' beyond.");
		}
		return graphs;
	}

	private ClipShape shape(ModelDraft draft) {
		Optional<ClipShape> said = said();
		if (said.isPresent()) {
			if (!draft.architecture().isEmpty()) {
				throw new ModelException("A configuration beside %s says how the network is made; leave --architecture out, or take the file elsewhere."
						.formatted(file));
			}
			return said.get();
		}
		ClipGraphs sizes = sizes();
		if (!draft.architecture().isEmpty()) {
			return Architectures.fitting(draft.architecture(), file.toString(), sizes.patch(), sizes.width(), sizes.textWidth()).shape();
		}
		if (huggingFace) {
			throw new ModelException(("There is no config.json of CLIP beside %s, which says how many heads its layers have; fetch the whole folder, or say "
					+ "with --architecture what it is, for example ViT-B-32-quickgelu.").formatted(file));
		}
		if (String.valueOf(file.getFileName()).startsWith("open_clip_")) {
			throw OpenClipConfig.missing(file);
		}
		return assumed(draft, sizes);
	}

	/** What a configuration beside the weights says, held against them. */
	private Optional<ClipShape> said() {
		if (huggingFace) {
			return HuggingFaceConfig.beside(file).map(config -> {
				requireLayers(config.layers("vision_config"), "visual.transformer.resblocks");
				requireLayers(config.layers("text_config"), "transformer.resblocks");
				return config.shape();
			});
		}
		return OpenClipConfig.beside(file).map(config -> {
			requireLayers(config.layers("vision_cfg"), "visual.transformer.resblocks");
			requireLayers(config.layers("text_cfg"), "transformer.resblocks");
			return config.shape();
		});
	}

	private void requireLayers(JsonNode said, String blocks) {
		int count = weights.count(blocks, ".ln_1.weight");
		if (said.isInt() && count > 0 && said.asInt() != count) {
			throw new ModelException(
					"The configuration beside %s says %d layers of a tower that has %d; fetch the one that belongs to the weights.".formatted(file,
							said.asInt(), count));
		}
	}

	/** What is likeliest where nobody says it; what is not certain is told. */
	private ClipShape assumed(ModelDraft draft, ClipGraphs sizes) {
		Optional<Architectures.Architecture> wide = sizes.patch() > 0 ? Architectures.wide(sizes.width()) : Optional.empty();
		if (wide.isPresent()) {
			draft.note(("Nothing says how the network is made; assumed is OpenCLIP's %s, with %d heads and GELU itself. If it is another, say so with "
					+ "--architecture, for example %s-quickgelu.").formatted(wide.get().name(), sizes.width() / wide.get().head(), wide.get().name()));
			return wide.get().shape();
		}
		if (whole.format().startsWith(SCRIPT)) {
			return ClipShape.usual(true);
		}
		boolean trained = whole.beside("state_dict") && whole.beside("epoch") && whole.beside("name");
		draft.note(trained
				? "The file is of OpenCLIP's training and does not say how the network is made; assumed are GELU itself and a head for every 64 channels, "
						+ "OpenCLIP's usual ones. If it was trained with the quick approximation, say so with --architecture, for example ViT-B-32-quickgelu."
				: "Nothing says how the network is made; assumed are the quick approximation of GELU and a head for every 64 channels, as in OpenAI's "
						+ "networks. If it is one of OpenCLIP's, say so with --architecture, for example ViT-B-32.");
		return ClipShape.usual(!trained);
	}
}
