// SPDX-License-Identifier: EPL-2.0
/**
 * Many searches in a row: planned from lines and grids, done with shared models, gone on with where they stopped.
 */
@NonNullByDefault
package org.machineimagination.studio.batch;

import org.eclipse.jdt.annotation.NonNullByDefault;
