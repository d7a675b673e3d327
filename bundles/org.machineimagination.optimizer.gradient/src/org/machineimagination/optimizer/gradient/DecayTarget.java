// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

/** Where weight decay pulls. */
public enum DecayTarget {

	/** To the start of the search: a typical latent stays one, and the classes stay those of the prompt. */
	START,

	/** To the origin, as in the paper; of a generator's noise that is the average picture. */
	ZERO
}
