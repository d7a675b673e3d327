// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.RunException;
import org.machineimagination.studio.queue.QueuedTask.Wish;

/**
 * Tasks in an order: those of one lane one after the other, those of different lanes side by side. Every change is told to observers and
 * given to the store at once, so that a process that dies loses nothing of the queue. Ended tasks stay listed for a while, without pictures,
 * the last {@value #ENDED} of them. Thread-safe.
 */
public final class RunQueue implements AutoCloseable {

	/** How many ended tasks stay listed. */
	public static final int ENDED = 100;

	/** How many tasks may wait; a batch has jobs of its own and counts as one. */
	public static final int WAITING = 10_000;

	private static final System.Logger LOG = System.getLogger(RunQueue.class.getName());
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final ReentrantLock lock = new ReentrantLock();
	private final Condition quiet = lock.newCondition();
	private final List<QueuedTask> tasks = new ArrayList<>();
	private final Set<String> busy = new HashSet<>();
	private final List<QueueObserver> observers = new CopyOnWriteArrayList<>();
	private final QueuePace pace = new QueuePace();
	private QueueStore store = QueueStore.NONE;
	private long changes;
	private boolean paused;
	private boolean closed;

	/** A queue with what the process before left, see {@link #restore}. */
	public static RunQueue of(QueueStore store) {
		var queue = new RunQueue();
		queue.restore(store);
		return queue;
	}

	/**
	 * Takes in what the process before left, before all that waits, and keeps the queue in its store from now on. All of it is held until
	 * {@link #proceed} or {@link #release}, and other tasks pass it. Reads files.
	 *
	 * @param from the store, which the queue owns from here on; at most one in the life of a queue
	 */
	public void restore(QueueStore from) {
		List<QueuedTask> kept = from.load().stream().map(QueuedTask::of).toList();
		locked(told -> {
			if (closed) {
				from.close();
				return null;
			}
			store = from;
			int first = (int) tasks.stream().takeWhile(task -> task.state.ended() || task.state.atWork()).count();
			tasks.addAll(first, kept);
			kept.forEach(task -> changed(task, told));
			told.tell(QueueObserver::rearranged);
			told.keep();
			return null;
		});
	}

	/**
	 * Puts a work behind all others.
	 *
	 * @throws RunException if too many wait
	 */
	public Task add(TaskWork work) {
		return locked(told -> {
			if (closed) {
				throw new IllegalStateException("The queue is closed");
			}
			if (tasks.size() >= WAITING && tasks.stream().filter(task -> !task.state.ended()).count() >= WAITING) {
				throw new RunException("The queue is full: %,d tasks wait. Wait for some of them, or stop some.".formatted(WAITING));
			}
			var task = new QueuedTask(UUID.randomUUID(), work);
			tasks.add(task);
			Task value = changed(task, told);
			told.keep();
			begin(told);
			return value;
		});
	}

	/** All tasks in their order, the ended ones among them. */
	public List<Task> tasks() {
		lock.lock();
		try {
			return tasks.stream().map(task -> task.value(changes)).toList();
		} finally {
			lock.unlock();
		}
	}

	/** Whether no further task is begun. */
	public boolean paused() {
		lock.lock();
		try {
			return paused;
		} finally {
			lock.unlock();
		}
	}

	/** Begins no further task, and puts those at work back to where they go on from when the queue proceeds. */
	public void pause() {
		locked(told -> {
			paused = true;
			tasks.stream().filter(task -> task.state == Task.State.RUNNING).forEach(task -> stop(task, Wish.PUT_BACK, told));
			told.tell(QueueObserver::rearranged);
			return null;
		});
	}

	/** Begins tasks again, those that the process before left among them. Those that somebody holds wait on for {@link #release}. */
	public void proceed() {
		locked(told -> {
			paused = false;
			tasks.stream().filter(task -> task.left && task.state == Task.State.HELD).forEach(task -> {
				task.release();
				changed(task, told);
			});
			told.tell(QueueObserver::rearranged);
			begin(told);
			return null;
		});
	}

	/** Stops a task for good; one that waits is not begun. Does nothing to one that has ended. */
	public void stop(UUID id) {
		locked(told -> {
			find(id).filter(task -> !task.state.ended()).ifPresent(task -> {
				if (task.state.atWork()) {
					stop(task, Wish.STOP, told);
				} else {
					end(task, Task.State.STOPPED, task.folder.isPresent() ? "Stopped; it can be resumed." : "Stopped before it began.", told);
				}
			});
			return null;
		});
	}

	/** Holds a task back until it is released; one at work stops and keeps what it has. */
	public void hold(UUID id) {
		locked(told -> {
			find(id).ifPresent(task -> {
				if (task.state == Task.State.RUNNING) {
					stop(task, Wish.PUT_BACK, told);
				} else if (task.state == Task.State.WAITING) {
					task.state = Task.State.HELD;
					changed(task, told);
					told.keep();
				}
			});
			return null;
		});
	}

	/** Lets a held task be begun. */
	public void release(UUID id) {
		locked(told -> {
			find(id).filter(task -> task.state == Task.State.HELD).ifPresent(task -> {
				task.release();
				changed(task, told);
				told.keep();
				begin(told);
			});
			return null;
		});
	}

	/**
	 * Puts a task before another one.
	 *
	 * @param before the one that it comes before, or empty for the end
	 */
	public void move(UUID id, Optional<UUID> before) {
		locked(told -> {
			find(id).ifPresent(task -> {
				tasks.remove(task);
				tasks.add(before.flatMap(this::find).map(tasks::indexOf).orElse(tasks.size()), task);
				told.tell(QueueObserver::rearranged);
				told.keep();
			});
			return null;
		});
	}

