// SPDX-License-Identifier: EPL-2.0
/**
 * The folder of a run: its record, tables, checkpoint, lock and results; the list of all runs, and what is compared among them. Nothing is
 * searched here.
 */
@NonNullByDefault
package org.machineimagination.runs;

import org.eclipse.jdt.annotation.NonNullByDefault;
