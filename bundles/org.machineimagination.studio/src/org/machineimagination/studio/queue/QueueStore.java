// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.util.List;
import java.util.UUID;

/** Where a queue is kept. Called under the queue's lock, but for {@link #load}. */
public interface QueueStore extends AutoCloseable {

	/** Keeps nothing. */
	QueueStore NONE = new QueueStore() {

		@Override
		public List<Kept> load() {
			return List.of();
		}

		@Override
		public void save(List<Kept> tasks) {
			// Its tasks are written down elsewhere.
		}

		@Override
		public void close() {
			// Nothing is held.
		}
	};

	/**
	 * A task that has not ended.
	 *
	 * @param work  what is left to do of it
	 * @param held  whether it waits until somebody lets it go on
	 * @param begun whether it was at work; if its process ended meanwhile it is held, and a person asked
	 */
	record Kept(UUID id, TaskWork work, boolean held, boolean begun) {
	}

	/** What the process before left, in order. */
	List<Kept> load();

	/**
	 * Keeps the tasks that have not ended, in order. Whoever changes the queue waits for this, so that what takes its time is done on another
	 * thread. What cannot be written is logged: the queue at hand is not lost with it.
	 */
	void save(List<Kept> tasks);

	/** Lets go of the place, with everything kept. */
	@Override
	void close();
}
