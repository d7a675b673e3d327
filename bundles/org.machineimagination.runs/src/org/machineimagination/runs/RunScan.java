// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/**
 * One look at a folder of runs, which opens no record.
 *
 * @param known  runs whose files are as they were, by name of the folder
 * @param unread runs that have to be read, last name first: names begin with a date, so that those are the newest
 * @param other  folders without a record, which may be about to get one
 */
record RunScan(Map<String, IndexedRun> known, List<Unread> unread, List<Path> other) {

	/**
	 * A run that has to be read.
	 *
	 * @param folder its folder
	 * @param stamp  what its record looks like
	 */
	record Unread(Path folder, RunStamp stamp) {

		String name() {
			return folder.getFileName().toString();
		}

		IndexedRun read() {
			return RunReader.read(folder, stamp);
		}
	}

	/**
	 * Looks at a folder; one that does not exist has no runs.
	 *
	 * @param before runs that are known, by name of the folder
	 * @throws RunException if it cannot be read
	 */
	static RunScan of(Path runs, Map<String, IndexedRun> before) {
		var scan = new RunScan(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
		if (Files.isDirectory(runs)) {
			// What a look costs is one question to the file system for each run, which several processors ask side by side.
			folders(runs).parallelStream().map(folder -> look(folder, before.get(folder.getFileName().toString()))).toList().forEach(scan::add);
		}
		scan.unread.sort(Comparator.comparing(Unread::name).reversed());
		return scan;
	}

	/** How many runs there are. */
	int total() {
		return known.size() + unread.size();
	}

	/**
	 * What was seen of a folder.
	 *
	 * @param stamp what its record looks like, if it has one
	 * @param run   the run, if it is as it was
	 */
	private record Seen(Path folder, @Nullable RunStamp stamp, @Nullable IndexedRun run) {
	}

	private static List<Path> folders(Path runs) {
		var all = new ArrayList<Path>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(runs)) {
			for (Path folder : folders) {
				if (!folder.getFileName().toString().startsWith(".")) {
					all.add(folder);
				}
			}
			return all;
		} catch (DirectoryIteratorException e) {
			throw unlisted(runs, e.getCause());
		} catch (IOException e) {
			throw unlisted(runs, e);
		}
	}

	private static RunException unlisted(Path runs, IOException cause) {
		return new RunException("The runs in %s cannot be listed: %s.".formatted(runs, Failure.reason(cause)), cause);
	}

	private static Seen look(Path folder, @Nullable IndexedRun before) {
		RunStamp stamp = stamp(folder);
		boolean same = stamp != null && before != null && before.isSettled() && isSame(before, stamp, folder);
		return new Seen(folder, stamp, same ? before.now() : null);
	}

	private void add(Seen seen) {
		RunStamp stamp = seen.stamp;
		IndexedRun run = seen.run;
		if (stamp == null) {
			other.add(seen.folder);
		} else if (run != null) {
			known.put(run.name(), run);
		} else {
			unread.add(new Unread(seen.folder, stamp));
		}
	}

	private static boolean isSame(IndexedRun before, RunStamp stamp, Path folder) {
		return before.stamp().sameRecord(stamp) && (before.isFinished() || before.stamp().equals(stamp.withState(folder)));
	}

	/** What the record in a folder looks like, if there is one. */
	private static @Nullable RunStamp stamp(Path folder) {
		try {
			BasicFileAttributes record = Files.readAttributes(folder.resolve(ExperimentFiles.RECORD), BasicFileAttributes.class);
			return record.isRegularFile() ? RunStamp.of(record) : null;
		} catch (IOException e) {
			System.getLogger(RunScan.class.getName()).log(System.Logger.Level.TRACE, "There is no run in " + folder, e);
			return null;
		}
	}
}
