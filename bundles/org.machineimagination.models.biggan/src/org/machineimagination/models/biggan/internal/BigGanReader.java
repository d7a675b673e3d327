// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.plugin.SettingException;

/** Makes a generator of a model folder, and refuses one whose files do not fit its description. */
public final class BigGanReader {

	private static final String GRAPH_FILE = "graph";
	private static final int LARGEST_IMAGE = 8192;

	private final ModelDescription description;

	public BigGanReader(ModelDescription description) {
		this.description = description;
	}

	/**
	 * Reads the generator.
	 *
	 * @throws ModelException   if the model cannot be used
	 * @throws SettingException if the model does not take these settings
	 */
	public Generator read(Chosen chosen) {
		if (description.kind() != ModelDescription.Kind.GENERATOR) {
			throw new ModelException("The model %s is a perceptor, not a generator.".formatted(description.id()));
		}
		var range = TruncationRange.of(description);
		double truncation = range.choose(chosen.truncation());
		var image = image();
		try {
			var network = new ClassSpaces(description.id(), chosen).apply(new Layers(description.id(), chosen.layers())
					.apply(new LatentNetwork(network(), latents())));
			OnnxGraph graph = new BigGanGraph(network.graph(), description.id(), network.latents(), range.input(), image, chosen.colour()).build();
			return new BigGanGenerator(description, new LatentSpace(network.latents().stream().map(Latent::block).toList()), graph,
					network.classes(), truncation, image.width(), image.height());
		} catch (GraphException e) {
			throw new ModelException("The network of the model %s cannot be used: %s.".formatted(description.id(), e.getMessage()), e);
		}
	}

	private OnnxGraph network() {
		byte[] bytes = description.readFile(GRAPH_FILE);
		try {
			return OnnxFiles.read(bytes, "The file %s of the model %s".formatted(description.files().get(GRAPH_FILE).path(), description.id()));
		} catch (GraphException e) {
			throw new ModelException(e.getMessage() + ".", e);
		}
	}

	private List<Latent> latents() {
		var latents = new ArrayList<Latent>();
		for (JsonNode json : description.json().path("latents")) {
			latents.add(latent(json));
		}
		if (latents.stream().map(latent -> latent.block().name()).distinct().count() != latents.size() || latents.isEmpty()) {
			throw description.lacks("a list of latents with a name each");
		}
		return latents;
	}

	private Latent latent(JsonNode json) {
		String name = json.path("name").asText();
		int size = json.path("size").asInt();
		if (size < 1) {
			throw description.lacks("the size of the latent '" + name + "'");
		}
		List<String> labels = json.has("labels") ? ClassLabels.read(description, json.path("labels").asText()) : List.of();
		if (!labels.isEmpty() && labels.size() != size) {
			throw new ModelException("The model %s has %d classes by its %s but names for %d.".formatted(description.id(), size,
					ModelDescription.FILE_NAME, labels.size()));
		}
		return new Latent(block(name, size, labels), json.path("input").asText(name));
	}

	private Block block(String name, int size, List<String> labels) {
		return switch (name) {
			case "noise" -> new Block(name, size, Block.Prior.TRUNCATED_NORMAL, Block.Transform.CLAMP, labels);
			case "class" -> new Block(name, size, Block.Prior.MIXTURE, Block.Transform.SOFTMAX, labels);
			default -> throw new ModelException("The model %s has a latent '%s'; generators of the BigGAN kind have 'noise' and 'class'.".formatted(
					description.id(), name));
		};
	}

	private ImagePort image() {
		JsonNode json = description.json().path("image");
		var image = new ImagePort(json.path("output").asText("image"), json.path("width").asInt(), json.path("height").asInt(),
				json.path("range").path(0).asDouble(-1), json.path("range").path(1).asDouble(1));
		if (image.width() < 1 || image.width() > LARGEST_IMAGE || image.height() < 1 || image.height() > LARGEST_IMAGE) {
			throw description.lacks("image.width and image.height, the size of its pictures in pixels");
		}
		if (!(image.minimum() < image.maximum())) {
			throw description.lacks("an image.range from a smaller to a larger number");
		}
		return image;
	}
}
