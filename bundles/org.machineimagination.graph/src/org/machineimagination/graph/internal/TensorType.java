// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.ElementType;

/**
 * Type and shape of a tensor without a name, as of an operation's output before it is added.
 *
 * @param type  type of the elements
 * @param shape length of each axis, −1 where unknown; nothing if not even the number of axes is known
 */
public record TensorType(ElementType type, long @Nullable [] shape) {

	/** The shape where it is known to be known. */
	long[] lengths() {
		return Objects.requireNonNull(shape);
	}
}
