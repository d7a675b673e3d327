// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.workbench.tasks.Services;
import org.machineimagination.workbench.ui.UiJobs;

/** Copies the command that asks for the same run. */
public final class CopyCommandHandler extends RunHandler {

	@Override
	protected boolean fits(RunSummary run) {
		return !run.broken();
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		new UiJobs(window.getShell()).inBackground("Reading what was asked for", () -> {
			RunRequest request = RecordedRequest.of(run.folder());
			return CommandLine.of(request, Services.studio().completion().settings(request.generator(), request.optimizer()));
		}, command -> {
			copy(command, TextTransfer.getInstance());
			tell(window, "Copied: " + command);
		}, problem -> fail(window, problem));
	}
}
