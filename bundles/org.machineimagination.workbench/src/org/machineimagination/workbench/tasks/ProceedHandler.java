// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Goes on with the queue: with what the process before left, and with what waits since it was paused. */
public final class ProceedHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public Object execute(ExecutionEvent event) {
		Searches.instance().proceed();
		return null;
	}

	@Override
	@NonNullByDefault({})
	public void setEnabled(Object context) {
		setBaseEnabled(QueueSummary.now().canProceed());
	}
}
