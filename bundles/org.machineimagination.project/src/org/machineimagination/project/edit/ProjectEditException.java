// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import org.machineimagination.plugin.TellableException;

/** A change was refused, and the project is as it was before. The message is one sentence for people. */
public final class ProjectEditException extends TellableException {

	private static final long serialVersionUID = 1L;

	/** A change that breaks a rule of projects. */
	public ProjectEditException(String sentence) {
		super(sentence);
	}

	/** A change that could not be kept; the cause has the details for the log. */
	public ProjectEditException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
