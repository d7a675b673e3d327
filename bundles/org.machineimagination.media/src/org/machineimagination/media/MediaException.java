// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import org.machineimagination.plugin.TellableException;

/** A file that is not what it should be, or cannot be read or made; the message is one plain sentence. */
public final class MediaException extends TellableException {

	private static final long serialVersionUID = 1L;

	public MediaException(String message) {
		super(message);
	}

	public MediaException(String message, Throwable cause) {
		super(message, cause);
	}
}
