// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of one graph, in which inputs, constants and results of operations share one space. */
final class Names {

	private final Set<String> taken = new HashSet<>();
	private final Map<String, Integer> counters = new HashMap<>();

	/** Takes a name as it is; whether it was free. */
	boolean claim(String name) {
		return taken.add(name);
	}

	/** Takes the name that is wished for, or one that begins with it and ends in a number. */
	String unique(String wish) {
		String name = wish;
		while (!taken.add(name)) {
			name = wish + "_" + counters.merge(wish, 1, Integer::sum);
		}
		return name;
	}
}
