// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.util.random.RandomGenerator;

/** A way of damaging a file. */
@FunctionalInterface
interface Mutation {

	/**
	 * Makes a damaged copy.
	 *
	 * @param bytes a file's content, which stays as it is
	 * @param random where all choices come from
	 */
	byte[] of(byte[] bytes, RandomGenerator random);

	/** One of several ways, each as likely. */
	static Mutation oneOf(Mutation... ways) {
		return (bytes, random) -> ways[random.nextInt(ways.length)].of(bytes, random);
	}

	/** The same, up to three times in a row. */
	default Mutation repeated() {
		return (bytes, random) -> {
			byte[] result = bytes;
			for (int i = random.nextInt(3); i >= 0; i--) {
				result = of(result, random);
			}
			return result;
		};
	}
}
