// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.plugin.SettingException;

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

	/** More than any generator has; a search of so many would not fit into memory. */
	private static final long MOST_LATENTS = 1 << 20;
	private static final int LARGEST_BATCH = 1024;

	@Override
	public Optional<Generator> truncated(double other) {
		return Optional.of(new OnnxGenerator(description, latentSpace, graph, other, width, height, most));
	}

	/**
	 * Reads a generator.
	 *
	 * @param truncation that draws are scaled by
	 * @param label      the class of its pictures; −1 if that is searched, or held at what the description says
	 * @throws SettingException if the label is not one of its classes
	 * @throws ModelException   if the model cannot be used
	 */
	public static Generator read(ModelDescription description, double truncation, int label) {
		if (description.kind() != ModelDescription.Kind.GENERATOR) {
			throw new ModelException("The model %s is a perceptor, not a generator.".formatted(description.id()));
		}
		List<LatentPort> latents = StreamSupport.stream(description.json().path("latents").spliterator(), false).map(json -> latent(description, json))
				.toList();
		if (latents.isEmpty() || latents.stream().map(LatentPort::name).distinct().count() != latents.size()) {
			throw description.lacks("a list of latents with a name each");
		}
		requireLabel(description, latents, label);
		Map<String, Double> fixed = fixed(description, label);
		PicturePort picture = picture(description);
		int batch = description.json().path("batch").asInt();
		if (batch < 0 || batch > LARGEST_BATCH) {
			throw description.lacks("a batch from 0 to " + LARGEST_BATCH);
		}
		try {
			OnnxGraph network = FixedNoise.in(OnnxFiles.read(description.readFile("graph"), "The network of the model " + description.id()), latents);
			new Wrapping(network, latents, fixed, Math.max(1, batch), label).requireReasonable();
			OnnxGraph graph = new Wrapping(network, latents, fixed, batch, label).wrap(picture);
			List<Block> blocks = latents.stream().filter(latent -> label < 0 || !latent.isClass()).map(LatentPort::block).toList();
			return new OnnxGenerator(description, new LatentSpace(blocks), graph, truncation, picture.width(), picture.height(),
					batch == 0 ? Integer.MAX_VALUE : 1);
		} catch (GraphException e) {
			throw new ModelException("The network of the model %s cannot be used: %s.".formatted(description.id(), e.getMessage()), e);
		}
	}

	/** Holds what a label is for, if the settings name one. */
	private static Map<String, Double> fixed(ModelDescription description, int label) {
		var fixed = new LinkedHashMap<String, Double>();
		description.json().path("fixed").forEach(json -> fixed.put(json.path("input").asText(),
				label >= 0 && json.path("label").asBoolean() ? label : json.path("value").asDouble()));
		return fixed;
	}

	private static void requireLabel(ModelDescription description, List<LatentPort> latents, int label) {
		boolean labelled = StreamSupport.stream(description.json().path("fixed").spliterator(), false).anyMatch(json -> json.path("label").asBoolean());
		List<LatentPort> classes = latents.stream().filter(LatentPort::isClass).toList();
		if (label >= 0 && classes.isEmpty() && !labelled) {
			throw new SettingException("label", "The generator %s has no classes, so that there is no label to choose.".formatted(description.id()));
		}
		if (label >= 0 && classes.size() == latents.size()) {
			throw new SettingException("label", "The generator %s has nothing but its class to search; leave the label at -1.".formatted(description.id()));
		}
		classes.stream().filter(latent -> label >= latent.classes()).findFirst().ifPresent(latent -> {
			throw new SettingException("label",
					"The generator %s has the classes 0 to %d, and no class %d.".formatted(description.id(), latent.classes() - 1, label));
		});
	}

	private static LatentPort latent(ModelDescription description, JsonNode json) {
		String name = json.path("name").asText();
		LatentPort.Kind kind = switch (json.path("prior").asText()) {
			case "mixture" -> LatentPort.Kind.MIXTURE;
			case "choice" -> LatentPort.Kind.CHOICE;
			default -> LatentPort.Kind.NORMAL;
		};
		long[] shape = StreamSupport.stream(json.path("shape").spliterator(), false).mapToLong(JsonNode::asLong).toArray();
		double size = Arrays.stream(shape).asDoubleStream().reduce(1, (a, b) -> a * b);
		long classes = kind == LatentPort.Kind.CHOICE ? json.path("classes").asLong() : kind == LatentPort.Kind.MIXTURE ? (long) size : 0;
		boolean sound = json.path("shape").isArray() && StreamSupport.stream(json.path("shape").spliterator(), false).allMatch(JsonNode::isIntegralNumber)
				&& Arrays.stream(shape).noneMatch(axis -> axis < 1) && size <= MOST_LATENTS && classes <= MOST_LATENTS
				&& (classes > 0 || kind == LatentPort.Kind.NORMAL);
		if (!sound) {
			throw description.lacks("the shape of the latent '%s', lengths that make %,d numbers at most".formatted(name, MOST_LATENTS));
		}
		return new LatentPort(name, json.path("input").asText(), shape, json.path("batched").asBoolean(true), kind, (int) classes);
	}

	private static PicturePort picture(ModelDescription description) {
		JsonNode json = description.json().path("image");
		int width = json.path("width").asInt();
		int height = json.path("height").asInt();
		int channels = json.path("channels").asInt(3);
		double black = json.path("range").path(0).asDouble(-1);
		double white = json.path("range").path(1).asDouble(1);
		boolean range = Double.isFinite(black) && Double.isFinite(white) && black != white;
		if (width < 1 || width > Outputs.LARGEST_IMAGE || height < 1 || height > Outputs.LARGEST_IMAGE || channels < 1 || channels > 4 || !range) {
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
