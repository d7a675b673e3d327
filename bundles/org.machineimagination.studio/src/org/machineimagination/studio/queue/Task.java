// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.machineimagination.request.Progress;

/**
 * One task of a queue as it stands at a moment. A value; the queue tells of new ones.
 *
 * @param id       stays the same for as long as the task is listed, also after a restart
 * @param change   grows with each change of any task of the queue, so that a later value can be told from an earlier one
 * @param title    what people call it
 * @param lane     what it needs for itself, for example a device; of the tasks of one lane one is at work at a time
 * @param state    what is the matter with it
 * @param left     whether it is held because the process before left it; {@link RunQueue#proceed} releases it
 * @param message  one sentence on what is being done, or on how it ended; empty while it waits
 * @param folder   the folder that it works in, once there is one
 * @param progress how far it is, once it is under way
 * @param notes    what a person should know of it, the last {@value #NOTES} at most
 */
public record Task(UUID id, long change, String title, String lane, State state, boolean left, String message, Optional<Path> folder,
		Optional<Progress> progress,
		List<String> notes) {

	/** How many notes a task keeps. */
	public static final int NOTES = 20;

	/** What can be the matter with a task. */
	public enum State {
		/** It is begun when its lane is free and those before it are done. */
		WAITING,
		/** It waits until somebody lets it go on: it was held back, or the process ended before it was done. */
		HELD,
		/** It is at work. */
		RUNNING,
		/** It is at work and has been asked to stop. */
		STOPPING,
		/** It has done what it was to do. */
		DONE,
		/** It could not do it; the message says why. */
		FAILED,
		/** Somebody stopped it for good; a run that had begun can be resumed from its folder. */
		STOPPED;

		/** Whether nothing more happens to a task. */
		public boolean ended() {
			return this == DONE || this == FAILED || this == STOPPED;
		}

		/** Whether a thread works on it. */
		public boolean atWork() {
			return this == RUNNING || this == STOPPING;
		}
	}

	public Task {
		notes = List.copyOf(notes);
	}
}
