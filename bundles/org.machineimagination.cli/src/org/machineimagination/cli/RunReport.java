// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.nio.file.Path;
import org.machineimagination.studio.Comparison;
import org.machineimagination.studio.RunFacts;
import org.machineimagination.studio.RunListener;
import org.machineimagination.studio.RunOutcome;
import org.machineimagination.studio.RunRequest;

/** Tells how a run goes and what came of it. */
abstract class RunReport implements RunListener {

	private Path folder;

	/** Tells what is asked for. */
	void asked(RunRequest request) {
		// Most have nothing to say of it.
	}

	@Override
	public void started(Path runFolder, RunFacts facts) {
		folder = runFolder;
	}

	/**
	 * Tells what came of it.
	 *
	 * @param comparison with the run that was done again, or null
	 */
	abstract void result(RunOutcome outcome, Comparison comparison);

	/** How to go on after an interrupt; empty if there is nothing to go on with. */
	String resumeHint() {
		return folder == null ? "" : "Go on with: imagine resume " + ShellWord.quote(folder.toString());
	}
}
