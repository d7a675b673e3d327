// SPDX-License-Identifier: EPL-2.0
/** Comparisons that take a model to make: where pictures and lines lie to each other in the eyes of a perceptor. */
package org.machineimagination.studio.compare;
