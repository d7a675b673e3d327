// SPDX-License-Identifier: EPL-2.0
/**
 * The command of batches and its reports.
 */
package org.machineimagination.cli.batch;
