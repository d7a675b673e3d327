// SPDX-License-Identifier: EPL-2.0
/**
 * The commands and reports of batches, and how a batch's line is understood.
 */
package org.machineimagination.cli.batch;
