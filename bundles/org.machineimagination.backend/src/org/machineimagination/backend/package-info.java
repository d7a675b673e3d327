// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of backends, which compile a graph for a device and run it. A backend knows neither models nor optimizers, and
 * nothing above it knows how a graph is run.
 */
@NonNullByDefault
package org.machineimagination.backend;

import org.eclipse.jdt.annotation.NonNullByDefault;
