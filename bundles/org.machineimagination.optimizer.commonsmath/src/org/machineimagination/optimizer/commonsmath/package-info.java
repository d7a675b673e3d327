// SPDX-License-Identifier: EPL-2.0
/**
 * Optimizers of Apache Commons Math as plug-ins: baselines that nobody here has written, for searches over few coordinates. What is ours
 * is in the other bundles of optimizers.
 */
@NonNullByDefault
package org.machineimagination.optimizer.commonsmath;

import org.eclipse.jdt.annotation.NonNullByDefault;
