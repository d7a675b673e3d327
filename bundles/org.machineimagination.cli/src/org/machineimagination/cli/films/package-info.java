// SPDX-License-Identifier: EPL-2.0
/**
 * The commands that explore, walk and film.
 */
@NonNullByDefault
package org.machineimagination.cli.films;

import org.eclipse.jdt.annotation.NonNullByDefault;
