// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.publish;

/** A file that is not what it should be, or cannot be read or made; the message is one plain sentence. */
public final class PublishException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public PublishException(String message) {
		super(message);
	}

	public PublishException(String message, Throwable cause) {
		super(message, cause);
	}
}
