// SPDX-License-Identifier: EPL-2.0
/** The list of runs and one run with its record. */
@NonNullByDefault
package org.machineimagination.workbench.runs;

import org.eclipse.jdt.annotation.NonNullByDefault;
