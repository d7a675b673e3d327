// SPDX-License-Identifier: EPL-2.0
/**
 * Changing a project: commands with undo and redo, a journal from which a killed process loses nothing but its last
 * moment, one owner at a time. No widgets; the commands are EMF Edit's, so that any editor can use them.
 */
@NonNullByDefault
package org.machineimagination.project.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
