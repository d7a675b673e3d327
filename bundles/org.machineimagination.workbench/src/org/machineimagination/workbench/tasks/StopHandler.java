// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.machineimagination.studio.queue.Task;

/** Stops the task that people look at: the one at work, or the next one. */
public final class StopHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public Object execute(ExecutionEvent event) {
		Searches.instance().current().ifPresent(Searches.instance()::stop);
		return null;
	}

	@Override
	@NonNullByDefault({})
	public void setEnabled(Object context) {
		setBaseEnabled(Searches.instance().current().map(Task::state).filter(state -> !state.ended()).isPresent());
	}
}
