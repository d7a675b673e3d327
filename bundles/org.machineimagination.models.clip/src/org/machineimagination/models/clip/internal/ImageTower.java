// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.util.List;
import java.util.Map;
import org.machineimagination.graph.BatchAxis;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphBuilder;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.imagination.ModelException;
import org.machineimagination.imagination.Perceptor;

/** Puts a perceptor's own treatment of colours in front of its image network. */
final class ImageTower {

	private static final int CHANNELS = 3;

	private ImageTower() {
	}

	/**
	 * The graph of {@link Perceptor#imageGraph()}: pixels p in -1..1 become ((p + 1) / 2 - mean) / std for each channel, in one
	 * multiplication and one addition, before the network sees them.
	 *
	 * @throws ModelException if the network is not one from pictures to embeddings
	 */
	static OnnxGraph build(ClipDescription description) {
		OnnxGraph network = description.graph(ClipDescription.IMAGE_FILE);
		String what = "The image encoder of " + description.what();
		int size = description.imageSize();
		TensorInfo input = Ports.find(network.inputs(), description.name("image", "input"), 4, what);
		TensorInfo output = Ports.find(network.outputs(), description.name("image", "output"), 2, what);
		requirePictures(input, size, what);
		try {
			var graph = new GraphBuilder();
			Value pixels = graph.input(Perceptor.PIXELS, ElementType.FLOAT, -1, CHANNELS, size, size);
			Value normalised = normalise(graph, pixels, description.channels("mean"), description.channels("std"));
			OnnxGraph free = BatchAxis.free(network, List.of(input.name()));
			Value embedding = graph.inline(free, "image", Map.of(input.name(), graph.cast(normalised, input.type()))).get(output.name());
			graph.output(Perceptor.EMBEDDING, graph.cast(embedding, ElementType.FLOAT));
			return graph.build();
		} catch (GraphException e) {
			throw new ModelException("%s cannot be used: %s.".formatted(what, e.getMessage()), e);
		}
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
