// SPDX-License-Identifier: EPL-2.0
/**
 * A search from its plan to its finalists, generation by generation. Files of runs, windows and commands live above.
 */
@NonNullByDefault
package org.machineimagination.imagination.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
