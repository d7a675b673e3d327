// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.machineimagination.runs.RunSummary;

/** Puts what the selected run was asked for into the Prompt view. */
public final class ReuseHandler extends AbstractHandler {

	private static final String RUN = "org.machineimagination.workbench.run";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			Optional<Path> folder = folder(event);
			if (folder.isPresent() && page.showView(PromptView.ID) instanceof PromptView prompt) {
				prompt.reuse(folder.get());
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The Prompt view cannot be shown", e);
		}
		return null;
	}

	/** The run that the command names, otherwise the one selected. */
	private static Optional<Path> folder(ExecutionEvent event) {
		String named = event.getParameter(RUN);
		return named != null ? Optional.of(Path.of(named))
				: Optional.ofNullable(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement()).filter(RunSummary.class::isInstance)
						.map(RunSummary.class::cast).map(RunSummary::folder);
	}
}
