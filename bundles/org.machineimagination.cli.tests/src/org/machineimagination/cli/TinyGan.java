// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.model.ModelDescription;

/** A generator of the BigGAN kind of a few hundred weights, in a folder as people's own models are. */
final class TinyGan {

	static final String ID = "tiny-gan";
	static final int NOISE = 4;
	static final List<String> CLASSES = List.of("apple", "castle", "dog", "hot dog", "sea");
	static final int EMBEDDING = 3;
	static final int SIDE = 8;

	private TinyGan() {
	}

	/** Writes it to the models of a data folder. */
	static void write(Path home) {
		Path folder = home.resolve("models").resolve(ID);
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve("graph.onnx"), network().toBytes());
			Files.write(folder.resolve("classes.txt"), CLASSES);
			Files.writeString(folder.resolve(ModelDescription.FILE_NAME), """
					{"id": "%s", "name": "Tiny GAN", "kind": "generator", "family": "biggan", "version": "1", "licence": "CC0-1.0",
					 "files": {"graph": {"path": "graph.onnx"}, "classes": {"path": "classes.txt"}},
					 "latents": [{"name": "noise", "size": %d}, {"name": "class", "size": %d, "labels": "classes"}],
					 "truncation": {"minimum": 0.02, "maximum": 1, "initial": 1}, "image": {"width": %d, "height": %d}}
					""".formatted(ID, NOISE, CLASSES.size(), SIDE, SIDE));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * What the network makes of its inputs, computed beside it.
	 *
	 * @param inputs noise, then embedding
	 * @param index  of a value of the picture, channels first
	 * @return -1..1
	 */
	static double value(double[] inputs, int index) {
		float[] weights = weights(2, NOISE + EMBEDDING, 3 * SIDE * SIDE);
		double sum = 0;
		for (int i = 0; i < inputs.length; i++) {
			sum += inputs[i] * weights[i * 3 * SIDE * SIDE + index];
		}
		return Math.tanh(sum);
	}

	private static OnnxGraph network() {
		var g = new GraphBuilder();
		Value noise = g.input("noise", ElementType.FLOAT, -1, NOISE);
		Value embedded = g.matMul(g.input("class", ElementType.FLOAT, -1, CLASSES.size()), weights(g, 1, CLASSES.size(), EMBEDDING));
		Value image = g.tanh(g.matMul(g.concat(1, noise, embedded), weights(g, 2, NOISE + EMBEDDING, 3 * SIDE * SIDE)));
		g.output("image", g.reshape(image, -1, 3, SIDE, SIDE));
		return g.build();
	}

	private static Value weights(GraphBuilder g, long seed, int rows, int columns) {
		return g.constant(weights(seed, rows, columns), rows, columns);
	}

	private static float[] weights(long seed, int rows, int columns) {
		var random = new Random(seed);
		var data = new float[rows * columns];
		for (int i = 0; i < data.length; i++) {
			data[i] = (float) random.nextGaussian();
		}
		return data;
	}
}
