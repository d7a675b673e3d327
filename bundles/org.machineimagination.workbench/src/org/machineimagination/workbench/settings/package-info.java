// SPDX-License-Identifier: EPL-2.0
/** Forms of settings, made from what plug-ins say of their own. */
@NonNullByDefault
package org.machineimagination.workbench.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
