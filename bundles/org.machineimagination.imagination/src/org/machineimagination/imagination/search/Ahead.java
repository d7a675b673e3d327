// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

/**
 * What a search has still to do, as far as can be foreseen: an optimizer may stop before, and where it changes its population fewer
 * candidates may fit.
 *
 * @param evaluations candidates still to be judged
 * @param gradients   how many of them with gradients
 */
public record Ahead(long evaluations, long gradients) {
}
