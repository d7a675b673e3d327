// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: reads what was typed, asks the studio, says what came of it. Options are made from the plug-ins' own settings; no
 * work of the domain is done here.
 */
@NonNullByDefault
package org.machineimagination.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
