// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.RunException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * All runs in a folder as lists show them, without opening their records again. What was read of a run is kept in a file among what can be made again,
 * beside size and time of its record; a run that is new or otherwise than that is read anew, so that the file may be missing, damaged or old. Who
 * observes the index is told of every change, by whatever process. Thread-safe.
 */
@Component(service = RunIndex.class)
public final class RunIndex {

	/** Runs that are read before the first rows are shown; then twice as many each time, so that showing takes little of the time. */
	private static final int FIRST = 32;
	private static final int MOST = 2048;

	private final Path folder;
	private final RunIndexFile file;
	/** Held during a look, so that there is one at a time. */
	private final Object looking = new Object();
	private final List<RunObservation> observations = new CopyOnWriteArrayList<>();
	private Map<String, IndexedRun> runs = new HashMap<>();
	private boolean begun;
	private volatile RunRows rows = new RunRows(List.of());
	private @Nullable RunWatch watch; // while anybody observes

	/** The runs in the data folder. */
	@Activate
	public RunIndex(@Reference DataFolders folders) {
		this(folders, folders.runs());
	}

	/**
	 * The runs in any folder.
	 *
	 * @param folders where the index is kept
	 * @param runs    the folder; it need not exist
	 */
	public RunIndex(DataFolders folders, Path runs) {
		this.folder = runs.toAbsolutePath().normalize();
		this.file = new RunIndexFile(folders.cache().resolve("runs").resolve(name(folder)), folder);
	}

	/** The folder of the runs. */
	public Path folder() {
		return folder;
	}

	/** The runs that are known, newest first, without a look at the disk; none before the first one. */
	public List<RunSummary> snapshot() {
		return rows;
	}

	/**
	 * Looks at the folder and reads what is new in it.
	 *
	 * @return the runs, newest first; a run with a broken record is listed as such
	 * @throws RunException if the folder cannot be read
	 */
	public List<RunSummary> refresh() {
		synchronized (looking) {
			look();
			return rows;
		}
	}

	/**
	 * Tells somebody of the runs: first, in the background, of all that are there, as they are read; then of every change. Calls come one at a time
	 * from a thread that nothing else may keep waiting: what takes long, or waits for the window, is handed over.
	 *
	 * @param observer whom to tell
	 * @return ends the telling when it is closed; a call that is on its way may still come
	 */
	public Observation observe(Consumer<RunIndexChange> observer) {
		var observation = new RunObservation(observer);
		begin(observation);
		return () -> end(observation);
	}

	/** Somebody is told of changes. */
	public interface Observation extends AutoCloseable {
		@Override
		void close();
	}

	private synchronized void begin(RunObservation observation) {
		observations.add(observation);
		if (watch == null) {
			watch = RunWatch.start(folder, this::lookAndTell);
		} else {
			Thread.ofPlatform().daemon().name("Runs in " + folder).start(this::lookAndTell);
		}
	}

	private synchronized void end(RunObservation observation) {
		observations.remove(observation);
		RunWatch watching = watch;
		if (observations.isEmpty() && watching != null) {
			watching.close();
			watch = null;
		}
	}

	private List<Path> lookAndTell() {
		synchronized (looking) {
			try {
				return look();
			} catch (RunException e) {
				System.getLogger(RunIndex.class.getName()).log(System.Logger.Level.WARNING, "Runs cannot be watched", e);
				observations.forEach(observation -> observation.tellProblem(e.getMessage()));
				return List.of();
			}
		}
	}

	/** @return folders that have no record */
	private List<Path> look() {
		if (!begun) {
			runs = file.read();
			begun = true;
		}
		RunScan scan = RunScan.of(folder, runs);
		var now = new HashMap<>(scan.known());
		scan.unread().stream().filter(unread -> runs.containsKey(unread.name())).forEach(unread -> now.put(unread.name(), runs.get(unread.name())));
		runs = now;
		List<RunScan.Unread> unread = scan.unread();
		if (unread.size() > FIRST) {
			show(scan.total());
		}
		for (int from = 0, count = FIRST; from < unread.size(); from += count, count = Math.min(2 * count, MOST)) {
			read(unread.subList(from, Math.min(from + count, unread.size())));
			show(scan.total());
		}
		show(scan.total());
		file.tidy(runs.values());
		return scan.other();
	}

	private void read(List<RunScan.Unread> unread) {
		List<IndexedRun> read = unread.parallelStream().map(RunScan.Unread::read).toList();
		read.forEach(run -> runs.put(run.name(), run));
		file.add(read.stream().filter(IndexedRun::isLasting).toList());
	}

	private void show(int total) {
		List<IndexedRun> now = runs.values().stream().sorted().toList();
		rows = now.equals(rows.runs()) ? rows : new RunRows(now);
		observations.forEach(observation -> observation.tell(rows, total));
	}

	/** A name that no other folder has; if one did, its lines would not pass for those of this one. */
	private static String name(Path folder) {
		byte[] path = folder.toString().getBytes(StandardCharsets.UTF_8);
		var first = new CRC32();
		first.update(path);
		var second = new CRC32C();
		second.update(path);
		return HexFormat.of().toHexDigits(first.getValue() << Integer.SIZE | second.getValue()) + ".tsv";
	}
}
