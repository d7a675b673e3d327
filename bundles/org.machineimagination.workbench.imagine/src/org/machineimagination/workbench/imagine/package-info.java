// SPDX-License-Identifier: EPL-2.0
/** The perspective in which searches are asked for and watched. */
package org.machineimagination.workbench.imagine;
