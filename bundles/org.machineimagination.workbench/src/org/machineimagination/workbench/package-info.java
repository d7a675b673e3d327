// SPDX-License-Identifier: EPL-2.0
/** The frame of the window: the application, its menus, and what is asked when it is closed. Perspectives come from other bundles. */
@NonNullByDefault
package org.machineimagination.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