	/** Takes ended tasks from the list. */
	public void forgetEnded() {
		locked(told -> {
			tasks.stream().filter(task -> task.state.ended()).toList().forEach(task -> forget(task, told));
			return null;
		});
	}

	/**
	 * Estimate of the time until everything that waits is done, from how fast the tasks of each lane went; lanes work side by side.
	 *
	 * @return empty while nothing is known of it
	 */
	public Optional<Duration> timeLeft() {
		lock.lock();
		try {
			return pace.left(tasks);
		} finally {
			lock.unlock();
		}
	}

	/** Tells an observer of what happens from now on, until the subscription is closed. */
	public Cancellation.Subscription observe(QueueObserver observer) {
		observers.add(observer);
		return () -> observers.remove(observer);
	}

	/**
	 * Waits until nothing is at work and nothing can be begun.
	 *
	 * @return whether that came to pass within the time
	 */
	public boolean awaitQuiet(Duration atMost) throws InterruptedException {
		lock.lockInterruptibly();
		try {
			long nanos = atMost.toNanos();
			while (!busy.isEmpty() && nanos > 0) {
				nanos = quiet.awaitNanos(nanos);
			}
			return busy.isEmpty();
		} finally {
			lock.unlock();
		}
	}

	/** Stops what is at work so that it can go on, keeps what waits, and lets go of the store; waits for that a quarter of a minute at most. */
	@Override
	public void close() {
		locked(told -> {
			closed = true;
			paused = true;
			tasks.stream().filter(task -> task.state == Task.State.RUNNING).forEach(task -> stop(task, Wish.PUT_BACK, told));
			return null;
		});
		try {
			if (!awaitQuiet(PATIENCE)) {
				LOG.log(Level.WARNING, "A task did not stop in time; it counts as interrupted");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		locked(told -> {
			store.save(kept());
			store.close();
			store = QueueStore.NONE;
			return null;
		});
	}

	/** Begins whatever can be begun: in each free lane the first task that waits. */
	private void begin(QueueChanges told) {
		if (paused) {
			return;
		}
		for (QueuedTask task : tasks) {
			if (task.state == Task.State.WAITING && busy.add(task.work.lane())) {
				task.begin();
				changed(task, told);
				told.keep();
				Thread.ofPlatform().daemon().name("Queue " + task.work.lane()).start(new TaskRunner(this, task, task.work.lane()));
			}
		}
	}

	/** Takes in what a task at work tells, and passes it on. */
	void update(QueuedTask task, Runnable change) {
		locked(told -> {
			change.run();
			changed(task, told);
			return null;
		});
	}

	/** Has the observers told of something that is not kept. */
	void tell(QueuedTask task, BiConsumer<QueueObserver, Task> event) {
		locked(told -> {
			Task value = task.value(changes);
			told.tell(observer -> event.accept(observer, value));
			return null;
		});
	}

	boolean wantsPreviews() {
		return observers.stream().anyMatch(QueueObserver::wantsPreviews);
	}

	/** Takes in that a run has a folder of its own, which a process that dies from now on leaves to be gone on with. */
	void begun(QueuedTask task, Path folder) {
		locked(told -> {
			task.folder = Optional.of(folder);
			changed(task, told);
			told.keep();
			return null;
		});
	}

	/** Takes in how a task ended and begins the next of its lane. */
	void ended(QueuedTask task, String lane, Task.State state, String message) {
		locked(told -> {
			busy.remove(lane);
			pace.add(task);
			if (state == Task.State.STOPPED && task.wish == Wish.PUT_BACK) {
				task.putBack(paused ? Task.State.WAITING : Task.State.HELD);
				changed(task, told);
				told.keep();
			} else {
				end(task, state, message, told);
			}
			begin(told);
			quiet.signalAll();
			return null;
		});
	}

	private void stop(QueuedTask task, Wish wish, QueueChanges told) {
		task.wish = wish;
		task.state = Task.State.STOPPING;
		changed(task, told);
		told.afterwards(task.cancellation::cancel);
	}

	private void end(QueuedTask task, Task.State state, String message, QueueChanges told) {
		task.state = state;
		task.message = message;
		changed(task, told);
		List<QueuedTask> over = tasks.stream().filter(each -> each.state.ended()).toList();
		over.subList(0, Math.max(0, over.size() - ENDED)).forEach(each -> forget(each, told));
		told.keep();
	}

	private void forget(QueuedTask task, QueueChanges told) {
		Task value = task.value(++changes);
		tasks.remove(task);
		told.tell(observer -> observer.removed(value));
	}

	private Task changed(QueuedTask task, QueueChanges told) {
		Task value = task.value(++changes);
		told.tell(observer -> observer.changed(value));
		return value;
	}

	private List<QueueStore.Kept> kept() {
		return tasks.stream().filter(task -> !task.state.ended()).map(QueuedTask::kept).toList();
	}

	private Optional<QueuedTask> find(UUID id) {
		return tasks.stream().filter(task -> task.id.equals(id)).findFirst();
	}

	/** Changes the queue under its lock, then tells of it without: who is told may ask or change the queue. */
	private <T> T locked(Function<QueueChanges, T> change) {
		var told = new QueueChanges();
		T result;
		lock.lock();
		try {
			result = change.apply(told);
			if (told.toBeKept()) {
				store.save(kept());
			}
		} finally {
			lock.unlock();
		}
		told.carryOut(observers);
		return result;
	}
}
