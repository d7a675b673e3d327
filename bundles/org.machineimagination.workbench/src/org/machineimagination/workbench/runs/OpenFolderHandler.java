// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.machineimagination.runs.RunSummary;

/** Shows the files of a run. */
public final class OpenFolderHandler extends RunHandler {

	@Override
	protected boolean fits(RunSummary run) {
		return true;
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		if (!Program.launch(run.folder().toString())) {
			say(window, "Nothing on this system shows folders; the run is in " + run.folder() + ".");
		}
	}
}
