// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A tensor inside a graph that is being built: the result of an operation, an input, or a constant.
 *
 * @param name  unique in its builder; empty for {@link #NONE}
 * @param type  type of the elements
 * @param shape length of each axis, −1 for one that is not known; nothing if not even the number of axes is known
 */
public record Value(String name, ElementType type, long @Nullable [] shape) {

	/** Stands for an optional input of an operation that is left out. */
	public static final Value NONE = new Value("", ElementType.FLOAT, null);

	/** Whether this stands for an optional input that is left out. */
	public boolean isNone() {
		return name.isEmpty();
	}

	/** Whether every axis has a known length. */
	public boolean isStatic() {
		return info().isStatic();
	}

	/**
	 * Length of each axis, −1 for one that is not known.
	 *
	 * @throws GraphException if not even the number of axes is known
	 */
	public long[] lengths() {
		return info().lengths();
	}

	/**
	 * Number of axes.
	 *
	 * @throws GraphException if it is not known
	 */
	public int rank() {
		return lengths().length;
	}

	/** The same tensor as the graph's readers see it. */
	public TensorInfo info() {
		return new TensorInfo(name, type, shape);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Value value && name.equals(value.name) && type == value.type
				&& Arrays.equals(shape, value.shape);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}

	@Override
	public String toString() {
		return info().toString();
	}
}
