// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Attributes;
import org.machineimagination.plugin.Cancellation;

/**
 * One use of an operation.
 *
 * @param inputs       as the node lists them, null where an optional one is left out
 * @param outputs      number of outputs that the node names
 * @param opset        version of the standard operators
 * @param cancellation looked at by operations that take long
 */
record Call(Attributes attributes, List<Tensor> inputs, int outputs, int opset, Cancellation cancellation) {

	boolean has(int index) {
		return index < inputs.size() && inputs.get(index) != null;
	}

	Tensor input(int index) {
		if (!has(index)) {
			throw new IllegalArgumentException("its input " + index + " is missing");
		}
		return inputs.get(index);
	}

	float[] floats(int index) {
		return input(index).floats();
	}

	/** Shape of an input as array lengths. */
	int[] shape(int index) {
		return Shapes.ints(input(index).shape());
	}

	/** A list of integers that is an input in newer versions of an operation and an attribute in older ones. */
	int[] integers(int index, String attribute, int[] otherwise) {
		if (has(index)) {
			return Elements.ints(input(index));
		}
		long[] values = attributes.integers(attribute, null);
		return values == null ? otherwise : Shapes.ints(values);
	}

	int integer(String attribute, int otherwise) {
		return (int) attributes.integer(attribute, otherwise);
	}

	/** Axes counted from the front; all axes where none are given. */
	int[] axes(int index, int rank) {
		int[] axes = integers(index, "axes", null);
		return axes == null ? IntStream.range(0, rank).toArray() : Shapes.positive(axes, rank);
	}

	/** The attribute {@code axis}, counted from the front. */
	int axis(int otherwise, int rank) {
		return Shapes.positive(integer("axis", otherwise), rank);
	}
}
