// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish.planted.one;

import org.machineimagination.publish.planted.two.Two;

/** Half of a circle of packages. */
public final class One {
	public Two other() {
		return new Two();
	}
}
