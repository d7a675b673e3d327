// SPDX-License-Identifier: EPL-2.0
/** What is at work in this window and where its services come from; it outlives the views that show it. */
package org.machineimagination.workbench.tasks;
