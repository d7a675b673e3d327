// SPDX-License-Identifier: EPL-2.0
/**
 * The workings of CMA-ES: its constants, its three kinds of search distribution, two ways to adapt the step size, its ways with bounds, its
 * restarts and stop conditions, and the linear algebra that they need at a thousand dimensions. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.optimizer.cmaes.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
