// SPDX-License-Identifier: EPL-2.0
/**
 * The window: the application, its perspective and views. Views build widgets and ask the studio; searches are jobs that outlive the
 * views that show them.
 */
package org.machineimagination.workbench;
