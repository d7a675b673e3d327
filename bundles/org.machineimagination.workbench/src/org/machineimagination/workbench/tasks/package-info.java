// SPDX-License-Identifier: EPL-2.0
/** What is at work in this window and where its services come from; it outlives the views that show it. */
@NonNullByDefault
package org.machineimagination.workbench.tasks;

import org.eclipse.jdt.annotation.NonNullByDefault;
