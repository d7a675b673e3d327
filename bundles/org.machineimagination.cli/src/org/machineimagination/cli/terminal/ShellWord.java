// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

/** Texts as they can be typed to a shell. */
public final class ShellWord {

	private ShellWord() {
	}

	/** The text in single quotes where it needs them. */
	public static String quote(String text) {
		return text.matches("[\\p{L}\\p{N}_./:@%+=,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
	}
}
