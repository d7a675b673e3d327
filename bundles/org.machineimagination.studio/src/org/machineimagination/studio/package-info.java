// SPDX-License-Identifier: EPL-2.0
/**
 * The services, wired together for whoever takes them in hand: windows, commands, scripts. No widget, no console, and no mathematics of its own.
 */
package org.machineimagination.studio;
