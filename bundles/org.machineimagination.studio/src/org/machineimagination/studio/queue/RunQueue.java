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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.studio.queue.QueuedTask.Wish;

/**
 * Tasks in an order: those of one lane one after the other, those of different lanes side by side. Every change is told to observers and
 * kept by the store at once, so that a process that dies loses nothing of the queue. Ended tasks stay listed for a while, without pictures,
 * the last {@value #ENDED} of them. Thread-safe.
 */
public final class RunQueue implements AutoCloseable {

	/** How many ended tasks stay listed. */
	public static final int ENDED = 100;

	private static final System.Logger LOG = System.getLogger(RunQueue.class.getName());

	private final ReentrantLock lock = new ReentrantLock();
	private final Condition quiet = lock.newCondition();
	private final QueueStore store;
	private final List<QueuedTask> tasks = new ArrayList<>();
	private final Set<String> busy = new HashSet<>();
	private final List<QueueObserver> observers = new CopyOnWriteArrayList<>();
	private final QueuePace pace = new QueuePace();
	private long changes;
	private boolean paused;
	private boolean closed;

	/**
	 * A queue with what the process before left. Where it left anything, the queue is paused until {@link #proceed}, and what was at work
	 * is held.
	 */
	public RunQueue(QueueStore store) {
		this.store = store;
		for (QueueStore.Kept kept : store.load()) {
			boolean held = kept.held() || kept.begun();
			var task = new QueuedTask(kept.id(), kept.work(), held ? Task.State.HELD : Task.State.WAITING);
			task.message = kept.begun() ? "It was at work when the program ended; it can go on." : "";
			tasks.add(task);
		}
		this.paused = !tasks.isEmpty();
	}

	/** Puts a work behind all others. */
	public Task add(TaskWork work) {
		return locked(told -> {
			if (closed) {
				throw new IllegalStateException("The queue is closed");
			}
			var task = new QueuedTask(UUID.randomUUID(), work, Task.State.WAITING);
			tasks.add(task);
			Task value = changed(task, told);
			keep();
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

	/** Begins tasks again. Held ones wait on for {@link #release}. */
	public void proceed() {
		locked(told -> {
			paused = false;
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
					end(task, Task.State.STOPPED, "Stopped before it began.", told);
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
					keep();
				}
			});
			return null;
		});
	}

	/** Lets a held task be begun. */
	public void release(UUID id) {
		locked(told -> {
			find(id).filter(task -> task.state == Task.State.HELD).ifPresent(task -> {
				task.state = Task.State.WAITING;
				task.message = "";
				changed(task, told);
				keep();
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
				keep();
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
			if (!awaitQuiet(Duration.ofNanos(TimeUnit.SECONDS.toNanos(15)))) {
				LOG.log(Level.WARNING, "A task did not stop in time; it counts as interrupted");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		locked(told -> {
			keep();
			store.close();
			return null;
		});
	}

	/** Begins whatever can be begun: in each free lane the first task that waits. */
	private void begin(Changes told) {
		if (paused) {
			return;
		}
		for (QueuedTask task : tasks) {
			if (task.state == Task.State.WAITING && busy.add(task.work.lane())) {
				task.state = Task.State.RUNNING;
				task.wish = Wish.NONE;
				task.cancellation = new Cancellation();
				changed(task, told);
				Thread.ofPlatform().daemon().name("Queue " + task.work.lane()).start(new TaskRunner(this, task, task.work.lane()));
			}
		}
		keep();
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
			keep();
			return null;
		});
	}

	/** Takes in how a task ended and begins the next of its lane. */
	void ended(QueuedTask task, String lane, Task.State state, String message) {
		locked(told -> {
			busy.remove(lane);
			pace.add(task);
			if (state == Task.State.STOPPED && task.wish == Wish.PUT_BACK) {
				task.work = task.rest();
				task.folder = Optional.empty();
				task.state = paused ? Task.State.WAITING : Task.State.HELD;
				task.message = "It can go on from where it stopped.";
				changed(task, told);
			} else {
				end(task, state, message, told);
			}
			keep();
			begin(told);
			quiet.signalAll();
			return null;
		});
	}

	private void stop(QueuedTask task, Wish wish, Changes told) {
		task.wish = wish;
		task.state = Task.State.STOPPING;
		changed(task, told);
		told.afterwards(task.cancellation::cancel);
	}

	private void end(QueuedTask task, Task.State state, String message, Changes told) {
		task.state = state;
		task.message = message;
		changed(task, told);
		List<QueuedTask> over = tasks.stream().filter(each -> each.state.ended()).toList();
		over.subList(0, Math.max(0, over.size() - ENDED)).forEach(each -> forget(each, told));
		keep();
	}

	private void forget(QueuedTask task, Changes told) {
		Task value = task.value(++changes);
		tasks.remove(task);
		told.tell(observer -> observer.removed(value));
	}

	private Task changed(QueuedTask task, Changes told) {
		Task value = task.value(++changes);
		told.tell(observer -> observer.changed(value));
		return value;
	}

	private void keep() {
		store.save(tasks.stream().filter(task -> !task.state.ended()).map(QueuedTask::kept).toList());
	}

	private Optional<QueuedTask> find(UUID id) {
		return tasks.stream().filter(task -> task.id.equals(id)).findFirst();
	}

	/** Changes the queue under its lock, then tells of it without: who is told may ask or change the queue. */
	private <T> T locked(Function<Changes, T> change) {
		var told = new Changes();
		T result;
		lock.lock();
		try {
			result = change.apply(told);
		} finally {
			lock.unlock();
		}
		told.carryOut(observers);
		return result;
	}

	/** What is to be told and done once the lock is free. */
	private static final class Changes {

		private final List<Consumer<QueueObserver>> events = new ArrayList<>();
		private final List<Runnable> actions = new ArrayList<>();

		void tell(Consumer<QueueObserver> event) {
			events.add(event);
		}

		/** Those who are told of a cancellation may take locks of their own. */
		void afterwards(Runnable action) {
			actions.add(action);
		}

		void carryOut(List<QueueObserver> observers) {
			actions.forEach(Runnable::run);
			for (Consumer<QueueObserver> event : events) {
				for (QueueObserver observer : observers) {
					try {
						event.accept(observer);
					} catch (RuntimeException e) {
						LOG.log(Level.WARNING, "An observer of the queue failed", e);
					}
				}
			}
		}
	}
}
