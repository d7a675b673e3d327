// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

/**
 * One generation of a curve.
 *
 * @param evaluations candidates judged so far
 * @param best        smallest loss of the generation
 * @param mean        mean loss of the generation
 */
public record CurvePoint(long evaluations, double best, double mean) {
}
