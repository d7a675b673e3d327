// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Looks at a folder of runs again whenever the system says that something came or went in it, and now and then anyhow, since no system tells
 * everything: what changes inside the folders of runs, what another computer did on a shared disk. The looks take a fiftieth of the time at most, one
 * after news a half.
 */
final class RunWatch implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(RunWatch.class.getName());
	private static final long PERIOD = Duration.ofSeconds(2).toNanos();
	private static final int SHARE = 50;
	/** Folders without a record that are waited for; systems bound how many can be watched. */
	private static final int MOST = 64;

	private final Path runs;
	private final Supplier<List<Path>> look;
	private final @Nullable WatchService service;
	private final CountDownLatch closed = new CountDownLatch(1);
	private final Map<Path, WatchKey> keys = new HashMap<>();

	private RunWatch(Path runs, Supplier<List<Path>> look, @Nullable WatchService service) {
		this.runs = runs;
		this.look = look;
		this.service = service;
	}

	/**
	 * Begins to watch in a thread of its own, which does not keep the process alive.
	 *
	 * @param look looks at the folder and returns folders in it that may be about to become runs
	 */
	static RunWatch start(Path runs, Supplier<List<Path>> look) {
		var watch = new RunWatch(runs, look, service());
		Thread.ofPlatform().daemon().name("Runs in " + runs).start(watch::work);
		return watch;
	}

	/** Ends the watch, without waiting for a look that is going on. */
	@Override
	public void close() {
		closed.countDown();
		try {
			if (service != null) {
				service.close();
			}
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The watch over " + runs + " could not be ended", e);
		}
	}

	/** The system's watch, unless it grants no more of them. */
	private static @Nullable WatchService service() {
		try {
			return FileSystems.getDefault().newWatchService();
		} catch (IOException | UnsupportedOperationException e) {
			LOG.log(Level.DEBUG, "Folders are looked at without the system's help", e);
			return null;
		}
	}

	private void work() {
		try {
			watch(List.of());
			while (closed.getCount() > 0) {
				long began = System.nanoTime();
				List<Path> expected = look.get();
				long took = System.nanoTime() - began;
				// What came between the look and the beginning of a watch is found by another look.
				if (!watch(expected)) {
					await(took);
				}
			}
		} catch (InterruptedException | ClosedWatchServiceException e) {
			LOG.log(Level.TRACE, "The watch over " + runs + " has ended", e);
		}
	}

	private void await(long took) throws InterruptedException {
		long longest = Math.max(PERIOD, SHARE * took);
		if (service == null) {
			closed.await(longest, TimeUnit.NANOSECONDS);
			return;
		}
		WatchKey key = service.poll(longest, TimeUnit.NANOSECONDS);
		if (key != null) {
			closed.await(took, TimeUnit.NANOSECONDS);
		}
		for (; key != null; key = service.poll()) {
			key.pollEvents();
			key.reset();
		}
	}

	/**
	 * Watches the folder of the runs and those given, and no other.
	 *
	 * @return whether one of them has not been watched before
	 */
	private boolean watch(List<Path> expected) {
		if (service == null) {
			return false;
		}
		Set<Path> wanted = new LinkedHashSet<>(List.of(runs));
		expected.stream().limit(MOST).forEach(wanted::add);
		keys.values().removeIf(key -> !key.isValid());
		keys.entrySet().removeIf(entry -> !wanted.contains(entry.getKey()) && cancel(entry.getValue()));
		boolean fresh = false;
		for (Path folder : wanted) {
			fresh |= !keys.containsKey(folder) && register(folder);
		}
		return fresh;
	}

	private boolean register(Path folder) {
		try {
			keys.put(folder, folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE));
			return true;
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The folder " + folder + " is not watched", e);
			return false;
		}
	}

	private static boolean cancel(WatchKey key) {
		key.cancel();
		return true;
	}
}
