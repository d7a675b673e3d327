// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;

/**
 * A generator of any kind.
 *
 * @param description the model it was made from
 * @param latentSpace its blocks
 * @param graph       from raw latents to pictures
 * @param truncation  that draws are scaled by
 * @param width       of its pictures in pixels
 * @param height      of its pictures in pixels
 * @param most        pictures that can be made at once
 */
public record OnnxGenerator(ModelDescription description, LatentSpace latentSpace, OnnxGraph graph, double truncation, int width, int height,
		int most) implements Generator {

	private static final int LARGEST_IMAGE = 8192;

	@Override
	public Optional<Generator> truncated(double other) {
		return Optional.of(new OnnxGenerator(description, latentSpace, graph, other, width, height, most));
	}

	/** Reads a generator. */
	public static Generator read(ModelDescription description, double truncation) {
		if (description.kind() != ModelDescription.Kind.GENERATOR) {
			throw new ModelException("The model %s is a perceptor, not a generator.".formatted(description.id()));
		}
		List<LatentPort> latents = StreamSupport.stream(description.json().path("latents").spliterator(), false).map(json -> latent(description, json))
				.toList();
		if (latents.isEmpty() || latents.stream().map(LatentPort::name).distinct().count() != latents.size()) {
			throw description.lacks("a list of latents with a name each");
		}
		var fixed = new LinkedHashMap<String, Double>();
		description.json().path("fixed").forEach(json -> fixed.put(json.path("input").asText(), json.path("value").asDouble()));
		PicturePort picture = picture(description);
		int batch = description.json().path("batch").asInt();
		try {
			OnnxGraph network = OnnxFiles.read(description.readFile("graph"), "The network of the model " + description.id());
			OnnxGraph graph = new Wrapping(network, latents, fixed, batch).wrap(picture);
			List<Block> blocks = new ArrayList<>(latents.stream().map(LatentPort::block).toList());
			return new OnnxGenerator(description, new LatentSpace(blocks), graph, truncation, picture.width(), picture.height(),
					batch == 0 ? Integer.MAX_VALUE : 1);
		} catch (GraphException e) {
			throw new ModelException("The network of the model %s cannot be used: %s.".formatted(description.id(), e.getMessage()), e);
		}
	}

	private static LatentPort latent(ModelDescription description, JsonNode json) {
		var shape = StreamSupport.stream(json.path("shape").spliterator(), false).mapToLong(JsonNode::asLong).toArray();
		if (!json.path("shape").isArray() || java.util.Arrays.stream(shape).anyMatch(axis -> axis < 1)) {
			throw description.lacks("the shape of the latent '" + json.path("name").asText() + "'");
		}
		return new LatentPort(json.path("name").asText(), json.path("input").asText(), shape, json.path("batched").asBoolean(true),
				json.path("prior").asText().equals("mixture"));
	}

	private static PicturePort picture(ModelDescription description) {
		JsonNode json = description.json().path("image");
		int width = json.path("width").asInt();
		int height = json.path("height").asInt();
		int channels = json.path("channels").asInt(3);
		double black = json.path("range").path(0).asDouble(-1);
		double white = json.path("range").path(1).asDouble(1);
		if (width < 1 || width > LARGEST_IMAGE || height < 1 || height > LARGEST_IMAGE || channels < 1 || channels > 4 || black == white) {
			throw description.lacks("an image with width, height, 1 to 4 channels and a range");
		}
		try {
			PicturePort.Layout layout = PicturePort.Layout.valueOf(json.path("layout").asText("NCHW").toUpperCase(Locale.ROOT));
			return new PicturePort(json.path("output").asText(), layout, channels, width, height, black, white);
		} catch (IllegalArgumentException e) {
			throw new ModelException("The model.json of the model %s says the layout '%s'; it must be NCHW, NHWC or FLAT.".formatted(description.id(),
					json.path("layout").asText()), e);
		}
	}

	@Override
	public int batch() {
		return most;
	}
}
