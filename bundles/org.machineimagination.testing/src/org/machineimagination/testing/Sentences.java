// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

/** What people are told of a problem: one plain sentence. */
public final class Sentences {

	private Sentences() {
	}

	/**
	 * Fails unless an exception's message is one line that ends in a full stop and holds a text.
	 *
	 * @throws AssertionError with the message if not
	 */
	public static void assertSentence(Exception exception, String part) {
		String message = exception.getMessage();
		if (message == null || !message.contains(part) || !message.endsWith(".") || message.contains("\n")) {
			throw new AssertionError(message, exception);
		}
	}
}
