// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

/**
 * A problem that is told to whoever meets it as it is: the message is one plain sentence that says what is wrong, with which file, line or
 * parameter, and what to do. Every other exception is a fault of the program.
 */
public abstract class TellableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** A problem whose sentence says it all. */
	protected TellableException(String sentence) {
		super(sentence);
	}

	/** A problem whose cause has the details for the log. */
	protected TellableException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
