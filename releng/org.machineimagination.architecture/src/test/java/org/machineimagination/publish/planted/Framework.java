// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish.planted;

import org.osgi.framework.Bundle;

/** Takes what only OSGi can give in a bundle that is to do without. */
public final class Framework {
	public String location(Bundle bundle) {
		return bundle.getLocation();
	}
}
