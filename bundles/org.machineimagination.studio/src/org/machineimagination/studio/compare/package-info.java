// SPDX-License-Identifier: EPL-2.0
/** Comparisons that take a model to make: where pictures and lines lie to each other in the eyes of a perceptor. */
@NonNullByDefault
package org.machineimagination.studio.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
