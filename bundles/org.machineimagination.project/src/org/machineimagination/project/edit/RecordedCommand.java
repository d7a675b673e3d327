// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;

/** A command that was done, by what it changed. It is taken back exactly, however it was done. */
final class RecordedCommand extends AbstractCommand {

	private final List<Change> changes;
	private final Collection<?> result;
	private final Collection<?> affected;

	/**
	 * A command that was done.
	 *
	 * @param changes  what it changed, in order
	 * @param result   what it came to, as commands tell
	 * @param affected what it was about, as commands tell
	 */
	RecordedCommand(String label, List<Change> changes, Collection<?> result, Collection<?> affected) {
		super(label);
		this.changes = changes;
		this.result = List.copyOf(result);
		this.affected = List.copyOf(affected);
	}

	@Override
	public boolean canExecute() {
		return false;
	}

	@Override
	public void execute() {
		throw new IllegalStateException("The command " + getLabel() + " was done already");
	}

	@Override
	public void undo() {
		for (Change change : changes.reversed()) {
			change.inverse().apply();
		}
	}

	@Override
	public void redo() {
		changes.forEach(Change::apply);
	}

	@Override
	public Collection<?> getResult() {
		return result;
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return affected;
	}
}
