// SPDX-License-Identifier: EPL-2.0
/** The perspective in which searches are asked for and watched. */
@NonNullByDefault
package org.machineimagination.workbench.imagine;

import org.eclipse.jdt.annotation.NonNullByDefault;
