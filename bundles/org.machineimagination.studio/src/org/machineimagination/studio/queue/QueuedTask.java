// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Progress;

/** A task as the queue keeps it. Guarded by the queue's lock. */
final class QueuedTask {

	/** What a stop is for. */
	enum Wish {
		/** Nobody asked for one. */
		NONE,
		/** To end it for good. */
		STOP,
		/** To go on with it later, from where it is. */
		PUT_BACK
	}

	final UUID id;
	final Deque<String> notes = new ArrayDeque<>();
	TaskWork work;
	Task.State state;
	String message = "";
	Optional<Path> folder = Optional.empty();
	Optional<Progress> progress = Optional.empty();
	Cancellation cancellation = new Cancellation();
	Wish wish = Wish.NONE;

	QueuedTask(UUID id, TaskWork work, Task.State state) {
		this.id = id;
		this.work = work;
		this.state = state;
	}

	void note(String note) {
		notes.addLast(note);
		if (notes.size() > Task.NOTES) {
			notes.removeFirst();
		}
	}

	/** What is to be done of it from here on: of a run that has a folder, the rest. */
	TaskWork rest() {
		return folder.map(work::rest).orElse(work);
	}

	QueueStore.Kept kept() {
		return new QueueStore.Kept(id, rest(), state == Task.State.HELD, state.atWork());
	}

	Task value(long change) {
		return new Task(id, change, work.title(), work.lane(), state, message, folder, progress, List.copyOf(notes));
	}
}
