// SPDX-License-Identifier: EPL-2.0
/**
 * The covariance matrix adaptation evolution strategy (CMA-ES) as a plug-in: its factory. What may be set is in {@code settings}, the method itself is
 * internal; it follows Hansen's tutorial (arXiv 1604.00772) and takes the names of its figures and stop reasons from pycma.
 */
@NonNullByDefault
package org.machineimagination.optimizer.cmaes;

import org.eclipse.jdt.annotation.NonNullByDefault;
