// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.handlers.HandlerUtil;

/** Starts a search for what stands in the Prompt view. */
public final class ImagineHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(PromptView.ID) instanceof PromptView prompt) {
			prompt.start();
		}
		return null;
	}
}
