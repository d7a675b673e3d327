// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.project.edit.JournalEntry.Kind;

/**
 * The commands of an open project. Each is recorded as it is done, refused and taken back when it breaks a rule, and
 * written to the journal before anybody hears of it. What changed is what is undone, not what the command would undo.
 *
 * <p>Failures are {@link ProjectEditException}s; the project is then as it was before the command. For one thread.
 */
final class ProjectCommandStack extends BasicCommandStack {

	/** Where commands are kept. */
	interface Keeper {
		/**
		 * Keeps what was done.
		 *
		 * @throws ProjectEditException when it cannot be kept; it is then taken back
		 */
		void keep(JournalEntry entry, boolean unknown);

		/** A command that was kept is on the stack, or has changed its place there. */
		void kept();
	}

	/** No index of a command: the saved state cannot be reached by undo and redo any more. */
	private static final int UNREACHABLE = -2;

	private final Recorder recorder;
	private final ChangeRules rules;
	private final Keeper keeper;

	/** A stack without commands. */
	ProjectCommandStack(Recorder recorder, ChangeRules rules, Keeper keeper) {
		this.recorder = recorder;
		this.rules = rules;
		this.keeper = keeper;
	}

	@Override
	@NonNullByDefault({})
	public void execute(Command command) {
		if (command == null) {
			return;
		}
		if (!command.canExecute()) {
			command.dispose();
			return;
		}
		String label = command.getLabel() == null ? "" : command.getLabel();
		List<Change> changes = perform(Kind.DO, label, command::execute, true);
		if (!changes.isEmpty()) {
			push(new RecordedCommand(label, changes, present(command.getResult()), present(command.getAffectedObjects())));
			keeper.kept();
		}
		command.dispose();
		notifyListeners();
	}

	private static Collection<?> present(@Nullable Collection<?> objects) {
		return objects == null ? List.of() : objects.stream().filter(object -> object != null).toList();
	}

	@Override
	public void undo() {
		if (canUndo()) {
			Command command = commandList.get(top);
			perform(Kind.UNDO, command.getLabel(), command::undo, false);
			top--;
			mostRecentCommand = command;
			keeper.kept();
			notifyListeners();
		}
	}

	@Override
	public void redo() {
		if (canRedo()) {
			Command command = commandList.get(top + 1);
			perform(Kind.REDO, command.getLabel(), command::redo, false);
			top++;
			mostRecentCommand = command;
			keeper.kept();
			notifyListeners();
		}
	}

	/** Does, checks and keeps, or leaves everything as it was. */
	private List<Change> perform(Kind kind, String label, Runnable work, boolean isNew) {
		recorder.begin();
		boolean kept = false;
		try {
			work.run();
			if (isNew) {
				recorder.stamp();
				rules.demandSound(recorder);
			}
			Recorder.Recording recording = recorder.recording();
			if (!recording.changes().isEmpty()) {
				keeper.keep(new JournalEntry(kind, label, recording.json()), recording.unknown());
			}
			kept = true;
			recorder.end();
			return recording.changes();
		} finally {
			if (!kept) {
				recorder.revert();
			}
		}
	}

	private void push(Command command) {
		for (Command undone : commandList.subList(top + 1, commandList.size())) {
			undone.dispose();
		}
		commandList.subList(top + 1, commandList.size()).clear();
		if (saveIndex > top) {
			saveIndex = UNREACHABLE;
		}
		commandList.add(command);
		top++;
		mostRecentCommand = command;
	}

	/**
	 * Does again what a journal tells of, without writing it anew.
	 *
	 * @throws ProjectEditException when it does not fit the project, which is then as it was before
	 */
	void replay(JournalEntry entry, ChangeReader reader) {
		switch (entry.kind()) {
			case DO -> push(redone(entry, reader));
			case UNDO -> undone(entry, reader);
			case REDO -> {
				if (canRedo()) {
					record(commandList.get(top + 1)::redo);
					top++;
				} else {
					push(redone(entry, reader));
				}
			}
			case SAVE -> {
				// Tells nothing of the project itself.
			}
		}
	}

	/** A command from before the journal began is known only by how it was undone; that is enough to do it again. */
	private void undone(JournalEntry entry, ChangeReader reader) {
		if (canUndo()) {
			record(commandList.get(top)::undo);
			top--;
			return;
		}
		List<Change> changes = record(() -> apply(entry.changes(), reader));
		List<Change> forwards = changes.reversed().stream().map(Change::inverse).toList();
		commandList.add(0, new RecordedCommand(entry.label(), forwards, List.of(), List.of()));
		saveIndex = UNREACHABLE;
	}

	private RecordedCommand redone(JournalEntry entry, ChangeReader reader) {
		return new RecordedCommand(entry.label(), record(() -> apply(entry.changes(), reader)), List.of(), List.of());
	}

	private static void apply(JsonNode changes, ChangeReader reader) {
		try {
			reader.apply(changes);
		} catch (IOException e) {
			throw new ProjectEditException("A line of the journal cannot be done again: " + e.getMessage() + ".", e);
		}
	}

	private List<Change> record(Runnable work) {
		recorder.begin();
		boolean sound = false;
		try {
			work.run();
			rules.demandSound(recorder);
			sound = true;
			List<Change> changes = recorder.changes();
			recorder.end();
			return changes;
		} finally {
			if (!sound) {
				recorder.revert();
			}
		}
	}
}
