// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.List;

/**
 * How a run that was done again compares with the first one.
 *
 * @param compared      what was compared, in plain words, for example {@code latents.npz}
 * @param differences   one plain sentence for each thing that differs; empty if all is the same, bit for bit
 * @param circumstances what was different around the two runs, such as versions; one plain sentence each
 */
public record Comparison(List<String> compared, List<String> differences, List<String> circumstances) {

	public Comparison {
		compared = List.copyOf(compared);
		differences = List.copyOf(differences);
		circumstances = List.copyOf(circumstances);
	}

	/** Whether everything compared is the same. */
	public boolean identical() {
		return differences.isEmpty();
	}
}
