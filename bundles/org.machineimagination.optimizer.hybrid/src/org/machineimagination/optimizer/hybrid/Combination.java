// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

/** What becomes of the best points of a pool. */
public enum Combination {

	/** Each is refined for itself; an evaluation goes to each of them in every step. */
	APART,

	/** All are blended into one point, coordinate by coordinate, with weights that are refined too; an evaluation a step. */
	BLEND
}
