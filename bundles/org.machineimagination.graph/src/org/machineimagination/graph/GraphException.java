// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import org.machineimagination.plugin.TellableException;

/** A graph or file that cannot be used; the message is one plain sentence that says what is wrong, where, and what to do. */
public class GraphException extends TellableException {

	private static final long serialVersionUID = 1L;

	public GraphException(String message) {
		super(message);
	}

	public GraphException(String message, Throwable cause) {
		super(message, cause);
	}
}
