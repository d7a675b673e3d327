// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

/**
 * Something about a record that is not as this program would have written it.
 *
 * @param severity whether the record can be used nevertheless
 * @param line     line of the file, from 1; 0 when it cannot be told
 * @param sentence what is the matter, without the file's name, to be read after it: {@code names no version}
 */
public record LoadProblem(Severity severity, int line, String sentence) {

	/** Whether a record with the problem can be used. */
	public enum Severity {
		/** Nothing is lost or changed by going on. */
		TOLERABLE,
		/** Going on would lose or change something; the record is refused. */
		FATAL
	}

	static LoadProblem tolerable(String sentence) {
		return new LoadProblem(Severity.TOLERABLE, 0, sentence);
	}

	static LoadProblem fatal(int line, String sentence) {
		return new LoadProblem(Severity.FATAL, line, sentence);
	}

	/**
	 * The problem as a sentence about a file.
	 *
	 * @param noun what such a file is called, such as {@code record}
	 */
	String about(String noun, Object file) {
		return "The " + noun + " " + file + " " + sentence + (line > 0 ? " (line " + line + ")." : ".");
	}
}
