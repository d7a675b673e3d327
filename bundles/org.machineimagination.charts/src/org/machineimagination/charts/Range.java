// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

/**
 * A value with its uncertainty.
 *
 * @param name  what it belongs to
 * @param value the value
 * @param lower lower end of its interval
 * @param upper upper end of its interval
 */
public record Range(String name, double value, double lower, double upper) {
}
