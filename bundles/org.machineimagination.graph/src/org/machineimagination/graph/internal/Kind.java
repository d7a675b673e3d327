// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import org.machineimagination.graph.ElementType;

/**
 * What is known of an operation's output before it has a name.
 *
 * @param type  type of the elements
 * @param shape length of each axis, −1 where unknown; null if not even the number of axes is known
 */
public record Kind(ElementType type, long[] shape) {
}
