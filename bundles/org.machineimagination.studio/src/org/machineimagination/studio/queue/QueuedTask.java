// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
	TaskWork work;
	Task.State state;
	/** Whether it is held because the process before left it, and not because somebody wants it so. */
	boolean left;
	String message = "";
	Optional<Path> folder;
	Optional<Progress> progress = Optional.empty();
	List<String> notes = List.of();
	/** Another each time that it is begun. */
	Cancellation cancellation = new Cancellation();
	Wish wish = Wish.NONE;

	QueuedTask(UUID id, TaskWork work) {
		this.id = id;
		this.work = work;
		this.state = Task.State.WAITING;
		this.folder = work.folder();
	}

	/** A task that the process before left. */
	static QueuedTask of(QueueStore.Kept kept) {
		var task = new QueuedTask(kept.id(), kept.work());
		task.state = Task.State.HELD;
		task.left = !kept.held();
		task.message = kept.work().folder().isPresent() ? "It was interrupted and can go on from where it stopped."
				: kept.begun() ? "It was at work when the program ended." : "It waited when the program ended.";
		return task;
	}

	void note(String note) {
		notes = Stream.concat(notes.stream(), Stream.of(note)).skip(Math.max(0, notes.size() + 1 - Task.NOTES)).toList();
	}

	void begin() {
		state = Task.State.RUNNING;
		wish = Wish.NONE;
		message = "";
		cancellation = new Cancellation();
	}

	/** Lets it wait for its turn again. */
	void release() {
		state = Task.State.WAITING;
		left = false;
		message = "";
	}

	/** Takes in that it has stopped and goes on later. */
	void putBack(Task.State as) {
		work = rest();
		folder = work.folder();
		state = as;
		message = folder.isPresent() ? "It can go on from where it stopped." : "";
	}

	/** What is to be done of it from here on: of a run that has a folder, the rest. */
	TaskWork rest() {
		return folder.map(work::rest).orElse(work);
	}

	QueueStore.Kept kept() {
		return new QueueStore.Kept(id, rest(), state == Task.State.HELD && !left, state.atWork());
	}

	Task value(long change) {
		return new Task(id, change, work.title(), work.lane(), state, left, message, folder, progress, notes);
	}
}
