// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.machineimagination.experiment.files.ExperimentFiles;

/**
 * By what one sees without reading it whether what is known of a run still holds.
 *
 * @param bytes size of its record
 * @param time  when the record was last changed, nanoseconds since 1970
 * @param state sizes and times of what a run that has not finished goes on from, since its summary speaks of that; empty for one that has finished
 */
record RunStamp(long bytes, long time, String state) {

	private static final List<String> STATE = List.of(Checkpoint.FILE_NAME, Trace.FIGURES, Trace.TIMES, LatentTrace.FILE_NAME);
	private static final String MISSING = "-";
	/** File systems tell times in steps, FAT in steps of two seconds: a file may change once more within one. */
	private static final long STEP = TimeUnit.SECONDS.toNanos(2);

	static RunStamp of(BasicFileAttributes record) {
		return new RunStamp(record.size(), time(record), "");
	}

	/** What the record in a folder looks like; nothing if there is none. */
	static RunStamp of(Path folder) {
		try {
			return of(Files.readAttributes(folder.resolve(ExperimentFiles.RECORD), BasicFileAttributes.class));
		} catch (IOException e) {
			System.getLogger(RunStamp.class.getName()).log(System.Logger.Level.DEBUG, "There is no record in " + folder, e);
			return new RunStamp(0, 0, "");
		}
	}

	/** The same with the state of a run that has not finished. */
	RunStamp withState(Path folder) {
		return new RunStamp(bytes, time, STATE.stream().map(name -> state(folder.resolve(name))).collect(Collectors.joining(" ")));
	}

	/** Whether the record is the same, whatever became of the state. */
	boolean sameRecord(RunStamp other) {
		return bytes == other.bytes && time == other.time;
	}

	/**
	 * Whether any later change of a file will show.
	 *
	 * @param now nanoseconds since 1970, taken before the files were read
	 */
	boolean isSettled(long now) {
		return Stream.concat(Stream.of(time),
				Stream.of(state.split(" ")).filter(file -> file.contains("@")).map(file -> Long.valueOf(file.substring(file.indexOf('@') + 1))))
				.allMatch(changed -> Math.abs(now - changed) > STEP);
	}

	private static long time(BasicFileAttributes file) {
		return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
	}

	private static String state(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return attributes.size() + "@" + time(attributes);
		} catch (IOException e) {
			System.getLogger(RunStamp.class.getName()).log(System.Logger.Level.TRACE, "There is no " + file, e);
			return MISSING;
		}
	}
}
