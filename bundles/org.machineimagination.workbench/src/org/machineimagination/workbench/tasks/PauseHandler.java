// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Puts the search at work by and begins no other until the queue goes on. */
public final class PauseHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public Object execute(ExecutionEvent event) {
		Searches.instance().pause();
		return null;
	}

	@Override
	@NonNullByDefault({})
	public void setEnabled(Object context) {
		setBaseEnabled(QueueSummary.now().canPause());
	}
}
