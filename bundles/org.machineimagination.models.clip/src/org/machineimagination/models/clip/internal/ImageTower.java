// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.BatchAxis;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Perceptor;

/**
 * An image network with the perceptor's own treatment of colours in front of it.
 *
 * @param graph that of {@link Perceptor#imageGraph()}
 * @param batch pictures that it takes at once: 1, or any number
 */
public record ImageTower(OnnxGraph graph, int batch) {

	private static final System.Logger LOG = System.getLogger(ImageTower.class.getName());
	private static final int CHANNELS = 3;

	/**
	 * Builds the graph: pixels p in -1..1 become ((p + 1) / 2 - mean) / std for each channel, in one multiplication and one addition, before
	 * the network sees them. A network that was exported for some number of pictures and cannot be freed of it sees one picture at a time.
	 *
	 * @throws ModelException if the network is not one from pictures to embeddings
	 */
	public static ImageTower build(ClipDescription description) {
		OnnxGraph network = description.graph(ClipDescription.IMAGE_FILE);
		String what = "The image encoder of " + description.what();
		int size = description.imageSize();
		TensorInfo input = Ports.find(network.inputs(), description.name("image", "input"), 4, what);
		TensorInfo output = Ports.find(network.outputs(), description.name("image", "output"), 2, what);
		requirePictures(input, size, what);
		try {
			long fixed = input.shape()[0];
			Optional<OnnxGraph> free = free(network, input.name());
			OnnxGraph graph = free.isPresent() ? around(free.get(), input, output, description, -1) : around(network, input, output, description, fixed);
			return new ImageTower(graph, free.isPresent() ? Integer.MAX_VALUE : 1);
		} catch (GraphException e) {
			throw new ModelException("%s cannot be used: %s.".formatted(what, e.getMessage()), e);
		}
	}

	private static Optional<OnnxGraph> free(OnnxGraph network, String input) {
		try {
			return Optional.of(BatchAxis.free(network, List.of(input)));
		} catch (GraphException e) {
			LOG.log(Level.DEBUG, "One picture at a time", e);
			return Optional.empty();
		}
	}

	/** @param fixed number of pictures that the network takes, -1 for any: it gets as many of the one picture, and the first embedding is kept */
	private static OnnxGraph around(OnnxGraph network, TensorInfo input, TensorInfo output, ClipDescription description, long fixed) {
		int size = description.imageSize();
		var graph = new GraphBuilder();
		Value pixels = graph.input(Perceptor.PIXELS, ElementType.FLOAT, fixed < 0 ? -1 : 1, CHANNELS, size, size);
		Value normalised = normalise(graph, pixels, description.channels("mean"), description.channels("std"));
		Value fed = fixed > 1 ? graph.tile(normalised, fixed, 1, 1, 1) : normalised;
		Value embedding = graph.inline(network, "image", Map.of(input.name(), graph.cast(fed, input.type()))).get(output.name());
		graph.output(Perceptor.EMBEDDING, graph.cast(fixed > 1 ? graph.slice(embedding, 0, 0, 1) : embedding, ElementType.FLOAT));
		return graph.build();
	}

	private static Value normalise(GraphBuilder graph, Value pixels, double[] mean, double[] std) {
		var scale = new float[CHANNELS];
		var offset = new float[CHANNELS];
		for (int channel = 0; channel < CHANNELS; channel++) {
			scale[channel] = (float) (0.5 / std[channel]);
			offset[channel] = (float) ((0.5 - mean[channel]) / std[channel]);
		}
		Value scaled = graph.mul(pixels, graph.constant(scale, 1, CHANNELS, 1, 1));
		return graph.add(scaled, graph.constant(offset, 1, CHANNELS, 1, 1));
	}

	private static void requirePictures(TensorInfo input, int size, String what) {
		long[] shape = input.shape();
		boolean fits = shape != null && shape.length == 4 && fits(shape[1], CHANNELS) && fits(shape[2], size) && fits(shape[3], size);
		if (!fits) {
			throw new ModelException("%s does not take pictures of 3 x %d x %d as its model.json says, but %s.".formatted(what, size, size, input));
		}
	}

	private static boolean fits(long axis, int wanted) {
		return axis < 0 || axis == wanted;
	}
}
