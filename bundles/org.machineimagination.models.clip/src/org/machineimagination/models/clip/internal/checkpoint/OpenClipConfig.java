// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.imagination.model.ModelException;

/**
 * What OpenCLIP says of a network in {@code open_clip_config.json} beside its weights. Many of its networks are CLIP with other weights; some
 * have towers that are made in another way, which the file says.
 */
public final class OpenClipConfig {

	private static final String FILE = "open_clip_config.json";
	private static final int TEXT_HEADS = 8;
	private static final int IMAGE_WIDTH = 768;

	private final JsonNode vision;
	private final JsonNode text;
	private final JsonNode network;
	private final JsonNode preprocessing;

	private OpenClipConfig(JsonNode json) {
		this.network = json.path("model_cfg");
		this.vision = network.path("vision_cfg");
		this.text = network.path("text_cfg");
		this.preprocessing = json.path("preprocess_cfg");
	}

	/**
	 * The file beside some weights, if there is one.
	 */
	public static Optional<OpenClipConfig> beside(Path weights) {
		JsonNode json = BytePairs.json(weights.resolveSibling(FILE));
		return json.isMissingNode() ? Optional.empty() : Optional.of(new OpenClipConfig(json));
	}

	/** What to say where weights that are called as OpenCLIP's have no such file, and nobody says what they are of. */
	static ModelException missing(Path weights) {
		return new ModelException(("There is no %s beside %s, which says how the network is made; fetch the whole folder, or say it with --architecture, "
				+ "for example ViT-B-32.").formatted(FILE, weights));
	}

	/** What the network is, if it is not made as CLIP is. */
	public Optional<String> otherKind() {
		if (says(vision, "timm_model_name")) {
			return Optional.of("a network whose image tower is %s of the library timm".formatted(vision.path("timm_model_name").asText()));
		}
		if (says(text, "hf_model_name")) {
			return Optional.of("a network whose text tower is %s of Hugging Face".formatted(text.path("hf_model_name").asText()));
		}
		if (network.has("multimodal_cfg")) {
			return Optional.of("CoCa");
		}
		for (String field : new String[] {"attentional_pool", "no_ln_pre", "ls_init_value", "act_kwargs", "norm_kwargs", "final_ln_after_pool"}) {
			if (says(vision, field)) {
				return Optional.of("a network whose image tower has '%s'".formatted(field));
			}
		}
		for (String field : new String[] {"no_causal_mask", "embed_cls", "ls_init_value", "act_kwargs", "norm_kwargs"}) {
			if (says(text, field)) {
				return Optional.of("a network whose text tower has '%s'".formatted(field));
			}
		}
		return unusual(vision, "image", "pool_type", "tok").or(() -> unusual(vision, "image", "pos_embed_type", "learnable"))
				.or(() -> unusual(text, "text", "pool_type", "argmax")).or(() -> unusual(text, "text", "proj_type", "linear"));
	}

	private static Optional<String> unusual(JsonNode tower, String what, String field, String usual) {
		String value = tower.path(field).asText(usual);
		return value.equals(usual) ? Optional.empty() : Optional.of("a network whose %s tower has the %s '%s'".formatted(what, field, value));
	}

	private static boolean says(JsonNode tower, String field) {
		JsonNode value = tower.path(field);
		return !(value.isMissingNode() || value.isNull() || value.isBoolean() && !value.asBoolean() || value.isContainerNode() && value.isEmpty());
	}

	/** Number of layers of a tower, {@code vision_cfg} or {@code text_cfg}; a missing node if it is not said. */
	JsonNode layers(String name) {
		return network.path(name).path("layers");
	}

	/** What the weights do not say of themselves. The nonlinearity is GELU itself unless the file says otherwise. */
	public ClipShape shape() {
		int width = vision.path("width").asInt(IMAGE_WIDTH);
		int each = vision.path("head_width").asInt(ClipShape.CHANNELS_PER_HEAD);
		boolean quick = network.path("quick_gelu").asBoolean(false);
		return new ClipShape(new ClipShape.Tower(each > 0 ? width / each : 0, quick, ClipShape.EPSILON),
				new ClipShape.Tower(text.path("heads").asInt(TEXT_HEADS), quick, ClipShape.EPSILON));
	}

	/** Three numbers for the channels, {@code mean} or {@code std}; a missing node if the file does not say them. */
	public JsonNode channels(String name) {
		return preprocessing.path(name);
	}
}
