// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.terminal.ShellWord;
import org.machineimagination.request.Comparison;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.RunOutcome;

/** Tells how a run goes and what came of it. */
public abstract class RunReport implements RunListener {

	private @Nullable Path folder; // null before it has begun

	/** Tells what is asked for. */
	public void asked(RunRequest request) {
		// Most have nothing to say of it.
	}

	@Override
	public void started(Path runFolder, RunFacts facts) {
		folder = runFolder;
	}

	/**
	 * Tells what came of it.
	 *
	 * @param comparison with the run that was done again, if one was
	 */
	public abstract void result(RunOutcome outcome, @Nullable Comparison comparison);

	/** How to go on after an interrupt; empty if there is nothing to go on with. */
	public String resumeHint() {
		return folder == null || Files.notExists(folder) ? "" : "Go on with: imagine resume " + ShellWord.quote(folder.toString());
	}
}
