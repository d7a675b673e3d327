// SPDX-License-Identifier: EPL-2.0
/**
 * The commands that list, show and compare runs.
 */
@NonNullByDefault
package org.machineimagination.cli.runs;

import org.eclipse.jdt.annotation.NonNullByDefault;
