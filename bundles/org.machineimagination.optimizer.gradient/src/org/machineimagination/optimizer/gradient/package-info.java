// SPDX-License-Identifier: EPL-2.0
/**
 * Methods that follow the gradient, as plug-ins: Adam and gradient descent with momentum, each with its factory and its settings. They need
 * an objective that gives gradients.
 */
package org.machineimagination.optimizer.gradient;
