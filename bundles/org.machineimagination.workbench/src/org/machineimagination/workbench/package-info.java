// SPDX-License-Identifier: EPL-2.0
/**
 * The window: the application and its perspectives.
 */
package org.machineimagination.workbench;
