// SPDX-License-Identifier: EPL-2.0
/**
 * How a minimizer that calls its function becomes one that is asked and told: it runs on a thread of its own, point by point, and is resumed
 * by letting it go the same way again. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.optimizer.commonsmath.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
