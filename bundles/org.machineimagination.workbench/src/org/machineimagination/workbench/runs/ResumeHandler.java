// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import org.eclipse.ui.IWorkbenchWindow;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.ResumeTask;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;

/** Puts the rest of a run into the queue. */
public final class ResumeHandler extends RunHandler {

	@Override
	protected boolean fits(RunSummary run) {
		return run.resumable() && Searches.instance().at(run.folder()).isEmpty();
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		Searches.instance().start(new ResumeTask(Services.studio().searches(), run.folder(), run.title()));
	}
}
