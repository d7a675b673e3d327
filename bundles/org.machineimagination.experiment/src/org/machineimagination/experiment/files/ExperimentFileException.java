// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.io.IOException;

/** A record, or a file that belongs to one, could not be read or written. The message is one sentence for people. */
public final class ExperimentFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** An exception without a cause of its own: what the file holds is at fault. */
	public ExperimentFileException(String sentence) {
		super(sentence);
	}

	/** An exception whose cause has the details for the log. */
	public ExperimentFileException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
