// SPDX-License-Identifier: EPL-2.0
/** Plug-ins found without OSGi, by the component descriptions on a plain class path: for scripts, benchmarks and other processes. */
@NonNullByDefault
package org.machineimagination.plugin.classpath;

import org.eclipse.jdt.annotation.NonNullByDefault;
