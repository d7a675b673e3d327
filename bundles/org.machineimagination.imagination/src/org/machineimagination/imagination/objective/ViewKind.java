// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

/**
 * What the program must be able to do for a set of views. What no view needs is left out of its graph.
 *
 * @param views   number of views
 * @param mixes   whether colours are mixed by a matrix instead of each channel being scaled
 * @param centres whether contrast changes about the picture's own mean
 * @param pads    whether views show grey beyond the picture's border
 * @param cuts    whether a part of each view is hidden
 */
record ViewKind(int views, boolean mixes, boolean centres, boolean pads, boolean cuts) {
}
