// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import java.util.Random;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/** Graphs that several tests run. */
final class Graphs {

	private Graphs() {
	}

	/** {@code x [n, 3]} to {@code double} and {@code negative}. */
	static OnnxGraph small() {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, -1, 3);
		g.output("double", g.mul(x, 2));
		g.output("negative", g.neg(x));
		return g.build();
	}

	/** {@code x [size, size]} to {@code y}, by so many products of matrices after each other. */
	static OnnxGraph products(int size, int count) {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, size, size);
		Value y = x;
		for (int i = 0; i < count; i++) {
			y = g.matMul(y, x);
		}
		g.output("y", y);
		return g.build();
	}

	/** A small convolutional network, {@code image [n, 3, 32, 32]} to {@code features [n, 16]}. */
	static OnnxGraph network(int batch) {
		var g = new GraphBuilder();
		var random = new Random(1);
		Value x = g.input("image", ElementType.FLOAT, batch, 3, 32, 32);
		int channels = 3;
		for (int width : new int[] {16, 32, 32}) {
			Attributes attributes = Attributes.ofInts("pads", 1, 1, 1, 1).withInts("strides", 2, 2);
			x = g.relu(g.op("Conv", attributes, x, weight(g, random, width, channels, 3, 3), weight(g, random, width)));
			channels = width;
		}
		Value pooled = g.reduceMean(x, false, 2, 3);
		g.output("features", g.matMul(pooled, weight(g, random, channels, 16)));
		return g.build();
	}

	private static Value weight(GraphBuilder g, Random random, long... shape) {
		int elements = 1;
		for (long axis : shape) {
			elements *= (int) axis;
		}
		var data = new float[elements];
		for (int i = 0; i < elements; i++) {
			data[i] = (float) random.nextGaussian() * 0.2f;
		}
		return g.constant(data, shape);
	}

	static float[] noise(int elements) {
		var random = new Random(5);
		var noise = new float[elements];
		for (int i = 0; i < elements; i++) {
			noise[i] = (float) random.nextGaussian();
		}
		return noise;
	}
}
