// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.models.checkpoint.Checkpoint;
import org.machineimagination.models.checkpoint.Unplaced;

/** Names networks that are relatives of CLIP and made in another way, so that people know why theirs is refused. */
public final class OtherKinds {

	/** Beginnings of tensors' names that tell even where the rest looks like CLIP. */
	private static final Map<String, String> ALWAYS = new LinkedHashMap<>();
	/** Beginnings of tensors' names that tell where there is no CLIP. */
	private static final Map<String, String> OTHERWISE = new LinkedHashMap<>();

	static {
		ALWAYS.put("text_decoder.", "CoCa");
		ALWAYS.put("visual.attn_pool.", "CoCa");
		ALWAYS.put("text.cls_emb", "CoCa");
		ALWAYS.put("visual.transformer.resblocks.0.ls_1.", "a network whose image tower scales its layers");
		ALWAYS.put("bert.embeddings.", "Chinese-CLIP");
		OTHERWISE.put("visual.trunk.", "a network whose image tower is of the library timm");
		OTHERWISE.put("visual.blocks.", "EVA-CLIP");
		OTHERWISE.put("text.transformer.embeddings.", "a network whose text tower is of Hugging Face's library");
		OTHERWISE.put("text.transformer.encoder.", "a network whose text tower is of Hugging Face's library");
		OTHERWISE.put("text_model.roberta.", "AltCLIP");
		OTHERWISE.put("vision_model.head.", "SigLIP");
		OTHERWISE.put("logit_bias", "SigLIP");
		OTHERWISE.put("visual_encoder.blocks.", "BLIP");
		OTHERWISE.put("image_encoder.model.", "MobileCLIP");
		OTHERWISE.put("_image_encoder.", "TinyCLIP in parts");
		OTHERWISE.put("modality_trunks.", "ImageBind");
		OTHERWISE.put("query_tokens", "BLIP-2");
		OTHERWISE.put("flava.", "FLAVA");
		OTHERWISE.put("owlvit.", "OWL-ViT");
	}

	private OtherKinds() {
	}

	/** What a checkpoint is of, if it has CLIP's tensors and others that make it a known relative. */
	static Optional<String> within(Checkpoint checkpoint) {
		return told(ALWAYS, checkpoint);
	}

	/** What a checkpoint without CLIP's tensors is of, if it is of a known relative. */
	public static Optional<String> of(Path file, Checkpoint checkpoint) {
		String type = BytePairs.json(file.resolveSibling("config.json")).path("model_type").asText();
		boolean looks = checkpoint.names().stream().anyMatch(name -> begins(name, "vision_model.") || begins(name, "text_model."));
		if (looks && !type.isEmpty() && !type.equals("clip")) {
			return Optional.of("a network of the type '%s'".formatted(type));
		}
		return within(checkpoint).or(() -> told(OTHERWISE, checkpoint));
	}

	/** A sentence on a checkpoint that has a part of CLIP alone; empty if it has none of it. */
	public static Optional<String> part(Path file, Checkpoint checkpoint) {
		if (checkpoint.names().stream().anyMatch(Unplaced::low)) {
			return Optional.of("The file %s has low-rank layers (LoRA) alone, without the network they change; merge them into it and add the result."
					.formatted(file));
		}
		boolean image = !checkpoint.prefixes("visual.conv1.weight").isEmpty() || !checkpoint.prefixes("vision_model.embeddings.class_embedding").isEmpty();
		boolean text = !checkpoint.prefixes("token_embedding.weight", "ln_final.weight").isEmpty()
				|| !checkpoint.prefixes("text_model.embeddings.token_embedding.weight", "text_model.final_layer_norm.weight").isEmpty();
		return image || text ? Optional.of("The file %s has the %s of a CLIP%s; a perceptor needs both towers with their projections.".formatted(file,
				image && text ? "towers" : image ? "image tower" : "text tower", image && text ? " without their projections" : " alone")) : Optional.empty();
	}

	private static Optional<String> told(Map<String, String> telling, Checkpoint checkpoint) {
		return telling.entrySet().stream().filter(each -> checkpoint.names().stream().anyMatch(name -> begins(name, each.getKey())))
				.map(Map.Entry::getValue).findFirst();
	}

	/** Whether a name begins so, perhaps after what wrappers have put before it. */
	private static boolean begins(String name, String beginning) {
		return name.startsWith(beginning) || name.contains("." + beginning);
	}
}
