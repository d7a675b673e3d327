// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import org.machineimagination.models.checkpoint.Checkpoint;

/** Weights under the names that OpenAI gave them, wherever they come from. */
public interface ClipWeights {

	/** Whether there is a tensor of the name. */
	boolean has(String name);

	/** Length of each axis of a tensor. */
	long[] shape(String name);

	/**
	 * The elements of a tensor.
	 *
	 * @param shape that it must have, −1 for any length of an axis
	 */
	float[] floats(String name, long... shape);

	/**
	 * The weights of a checkpoint whose names are OpenAI's, perhaps with {@code text.} before those of the text tower, as OpenCLIP's
	 * {@code CustomTextCLIP} has them.
	 */
	static ClipWeights openAi(Checkpoint checkpoint) {
		String text = checkpoint.has("text.token_embedding.weight") ? "text." : "";
		return new ClipWeights() {
			@Override
			public boolean has(String name) {
				return checkpoint.has(theirs(name));
			}

			@Override
			public long[] shape(String name) {
				return checkpoint.shape(theirs(name));
			}

			@Override
			public float[] floats(String name, long... shape) {
				return checkpoint.floats(theirs(name), shape);
			}

			private String theirs(String name) {
				return (name.startsWith("visual.") || name.equals("logit_scale") ? "" : text) + name;
			}
		};
	}

	/** How many blocks there are whose names begin so, followed by a number. */
	default int count(String prefix, String end) {
		int count = 0;
		while (has(prefix + "." + count + end)) {
			count++;
		}
		return count;
	}

	/** A matrix {@code [rows][columns]} of the checkpoint turned over, as products from the right want it. */
	default float[] transposed(String name, int rows, int columns) {
		float[] matrix = floats(name, rows, columns);
		var result = new float[matrix.length];
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < columns; j++) {
				result[j * rows + i] = matrix[i * columns + j];
			}
		}
		return result;
	}
}
