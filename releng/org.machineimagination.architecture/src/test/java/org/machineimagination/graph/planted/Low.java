// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.planted;

import org.machineimagination.studio.planted.internal.High;

/** On the ground floor, and knows the fifth: breaks the floors and takes what is internal elsewhere. */
public final class Low {
	public int height() {
		return new High().height();
	}
}
