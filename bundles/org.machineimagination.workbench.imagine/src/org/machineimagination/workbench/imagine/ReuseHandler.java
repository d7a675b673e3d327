// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.machineimagination.runs.RunSummary;

/** Puts what the selected run was asked for into the Prompt view. */
public final class ReuseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof RunSummary run
					&& page.showView(PromptView.ID) instanceof PromptView prompt) {
				prompt.reuse(run.folder());
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The Prompt view cannot be shown", e);
		}
		return null;
	}
}
