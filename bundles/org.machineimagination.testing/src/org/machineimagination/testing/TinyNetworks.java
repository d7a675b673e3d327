// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.util.Random;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/** Parts of the networks of a few hundred weights that whole searches are tested with. */
public final class TinyNetworks {

	private TinyNetworks() {
	}

	/** Random weights {@code [rows, columns]} that keep the deviation of what is multiplied by them. */
	public static Value weights(GraphBuilder g, Random random, int rows, int columns) {
		var data = new float[rows * columns];
		for (int i = 0; i < data.length; i++) {
			data[i] = (float) (random.nextGaussian() / Math.sqrt(rows));
		}
		return g.constant(data, rows, columns);
	}

	/** A text's embedding: a direction of its own, of length 1. */
	public static float[] embedding(String text, int dimension) {
		var random = new Random(text.hashCode());
		var values = new float[dimension];
		double length = 0;
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
			length += values[i] * values[i];
		}
		for (int i = 0; i < values.length; i++) {
			values[i] /= (float) Math.sqrt(length);
		}
		return values;
	}
}
