// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import org.machineimagination.plugin.TellableException;

/** A run that cannot be done, stored, found or gone on with; the message is one plain sentence that says what to do. */
public final class RunException extends TellableException {

	private static final long serialVersionUID = 1L;

	public RunException(String message) {
		super(message);
	}

	public RunException(String message, Throwable cause) {
		super(message, cause);
	}
}
