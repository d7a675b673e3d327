// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import org.machineimagination.plugin.TellableException;

/** A graph that cannot be compiled or run; the message is one plain sentence, the cause has the runtime's own words. */
public class BackendException extends TellableException {

	private static final long serialVersionUID = 1L;

	public BackendException(String message) {
		super(message);
	}

	public BackendException(String message, Throwable cause) {
		super(message, cause);
	}
}
