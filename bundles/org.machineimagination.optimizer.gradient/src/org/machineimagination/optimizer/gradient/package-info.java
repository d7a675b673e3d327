// SPDX-License-Identifier: EPL-2.0
/**
 * Methods that follow the gradient, as plug-ins: Adam and gradient descent with momentum, each with its factory and its settings; what moves
 * the iterates is the package's own. They need an objective that gives gradients.
 */
@NonNullByDefault
package org.machineimagination.optimizer.gradient;

import org.eclipse.jdt.annotation.NonNullByDefault;
