// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.planted;

import org.machineimagination.plugin.Cancellation;

/** Makes what nobody can ask for: breaks the rule of stops. */
public final class Unstoppable {
	public Cancellation cancellation() {
		return new Cancellation();
	}
}
