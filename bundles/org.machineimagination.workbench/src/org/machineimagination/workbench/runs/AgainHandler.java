// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import org.eclipse.ui.IWorkbenchWindow;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.queue.SearchTask;
import org.machineimagination.studio.search.SearchService;
import org.machineimagination.workbench.tasks.Services;

/** Asks for the same run once more. */
public final class AgainHandler extends RunHandler {

	@Override
	protected boolean fits(RunSummary run) {
		return !run.broken();
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		start(window, () -> {
			SearchService searches = Services.studio().searches();
			return SearchTask.of(searches, RecordedRequest.of(run.folder()));
		});
	}
}
