// SPDX-License-Identifier: EPL-2.0
/** Brings together what was done in two copies of a project, by the ids of its parts. */
@NonNullByDefault
package org.machineimagination.project.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
