// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

/** What was asked for cannot be done; asking differently helps. The message is one plain sentence that says how. */
public class UsageException extends TellableException {

	private static final long serialVersionUID = 1L;

	/** A request that is wrong in itself. */
	public UsageException(String sentence) {
		super(sentence);
	}

	/** A request that is wrong, as the cause shows in detail. */
	public UsageException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
