// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.io.IOException;
import org.machineimagination.plugin.TellableException;
import org.machineimagination.plugin.files.AtomicFiles;

/** A project, or a file that belongs to one, could not be read or written. The message is one sentence for people. */
public final class ProjectException extends TellableException {

	private static final long serialVersionUID = 1L;

	/** An exception without a cause of its own: what the file holds is at fault. */
	public ProjectException(String sentence) {
		super(sentence);
	}

	/** An exception whose cause has the details for the log. */
	public ProjectException(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	/** The exception for a file that could not be read or written, with the reason that the system gives. */
	public static ProjectException of(String beginning, IOException cause) {
		return new ProjectException(beginning + ": " + AtomicFiles.reason(cause) + ".", cause);
	}
}
