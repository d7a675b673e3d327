// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.workbench.runs.RunHandler;

/** Puts what a run was asked for into the Prompt view. */
public final class ReuseHandler extends RunHandler {

	@Override
	protected boolean fits(RunSummary run) {
		return !run.broken();
	}

	@Override
	protected void execute(RunSummary run, IWorkbenchWindow window) {
		try {
			if (window.getActivePage().showView(PromptView.ID) instanceof PromptView prompt) {
				prompt.reuse(run.folder());
			}
		} catch (PartInitException e) {
			ILog.of(ReuseHandler.class).error("The Prompt view cannot be shown", e);
		}
	}
}
