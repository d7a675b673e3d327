// SPDX-License-Identifier: EPL-2.0
/**
 * Finds plug-ins where there is no OSGi: reads the component descriptions on the class path and makes what they describe. It stands above
 * the rest of this bundle, which does not know it.
 */
@NonNullByDefault
package org.machineimagination.plugin.classpath;

import org.eclipse.jdt.annotation.NonNullByDefault;
