// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.List;
import java.util.Optional;
import org.machineimagination.optimizer.StopReason;

/**
 * What a search ended with.
 *
 * @param finalists  best first, at least one
 * @param stopReason why it ended before its budget, if it did
 */
public record Outcome(List<Finalist> finalists, Optional<StopReason> stopReason) {

	/** The best of all. */
	public Finalist best() {
		return finalists.getFirst();
	}
}
