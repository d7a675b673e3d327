// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Something that reads files of a kind.
 *
 * @param name     of the kind
 * @param seeds    good files to begin with
 * @param mutation how they are damaged
 * @param trial    what is done with a damaged one
 */
record Target(String name, List<Seed> seeds, Mutation mutation, Trial trial) {

	/**
	 * A good file.
	 *
	 * @param name  how it is called
	 * @param bytes its content
	 */
	record Seed(String name, byte[] bytes) {
	}

	/** Reads a file in the way the program does. */
	@FunctionalInterface
	interface Trial {

		/**
		 * Reads a file. What files may lead to is told by a {@code TellableException} or an {@code IOException}; everything else is a find.
		 *
		 * @param name  how the file is called
		 * @param bytes its content
		 */
		void read(String name, byte[] bytes) throws Exception;
	}

	/** A good file, and the damaged one that the number stands for. */
	Input input(RandomGenerator random) {
		Seed seed = seeds.get(random.nextInt(seeds.size()));
		return new Input(seed.name(), mutation.of(seed.bytes(), random));
	}

	/**
	 * A file to try.
	 *
	 * @param name  how it is called
	 * @param bytes its content
	 */
	record Input(String name, byte[] bytes) {

		/** Where it would lie. */
		Path in(Path folder) {
			return folder.resolve(name);
		}
	}
}
