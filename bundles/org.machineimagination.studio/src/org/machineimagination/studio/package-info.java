// SPDX-License-Identifier: EPL-2.0
/**
 * The services, wired together for whoever takes them in hand: windows, commands, scripts. No widget, no console, and no mathematics of its own.
 */
@NonNullByDefault
package org.machineimagination.studio;

import org.eclipse.jdt.annotation.NonNullByDefault;
