// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.request.BatchJob;
import org.machineimagination.studio.queue.QueueStore;
import org.machineimagination.studio.queue.RunQueue;
import org.machineimagination.studio.queue.SearchTask;
import org.machineimagination.studio.queue.TaskWork;
import org.machineimagination.studio.search.RunListener;

/**
 * The jobs of a batch as a queue, one after another in the order of the file whatever they are computed on. Its place is the batch's folder, which says
 * what is done by itself, so that nothing is written here.
 */
final class BatchQueue implements QueueStore {

	private static final String LANE = "batch";
	private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

	/** Does a job. */
	interface Work {

		/**
		 * Does a job and has the folder say so.
		 *
		 * @param index    the job's place in the batch, from 0
		 * @param listener told how its run goes, besides those whom the batch tells
		 * @return one plain sentence on how it ended, which may be that it failed
		 * @throws CancelledException if cancelled
		 * @throws RuntimeException   if the batch cannot go on
		 */
		String work(int index, RunListener listener, Cancellation cancellation);
	}

	private final List<BatchJob> jobs;
	private final List<Integer> waiting;
	private final Work work;
	private final RunQueue queue = new RunQueue();
	private final AtomicReference<Throwable> fault = new AtomicReference<>();

	/**
	 * @param jobs    all jobs
	 * @param waiting places of those that are not done, in order, from 0
	 */
	BatchQueue(List<BatchJob> jobs, List<Integer> waiting, Work work) {
		this.jobs = jobs;
		this.waiting = waiting;
		this.work = work;
	}

	/**
	 * Does all jobs on a thread of the queue, and waits for it.
	 *
	 * @throws CancelledException if cancelled; what was at work goes on the next time
	 * @throws RuntimeException   what a job threw
	 */
	void doAll(Cancellation cancellation) {
		cancellation.check();
		queue.restore(this);
		try (queue; Cancellation.Subscription stop = cancellation.onCancel(queue::pause)) {
			if (!cancellation.cancelled()) {
				queue.proceed();
			}
			if (cancellation.cancelled()) {
				queue.pause();
			}
			queue.awaitQuiet(FOREVER);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
		switch (fault.get()) {
			case null -> cancellation.check();
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			default -> throw new IllegalStateException(fault.get());
		}
	}

	@Override
	public List<Kept> load() {
		return waiting.stream().map(index -> new Kept(UUID.randomUUID(), new Task(index), false, false)).toList();
	}

	@Override
	public void save(List<Kept> tasks) {
		// The folder has it.
	}

	@Override
	public void close() {
		// The folder belongs to the batch.
	}

	/** A job as a task. */
	private final class Task implements TaskWork {

		private final int index;

		Task(int index) {
			this.index = index;
		}

		@Override
		public String title() {
			return "Line " + jobs.get(index).line();
		}

		@Override
		public String lane() {
			return LANE;
		}

		@Override
		public long evaluations() {
			BatchJob job = jobs.get(index);
			return job.runnable() ? SearchTask.evaluations(job.toRun()) : 0;
		}

		@Override
		public String run(RunListener listener, Cancellation cancellation) {
			try {
				return work.work(index, listener, cancellation);
			} catch (CancelledException e) {
				throw e;
			} catch (RuntimeException | Error e) {
				fault.set(e);
				queue.pause();
				throw e;
			}
		}

		@Override
		public TaskWork rest(Path folder) {
			return this;
		}
	}
}
