// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import org.machineimagination.plugin.TellableException;

/** A file could not be read or written. The message is one sentence for people. */
public final class FileException extends TellableException {

	private static final long serialVersionUID = 1L;

	/** An exception without a cause of its own: what the file holds is at fault. */
	public FileException(String sentence) {
		super(sentence);
	}

	/** An exception whose cause has the details for the log. */
	public FileException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
