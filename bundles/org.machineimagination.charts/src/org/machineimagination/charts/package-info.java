// SPDX-License-Identifier: EPL-2.0
/**
 * Draws charts with Java's own graphics, without a screen. For the command line and the benchmarks only: in the window's process Java's
 * toolkit and the window's would be in each other's way. What is drawn is computed elsewhere.
 */
@NonNullByDefault
package org.machineimagination.charts;

import org.eclipse.jdt.annotation.NonNullByDefault;
