// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.imagination.model.ModelException;

/**
 * What Hugging Face's {@code config.json} says of a CLIP, and the library's own defaults for what it does not say ({@code CLIPVisionConfig} and
 * {@code CLIPTextConfig}). Old files have the towers twice; the library prefers {@code vision_config_dict} to {@code vision_config}.
 */
public final class HuggingFaceConfig {

	private static final String FILE = "config.json";
	private static final int IMAGE_HEADS = 12;
	private static final int TEXT_HEADS = 8;
	private static final String QUICK = "quick_gelu";

	private final Path weights;
	private final JsonNode json;

	private HuggingFaceConfig(Path weights, JsonNode json) {
		this.weights = weights;
		this.json = json;
	}

	/** The file beside some weights, if there is one of CLIP. */
	public static Optional<HuggingFaceConfig> beside(Path weights) {
		JsonNode json = BytePairs.json(weights.resolveSibling(FILE));
		boolean clip = json.hasNonNull("vision_config") || json.hasNonNull("vision_config_dict") || json.path("model_type").asText().equals("clip");
		return clip ? Optional.of(new HuggingFaceConfig(weights, json)) : Optional.empty();
	}

	/** What the weights do not say of themselves. */
	public ClipShape shape() {
		return new ClipShape(tower("vision_config", IMAGE_HEADS), tower("text_config", TEXT_HEADS));
	}

	/** Number of layers of a tower, {@code vision_config} or {@code text_config}, or a missing node if it is not said. */
	JsonNode layers(String name) {
		return tower(name).path("num_hidden_layers");
	}

	private JsonNode tower(String name) {
		return json.hasNonNull(name + "_dict") ? json.path(name + "_dict") : json.path(name);
	}

	private ClipShape.Tower tower(String name, int heads) {
		JsonNode tower = tower(name);
		return new ClipShape.Tower(heads(name, tower, heads), quick(name, tower), epsilon(name, tower));
	}

	private int heads(String name, JsonNode tower, int otherwise) {
		JsonNode heads = tower.path("num_attention_heads");
		if (heads.isMissingNode() || heads.isNull()) {
			return otherwise;
		}
		if (!heads.isInt() || heads.asInt() < 1) {
			throw wrong(name, "num_attention_heads", heads, "it must be a whole number above 0");
		}
		return heads.asInt();
	}

	private boolean quick(String name, JsonNode tower) {
		JsonNode act = tower.path("hidden_act");
		String word = act.isMissingNode() || act.isNull() ? QUICK : act.asText();
		if (!word.equals(QUICK) && !word.equals("gelu")) {
			throw wrong(name, "hidden_act", act, "known are quick_gelu and gelu");
		}
		return word.equals(QUICK);
	}

	private double epsilon(String name, JsonNode tower) {
		JsonNode epsilon = tower.path("layer_norm_eps");
		if (epsilon.isMissingNode() || epsilon.isNull()) {
			return ClipShape.EPSILON;
		}
		if (!epsilon.isNumber() || !(epsilon.asDouble() >= 0 && epsilon.asDouble() < 1)) {
			throw wrong(name, "layer_norm_eps", epsilon, "it must be a number from 0 to 1");
		}
		return epsilon.asDouble();
	}

	private ModelException wrong(String tower, String field, JsonNode value, String wanted) {
		return new ModelException("The config.json beside %s says %s of %s.%s; %s.".formatted(weights, value, tower, field, wanted));
	}
}
