// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Failure;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.queue.FileQueueStore;
import org.machineimagination.studio.queue.QueueObserver;
import org.machineimagination.studio.queue.RunQueue;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.studio.queue.TaskWork;

/**
 * The queue of this window. It outlives the views that show it and, where this process owns the queue of the data folder, the process as well.
 * What reads or writes files is done in the background, one thing after another. Thread-safe.
 */
public final class Searches {

	private static final Duration PATIENCE = Duration.ofSeconds(15);
	private static final Searches INSTANCE = new Searches(new RunQueue());

	private final RunQueue queue;
	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Queue").factory());
	private final Map<Path, @Nullable Task> unfinished = new ConcurrentHashMap<>();
	private final List<QueueObserver> observers = new CopyOnWriteArrayList<>();
	private volatile String problem = "";

	private Searches(RunQueue queue) {
		this.queue = queue;
		queue.observe(new QueueObserver() {
			@Override
			public void changed(Task task) {
				task.folder().ifPresent(folder -> {
					unfinished.compute(folder, (key, known) -> newer(task, known));
				});
			}
		});
	}

	public static Searches instance() {
		return INSTANCE;
	}

	/** Takes the queue of the data folder, with what the process before left, in the background; without it the queue is in memory alone. */
	public void open() {
		background.execute(() -> {
			try {
				Studio studio = Services.studio();
				FileQueueStore.take(studio.folders(), studio.searches()).ifPresentOrElse(queue::restore,
						() -> unkept("Another window keeps the queue; what waits here is lost when this one closes."));
			} catch (RuntimeException e) {
				ILog.of(Searches.class).error("The queue of the data folder cannot be used", e);
				unkept(Failure.of(e).sentence() + " What waits here is lost when the window closes.");
			}
		});
	}

	/** One sentence on why the queue is in memory alone; empty if it is kept. */
	public String problem() {
		return problem;
	}

	/**
	 * Puts a work into the queue, behind all others, once it has been made; it begins at once if nothing is before it.
	 *
	 * @param work   makes it, in the background
	 * @param failed takes what kept it from the queue, on whatever thread
	 */
	public void start(Supplier<TaskWork> work, Consumer<RuntimeException> failed) {
		background.execute(() -> {
			try {
				queue.add(work.get());
			} catch (RuntimeException e) {
				failed.accept(e);
			}
		});
	}

	/** All tasks in their order, those that have ended lately among them. */
	public List<Task> tasks() {
		return queue.tasks();
	}

	/**
	 * The task that people look at: the one at work, or the next one; where there is none, the one that ended last, or else what the process
	 * before left.
	 */
	public Optional<Task> current() {
		List<Task> tasks = queue.tasks();
		return first(tasks, task -> task.state().atWork()).or(() -> first(tasks, task -> task.state() == Task.State.WAITING))
				.or(() -> first(tasks.reversed(), task -> task.state().ended())).or(() -> first(tasks, task -> true));
	}

	/** The task that works in a run's folder or waits to go on there. */
	public Optional<Task> at(Path folder) {
		Task task = unfinished.get(folder);
		return task == null ? Optional.empty() : Optional.of(task);
	}

	/** How many are at work. */
	public int atWork() {
		return (int) queue.tasks().stream().filter(task -> task.state().atWork()).count();
	}

	/** How many have not ended, at work or not. */
	public int unended() {
		return (int) queue.tasks().stream().filter(task -> !task.state().ended()).count();
	}

	/** Whether no further task is begun. */
	public boolean paused() {
		return queue.paused();
	}

	/** Estimate of the time until everything that waits is done. */
	public Optional<Duration> timeLeft() {
		return queue.timeLeft();
	}

	/** Begins no further task, and has the one at work stop so that it goes on later. */
	public void pause() {
		queue.pause();
	}

	/** Begins tasks again, those that the process before left among them. */
	public void proceed() {
		queue.proceed();
	}

	/** Lets a task that is held take its turn. */
	public void release(Task task) {
		queue.release(task.id());
	}

	/** Stops a task for good; a run that had begun can be resumed. */
	public void stop(Task task) {
		queue.stop(task.id());
	}

	/** Stops all, and waits until each has written what it needs to be resumed, or a while at most. */
	public void stopAll() {
		// From the last to the first, so that none begins when the one before it ends.
		queue.tasks().reversed().stream().filter(task -> !task.state().ended()).forEach(this::stop);
		awaitQuiet();
	}

	/** Pauses, and waits until what was at work has written what it needs to go on, or a while at most. */
	public void putBy() {
		queue.pause();
		awaitQuiet();
	}

	/** Keeps the queue for the process to come; nothing can be done with it afterwards. */
	public void close() {
		queue.close();
	}

	/** Tells an observer of changes, on whatever thread makes them, until the subscription is closed. */
	public Cancellation.Subscription observe(QueueObserver observer) {
		observers.add(observer);
		Cancellation.Subscription subscription = queue.observe(observer);
		return () -> {
			observers.remove(observer);
			subscription.close();
		};
	}

	private void awaitQuiet() {
		try {
			queue.awaitQuiet(PATIENCE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void unkept(String sentence) {
		problem = sentence;
		ILog.of(Searches.class).warn(sentence);
		observers.forEach(QueueObserver::rearranged);
	}

	/** What to know of a folder: the task that was told last, unless it has ended. */
	private static @Nullable Task newer(Task task, @Nullable Task known) {
		if (known != null && known.change() > task.change()) {
			return known;
		}
		return task.state().ended() ? null : task;
	}

	private static Optional<Task> first(List<Task> tasks, Predicate<Task> wanted) {
		return tasks.stream().filter(wanted).findFirst();
	}
}
