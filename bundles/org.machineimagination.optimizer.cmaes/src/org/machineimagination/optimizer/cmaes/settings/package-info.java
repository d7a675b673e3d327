// SPDX-License-Identifier: EPL-2.0
/**
 * What may be set of CMA-ES, as values that the factory, the method itself and compositions share. Nothing here knows any of them.
 */
@NonNullByDefault
package org.machineimagination.optimizer.cmaes.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
