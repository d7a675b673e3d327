// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

/** Whether tests take as much as {@code ./verify --full} asks for, or less of the same. */
public final class FullSize {

	/** The environment variable that {@code ./verify --full} sets. */
	public static final String VARIABLE = "MACHINE_IMAGINATION_FULL_SIZE";

	private FullSize() {
	}

	/** @return the first with {@code --full}, else the second */
	public static int or(int full, int usual) {
		return System.getenv(VARIABLE) != null ? full : usual;
	}
}
