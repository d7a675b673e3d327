// SPDX-License-Identifier: EPL-2.0
/**
 * What a generator can draw, as sheets of samples and ways between them.
 */
@NonNullByDefault
package org.machineimagination.studio.explore;

import org.eclipse.jdt.annotation.NonNullByDefault;
