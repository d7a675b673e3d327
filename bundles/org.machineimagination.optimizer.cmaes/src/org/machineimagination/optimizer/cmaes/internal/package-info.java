// SPDX-License-Identifier: EPL-2.0
/**
 * The workings of CMA-ES: its constants, its two kinds of search distribution, its stop conditions, and the linear algebra that they need
 * at a thousand dimensions. Not for other bundles.
 */
package org.machineimagination.optimizer.cmaes.internal;
