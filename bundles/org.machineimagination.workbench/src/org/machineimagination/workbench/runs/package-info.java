// SPDX-License-Identifier: EPL-2.0
/** The list of runs and one run with its record. */
package org.machineimagination.workbench.runs;
