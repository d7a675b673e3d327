// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

/**
 * A point on a map.
 *
 * @param name  what stands beside it, or empty for nothing
 * @param group what it belongs to, for its colour
 * @param x     to the right
 * @param y     upwards
 */
public record Place(String name, String group, double x, double y) {
}
