// SPDX-License-Identifier: EPL-2.0
/**
 * Compositions of optimizers as plug-ins: CMA-ES with gradient steps between or after its generations, descents from the best of a random
 * pool, and random search, which every comparison needs. A composition is made of whole optimizers that know nothing of each other; its
 * settings are those of its parts under the same names.
 */
@NonNullByDefault
package org.machineimagination.optimizer.hybrid;

import org.eclipse.jdt.annotation.NonNullByDefault;
