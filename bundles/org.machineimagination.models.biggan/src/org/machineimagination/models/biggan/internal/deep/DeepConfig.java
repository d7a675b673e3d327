// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal.deep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.machineimagination.imagination.model.ModelException;

/**
 * What a {@code config.json} says of a network.
 *
 * @param noise     length of the noise, and of the embedding of a class
 * @param classes   number of classes
 * @param width     channels of the last layer; others have multiples of it
 * @param layers    the residual blocks in order
 * @param attention the block before which the attention stands; beyond the last for none
 * @param epsilon   added to variances
 * @param rows      number of truncations that there are statistics for, from 0 to 1
 */
public record DeepConfig(int noise, int classes, int width, List<Layer> layers, int attention, double epsilon, int rows) {

	private static final int LARGEST = 1 << 16;
	private static final int MOST_LAYERS = 64;
	private static final int SMALLEST_IMAGE = 4;

	/**
	 * A residual block.
	 *
	 * @param larger whether it doubles the sides
	 * @param into   multiples of the width that come in
	 * @param out    multiples of the width that go out
	 */
	public record Layer(boolean larger, int into, int out) {
	}

	/** Side of the pictures in pixels. */
	public int side() {
		return SMALLEST_IMAGE << layers.stream().filter(Layer::larger).count();
	}

	/** Reads a file; empty if it is not one of this kind of network. */
	public static Optional<DeepConfig> read(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			JsonNode json = new ObjectMapper().readTree(in.readNBytes(LARGEST));
			return json.has("channel_width") && json.has("attention_layer_position") ? Optional.of(of(json, file)) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static DeepConfig of(JsonNode json, Path file) {
		var layers = new ArrayList<Layer>();
		for (JsonNode layer : json.path("layers")) {
			layers.add(new Layer(layer.path(0).asBoolean(), number(layer.path(1), "layers", 1024, file), number(layer.path(2), "layers", 1024, file)));
		}
		if (layers.isEmpty() || layers.size() > MOST_LAYERS || layers.stream().filter(Layer::larger).count() > 10) {
			throw new ModelException("The file %s does not list the layers of a generator.".formatted(file));
		}
		return new DeepConfig(number(json.path("z_dim"), "z_dim", LARGEST, file), number(json.path("num_classes"), "num_classes", LARGEST, file),
				number(json.path("channel_width"), "channel_width", LARGEST, file), List.copyOf(layers), json.path("attention_layer_position").asInt(),
				json.path("eps").asDouble(1e-4), number(json.path("n_stats"), "n_stats", LARGEST, file));
	}

	private static int number(JsonNode json, String field, int most, Path file) {
		if (!json.isInt() || json.asInt() < 1 || json.asInt() > most) {
			throw new ModelException("The file %s says %s of '%s'; it must be a whole number from 1 to %d.".formatted(file,
					json.isMissingNode() ? "nothing" : json, field, most));
		}
		return json.asInt();
	}
}
