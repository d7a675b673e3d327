// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.planted.internal;

/** On the fifth floor, and nobody else's. */
public final class High {
	public int height() {
		return 5;
	}
}
