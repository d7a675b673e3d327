// SPDX-License-Identifier: EPL-2.0
/**
 * What the gradient methods share: a population of independent iterates, and the rules by which one iterate makes a step. Not for other
 * bundles.
 */
@NonNullByDefault
package org.machineimagination.optimizer.gradient.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
