// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Name, type and shape of an input, output or intermediate of a graph.
 *
 * @param name  unique in its graph
 * @param type  type of the elements
 * @param shape length of each axis, −1 for one that is symbolic or unknown; nothing if not even the number of axes is known
 */
public record TensorInfo(String name, ElementType type, long @Nullable [] shape) {

	/**
	 * Length of each axis, −1 for one that is symbolic or unknown.
	 *
	 * @throws GraphException if not even the number of axes is known
	 */
	public long[] lengths() {
		long[] known = shape;
		if (known == null) {
			throw new GraphException("The number of axes of '" + name + "' is not known; fix the shapes of the graph's inputs first");
		}
		return known;
	}

	/** Whether every axis has a known length. */
	public boolean isStatic() {
		return shape != null && Arrays.stream(shape).allMatch(axis -> axis >= 0);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TensorInfo info && name.equals(info.name) && type == info.type
				&& Arrays.equals(shape, info.shape);
	}

	@Override
	public int hashCode() {
		return 31 * name.hashCode() + Arrays.hashCode(shape);
	}

	@Override
	public String toString() {
		return name + ": " + type + (shape == null ? "[...]" : Arrays.toString(shape));
	}
}
