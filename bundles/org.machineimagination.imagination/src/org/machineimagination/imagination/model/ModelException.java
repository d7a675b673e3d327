// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import org.machineimagination.plugin.TellableException;

/** A model that cannot be used; the message is one plain sentence that names the model or file and the way out. */
public final class ModelException extends TellableException {

	private static final long serialVersionUID = 1L;

	public ModelException(String message) {
		super(message);
	}

	public ModelException(String message, Throwable cause) {
		super(message, cause);
	}
}
