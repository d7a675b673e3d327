// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import org.eclipse.ui.IWorkbenchWindow;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.SearchTask;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.UiJobs;

/** Asks for the same run once more. */
public final class AgainHandler extends RunHandler {

	@Override
	protected boolean fits(RunSummary run) {
		return !run.broken();
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		new UiJobs(window.getShell()).inBackground("Reading what was asked for", () -> RecordedRequest.of(run.folder()),
				request -> Searches.instance().start(new SearchTask(Services.studio().searches(), request)),
				problem -> fail(window, problem));
	}
}
