// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import org.eclipse.ui.IWorkbenchWindow;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.ResumeTask;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.tasks.Searches;
import org.machineimagination.workbench.tasks.Services;

/** Puts the rest of a run into the queue, or lets it go on if it is there and held. */
public final class ResumeHandler extends RunHandler {

	/** Whether a run can be resumed: nobody works on it, and it does not wait for its turn. */
	static boolean canResume(RunSummary run) {
		return run.resumable() && Searches.instance().at(run.folder()).map(task -> task.state() == Task.State.HELD).orElse(true);
	}

	@Override
	protected boolean fits(RunSummary run) {
		return canResume(run);
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		Searches.instance().at(run.folder()).ifPresentOrElse(Searches.instance()::release,
				() -> start(window, () -> ResumeTask.of(Services.studio().searches(), run.folder())));
	}
}
