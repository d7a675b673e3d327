// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

/** A saved state that cannot be gone on from: damaged, cut off, or of another search. The message is one plain sentence. */
public final class StateException extends TellableException {

	private static final long serialVersionUID = 1L;

	/** A state that does not fit. */
	public StateException(String sentence) {
		super(sentence);
	}

	/** A state that cannot be read, as the cause shows in detail. */
	public StateException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
