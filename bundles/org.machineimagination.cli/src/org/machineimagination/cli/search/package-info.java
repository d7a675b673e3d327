// SPDX-License-Identifier: EPL-2.0
/**
 * The commands that search, go on, do again and score.
 */
@NonNullByDefault
package org.machineimagination.cli.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
