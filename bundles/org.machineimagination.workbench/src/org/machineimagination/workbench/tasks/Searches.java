// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.studio.queue.QueueObserver;
import org.machineimagination.studio.queue.QueueStore;
import org.machineimagination.studio.queue.RunQueue;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.studio.queue.TaskWork;

/** The queue of this window. It outlives the views that show it. Thread-safe. */
public final class Searches {

	private static final Duration PATIENCE = Duration.ofSeconds(15);
	private static final Searches INSTANCE = new Searches(new RunQueue(QueueStore.NONE));

	private final RunQueue queue;

	private Searches(RunQueue queue) {
		this.queue = queue;
	}

	public static Searches instance() {
		return INSTANCE;
	}

	/** Puts a work into the queue; it begins at once if nothing is before it. */
	public Task start(TaskWork work) {
		return queue.add(work);
	}

	/** All tasks in their order, those that have ended lately among them. */
	public List<Task> tasks() {
		return queue.tasks();
	}

	/** The task that is at work or next in the queue; where there is none, the one that ended last. */
	public Optional<Task> current() {
		List<Task> tasks = queue.tasks();
		return tasks.stream().filter(task -> task.state().atWork()).findFirst()
				.or(() -> tasks.stream().filter(task -> !task.state().ended()).findFirst())
				.or(() -> tasks.isEmpty() ? Optional.empty() : Optional.of(tasks.getLast()));
	}

	/** The task that is at work in a run's folder. */
	public Optional<Task> at(Path folder) {
		return queue.tasks().stream().filter(task -> !task.state().ended() && task.folder().map(folder::equals).orElse(false)).findFirst();
	}

	/** How many are at work or wait for it. */
	public int running() {
		return (int) queue.tasks().stream().filter(task -> !task.state().ended()).count();
	}

	/** Stops a task for good; a run that had begun can be resumed. */
	public void stop(Task task) {
		queue.stop(task.id());
	}

	/** Stops all, and waits until each has written what it needs to be resumed, or a while at most. */
	public void stopAll() {
		// From the last to the first, so that none begins when the one before it ends.
		queue.tasks().reversed().stream().filter(task -> !task.state().ended()).forEach(this::stop);
		try {
			queue.awaitQuiet(PATIENCE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Tells an observer of changes, on whatever thread makes them, until the subscription is closed. */
	public Cancellation.Subscription observe(QueueObserver observer) {
		return queue.observe(observer);
	}
}
