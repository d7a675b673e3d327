// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.models.checkpoint.Checkpoint;

/** Names networks that are relatives of CLIP and made in another way, so that people know why theirs is refused. */
public final class OtherKinds {

	/** Beginnings of tensors' names that tell. */
	private static final Map<String, String> TELLING = new LinkedHashMap<>();

	static {
		TELLING.put("visual.trunk.", "a network whose image tower is of the library timm");
		TELLING.put("visual.blocks.", "EVA-CLIP");
		TELLING.put("text_decoder.", "CoCa");
		TELLING.put("text.transformer.embeddings.", "a network whose text tower is of Hugging Face's library");
		TELLING.put("text.transformer.encoder.", "a network whose text tower is of Hugging Face's library");
		TELLING.put("visual.transformer.resblocks.0.ls_1.", "a network whose image tower scales its layers");
		TELLING.put("vision_model.head.", "SigLIP");
		TELLING.put("logit_bias", "SigLIP");
	}

	private OtherKinds() {
	}

	/** What a checkpoint is of, if it is of a known relative. */
	public static Optional<String> of(Path file, Checkpoint checkpoint) {
		String type = BytePairs.json(file.resolveSibling("config.json")).path("model_type").asText();
		boolean looks = checkpoint.names().stream().anyMatch(name -> name.startsWith("vision_model.") || name.startsWith("text_model."));
		if (looks && !type.isEmpty() && !type.equals("clip")) {
			return Optional.of("a network of the type '%s'".formatted(type));
		}
		return TELLING.entrySet().stream().filter(telling -> checkpoint.names().stream().anyMatch(name -> name.startsWith(telling.getKey())))
				.map(Map.Entry::getValue).findFirst();
	}
}
