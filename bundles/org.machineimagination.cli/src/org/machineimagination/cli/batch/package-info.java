// SPDX-License-Identifier: EPL-2.0
/**
 * The command of batches and its reports.
 */
@NonNullByDefault
package org.machineimagination.cli.batch;

import org.eclipse.jdt.annotation.NonNullByDefault;
