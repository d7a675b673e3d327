// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.settings;

/** What happens at the bounds of the problem. */
public enum Bounds {

	/** Nothing: candidates may lie outside, and whoever evaluates them sees to it. */
	NONE,

	/** The search goes on in a space without bounds that is folded smoothly into them: straight inside, bent near a bound. */
	TRANSFORM,

	/** What lies outside is set onto the bound, and its loss grows with the distance that it was moved. */
	REPAIR
}
