// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Attributes;
import org.machineimagination.plugin.Cancellation;

/**
 * One use of an operation.
 *
 * @param inputs       as the node lists them, nothing where an optional one is left out
 * @param outputs      number of outputs that the node names
 * @param opset        version of the standard operators
 * @param cancellation looked at by operations that take long
 */
record Call(Attributes attributes, List<@Nullable Tensor> inputs, int outputs, int opset, Cancellation cancellation) {

	boolean has(int index) {
		return index < inputs.size() && inputs.get(index) != null;
	}

	Tensor input(int index) {
		Tensor input = index < inputs.size() ? inputs.get(index) : null;
		if (input == null) {
			throw new IllegalArgumentException("its input " + index + " is missing");
		}
		return input;
	}

	float[] floats(int index) {
		return input(index).floats();
	}

	/** Shape of an input as array lengths. */
	int[] shape(int index) {
		return Shapes.ints(input(index).shape());
	}

	/** A list of integers that is an input in newer versions of an operation and an attribute in older ones. */
	Optional<int[]> integers(int index, String attribute) {
		return has(index) ? Optional.of(Elements.ints(input(index))) : attributes.integers(attribute).map(Shapes::ints);
	}

	/** Such a list that the operation cannot do without. */
	int[] needed(int index, String attribute) {
		return integers(index, attribute).orElseThrow(() -> new IllegalArgumentException("its " + attribute + " are missing"));
	}

	int integer(String attribute, int otherwise) {
		return (int) attributes.integer(attribute, otherwise);
	}

	/** Axes counted from the front; all axes where none are given. */
	int[] axes(int index, int rank) {
		return integers(index, "axes").map(axes -> Shapes.positive(axes, rank)).orElseGet(() -> IntStream.range(0, rank).toArray());
	}

	/** The attribute {@code axis}, counted from the front. */
	int axis(int otherwise, int rank) {
		return Shapes.positive(integer("axis", otherwise), rank);
	}
}
