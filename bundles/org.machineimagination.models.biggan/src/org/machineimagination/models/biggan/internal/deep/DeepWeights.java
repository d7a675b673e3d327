// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal.deep;

import org.machineimagination.models.checkpoint.Checkpoint;

/** The weights of a checkpoint in the forms that a graph wants. */
final class DeepWeights {

	private static final String OLD = ".weight_orig";
	/** As {@code torch.nn.utils.parametrizations.spectral_norm} names it. */
	private static final String NEW = ".parametrizations.weight.original";
	private static final double SMALLEST = 1e-12;

	private final Checkpoint checkpoint;

	DeepWeights(Checkpoint checkpoint) {
		this.checkpoint = checkpoint;
	}

	/** A tensor as it is; −1 stands for any length of an axis. */
	float[] plain(String name, long... shape) {
		return checkpoint.floats(name, shape);
	}

	/**
	 * A weight over its largest singular value sigma = u W v, as the stored vectors u and v give it (Miyato et al. 2018, section 2.1). What
	 * PyTorch divides anew in every pass is divided once and for all here. Checkpoints older than PyTorch 1.1 lack v, which follows from u; those
	 * of PyTorch 1.9 and newer may have other names for all three; where somebody has divided already, there is the quotient alone.
	 *
	 * @param shape of the weight; its first axis counts the outputs
	 */
	float[] normalised(String name, long... shape) {
		if (checkpoint.has(name + OLD)) {
			return divided(checkpoint.floats(name + OLD, shape), name + ".weight_u", name + ".weight_v", (int) shape[0]);
		}
		if (checkpoint.has(name + NEW)) {
			return divided(checkpoint.floats(name + NEW, shape), name + ".parametrizations.weight.0._u", name + ".parametrizations.weight.0._v",
					(int) shape[0]);
		}
		if (checkpoint.has(name + ".weight")) {
			return checkpoint.floats(name + ".weight", shape);
		}
		return checkpoint.floats(name + OLD, shape);
	}

	private float[] divided(float[] weight, String left, String right, int rows) {
		int columns = weight.length / rows;
		float[] u = checkpoint.floats(left, rows);
		double[] v = checkpoint.has(right) ? doubles(checkpoint.floats(right, columns)) : back(weight, u, columns);
		double sigma = 0;
		for (int i = 0; i < rows; i++) {
			double product = 0;
			for (int j = 0; j < columns; j++) {
				product += weight[i * columns + j] * v[j];
			}
			sigma += u[i] * product;
		}
		for (int i = 0; i < weight.length; i++) {
			weight[i] = (float) (weight[i] / sigma);
		}
		return weight;
	}

	/** W^T u, scaled to length 1. */
	private static double[] back(float[] weight, float[] u, int columns) {
		var v = new double[columns];
		for (int i = 0; i < u.length; i++) {
			for (int j = 0; j < columns; j++) {
				v[j] += weight[i * columns + j] * u[i];
			}
		}
		double square = 0;
		for (double component : v) {
			square += component * component;
		}
		double length = Math.max(Math.sqrt(square), SMALLEST);
		for (int j = 0; j < columns; j++) {
			v[j] /= length;
		}
		return v;
	}

	private static double[] doubles(float[] values) {
		var result = new double[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = values[i];
		}
		return result;
	}

	/** A matrix {@code [rows][columns]} turned over. */
	static float[] transposed(float[] matrix, int rows, int columns) {
		var result = new float[matrix.length];
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < columns; j++) {
				result[j * rows + i] = matrix[i * columns + j];
			}
		}
		return result;
	}

	/** Two matrices of the same number of rows side by side. */
	static float[] beside(float[] left, float[] right, int rows) {
		int columns = left.length / rows;
		var result = new float[left.length + right.length];
		for (int i = 0; i < rows; i++) {
			System.arraycopy(left, i * columns, result, 2 * i * columns, columns);
			System.arraycopy(right, i * columns, result, (2 * i + 1) * columns, columns);
		}
		return result;
	}
}
