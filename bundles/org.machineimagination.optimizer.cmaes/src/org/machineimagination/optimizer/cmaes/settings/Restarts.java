// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.settings;

/** What happens when a search has come to its end. */
public enum Restarts {

	/** It ends. */
	NONE,

	/** It starts elsewhere with twice the population (Auger and Hansen 2005). */
	IPOP,

	/** As {@link #IPOP}, with searches by small populations in between that take as many evaluations (Hansen 2009). */
	BIPOP
}
