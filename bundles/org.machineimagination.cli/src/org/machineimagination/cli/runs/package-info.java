// SPDX-License-Identifier: EPL-2.0
/**
 * The commands that list, show and compare runs.
 */
package org.machineimagination.cli.runs;
