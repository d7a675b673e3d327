// SPDX-License-Identifier: EPL-2.0
/**
 * The terminal itself: streams, widths, tables, exit statuses, interrupts, and how a misuse is told.
 */
@NonNullByDefault
package org.machineimagination.cli.terminal;

import org.eclipse.jdt.annotation.NonNullByDefault;
