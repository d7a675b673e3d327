// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.List;

/**
 * What a generator's classes are in a block that takes no mixture of them but a point of the space they lie in.
 *
 * @param labels a name for each class, or empty
 * @param rows   {@code [classes][size of the block]}: each class in the block's raw components; a mixture is the mixture of these
 */
public record ClassTable(List<String> labels, double[][] rows) {

	public ClassTable {
		labels = List.copyOf(labels);
	}

	/** The point that a mixture stands for. */
	public double[] mixed(double[] mixture) {
		var point = new double[rows[0].length];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < point.length; j++) {
				point[j] += mixture[i] * rows[i][j];
			}
		}
		return point;
	}
}
