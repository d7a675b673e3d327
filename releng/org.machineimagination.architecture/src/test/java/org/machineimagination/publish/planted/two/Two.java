// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish.planted.two;

import org.machineimagination.publish.planted.one.One;

/** The other half of a circle of packages. */
public final class Two {
	public One other() {
		return new One();
	}
}
