// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.machineimagination.plugin.TellableException;

/** Lets a target read a file, and says what was wrong about how it went. */
final class Examiner {

	/** Processor time that no small file may take. */
	private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);
	/** Memory that no small file may take. */
	private static final long MOST_BYTES = 200L << 20;
	/** Garbage of earlier files that may be there when one is read: when it goes in that time, what the file holds seems less by so much. */
	private static final long MOST_GARBAGE = 64L << 20;
	/** Who waits longer has been forgotten by a thread. */
	private static final long PATIENCE_MILLISECONDS = 60_000;
	private static final String SLOW = "slow";
	private static final String MEMORY = "memory";
	private static final String OURS = "org.machineimagination";
	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static long usedAfterCollection;

	private Examiner() {
	}

	/**
	 * What was wrong.
	 *
	 * @param kind    the same for two files that find the same
	 * @param details for people
	 */
	record Find(String kind, String details) {

		/** Whether it is a matter of time or memory, which a second go at the same file may not show. */
		boolean measured() {
			return kind.equals(SLOW) || kind.equals(MEMORY);
		}
	}

	/** Reads a file once more where time or memory was too much: the first file of a kind pays for the classes that it loads as well. */
	static Optional<Find> examineWarm(Target target, Target.Input input) {
		Optional<Find> found = examine(target, input);
		return found.isPresent() && found.get().measured() ? examine(target, input) : found;
	}

	/** Reads a file; nothing is said of one that is read, or refused as it should be. */
	static Optional<Find> examine(Target target, Target.Input input) {
		var trial = new Trial(target, input);
		var thread = new Thread(trial, "Trial of " + target.name());
		thread.setDaemon(true);
		thread.start();
		try {
			for (long waited = 0; thread.isAlive() && waited < PATIENCE_MILLISECONDS; waited++) {
				trial.watch(thread);
				thread.join(1);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The examination was interrupted", e);
		}
		return thread.isAlive() ? Optional.of(new Find("hangs", stack(thread.getStackTrace()))) : trial.find();
	}

	private static String stack(StackTraceElement[] trace) {
		return String.join("\n", Arrays.stream(trace).limit(40).map(each -> "\tat " + each).toList());
	}

	private static final class Trial implements Runnable {
		private final Target target;
		private final Target.Input input;
		private final long usedBefore = usedWithLittleGarbage();
		private Throwable thrown;
		private long nanoseconds;
		private long allocated;
		private long most;

		Trial(Target target, Target.Input input) {
			this.target = target;
			this.input = input;
		}

		@Override
		public void run() {
			long bytes = THREADS.getCurrentThreadAllocatedBytes();
			long began = THREADS.getCurrentThreadCpuTime();
			try {
				target.trial().read(input.name(), input.bytes());
			} catch (TellableException | IOException e) {
				// That is how files are refused.
			} catch (Throwable e) {
				// Whatever it is, an Error included, it is what we look for.
				thrown = e;
			}
			nanoseconds = THREADS.getCurrentThreadCpuTime() - began;
			allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
		}

		/** Garbage is no flood: what is still in use is told once much has been asked for. */
		void watch(Thread thread) {
			if (THREADS.getThreadAllocatedBytes(thread.threadId()) > MOST_BYTES && used() - usedBefore > MOST_BYTES) {
				System.gc();
				most = Math.max(most, used() - usedBefore);
			}
		}

		Optional<Find> find() {
			if (thrown != null) {
				return Optional.of(new Find(thrown.getClass().getName() + " " + place(thrown), thrown + "\n" + stack(thrown.getStackTrace())));
			}
			if (nanoseconds > MOST_NANOSECONDS) {
				return Optional.of(new Find(SLOW, "It took %.1f s".formatted(nanoseconds / 1e9)));
			}
			if (most > MOST_BYTES) {
				return Optional.of(new Find(MEMORY, "It held %d MB of %d MB that it asked for".formatted(most >> 20, allocated >> 20)));
			}
			return Optional.empty();
		}

		private static long usedWithLittleGarbage() {
			if (used() - usedAfterCollection > MOST_GARBAGE) {
				System.gc();
				usedAfterCollection = used();
			}
			return used();
		}

		private static long used() {
			return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		}

		private static String place(Throwable thrown) {
			return Arrays.stream(thrown.getStackTrace()).filter(each -> each.getClassName().startsWith(OURS)).findFirst().map(StackTraceElement::toString)
					.orElse("");
		}
	}
}
