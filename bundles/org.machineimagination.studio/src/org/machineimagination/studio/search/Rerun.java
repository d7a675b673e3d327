// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import org.machineimagination.request.Comparison;

/**
 * A run that was done again.
 *
 * @param outcome    what the second run ended with
 * @param comparison how it compares with the first
 */
public record Rerun(RunOutcome outcome, Comparison comparison) {
}
