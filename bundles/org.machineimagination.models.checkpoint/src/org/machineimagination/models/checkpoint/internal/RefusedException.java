// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.IOException;

/** A file that is not what it says, or holds what is not read; the message continues "The file ... cannot be used: ". */
final class RefusedException extends IOException {

	private static final long serialVersionUID = 1L;

	RefusedException(String message) {
		super(message);
	}

	RefusedException(String message, Throwable cause) {
		super(message, cause);
	}
}
