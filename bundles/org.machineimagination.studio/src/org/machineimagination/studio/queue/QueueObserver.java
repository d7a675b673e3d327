// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Progress;

/** Told what happens in a queue, on whatever thread makes it happen, which waits: hand long work on to another one. */
public interface QueueObserver {

	/** A task is new, or another one than before; a later {@link Task#change()} supersedes an earlier one. */
	void changed(Task task);

	/** A task is no longer listed. */
	default void removed(Task task) {
	}

	/** The tasks have another order, or the queue is paused or no longer so. */
	default void rearranged() {
	}

	/** A generation of a task at work is done. */
	default void generation(Task task, Generation generation, Progress progress) {
	}

	/** Whether {@link #preview} is wanted now. */
	default boolean wantsPreviews() {
		return false;
	}

	/** The picture of a generation of a task at work. The queue does not keep it. */
	default void preview(Task task, Picture picture, Generation generation) {
	}
}
