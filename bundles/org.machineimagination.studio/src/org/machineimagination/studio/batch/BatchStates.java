// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.RunFigures;
import org.machineimagination.runs.TableFile;

/**
 * How the jobs of a batch ended, a row each time one did, added to a file and never changed. A row that a killed process left unfinished is
 * cut off. A job without a row stands as its run's folder says.
 */
final class BatchStates implements AutoCloseable {

	static final String FILE_NAME = "jobs.csv";

	private static final String FOLDER = "folder";
	private static final List<String> COLUMNS = List.of(FOLDER, "key", "state", "loss", "similarity", "judge", "evaluations", "seconds", "message");

	private final TableFile table;
	private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

	private BatchStates(TableFile table) {
		this.table = table;
	}

	/** @throws RunException if the file cannot be read or written */
	static BatchStates open(Path folder) {
		Path file = folder.resolve(FILE_NAME);
		long whole = wholeRows(file);
		// What is there is read before anything is cut off it, so that a damaged table stays as it is.
		List<Map<String, String>> ended = whole == 0 ? List.of() : rows(file, whole);
		var states = new BatchStates(TableFile.open(file, whole));
		ended.forEach(row -> states.rows.put(row.get(FOLDER), row));
		return states;
	}

	private static List<Map<String, String>> rows(Path file, long length) {
		try {
			List<Map<String, String>> rows = TableFile.read(file, length);
			rows.forEach(row -> requireSound(file, row));
			return rows;
		} catch (RunException e) {
			throw new RunException(e.getMessage() + " Remove it: what is done is found by the folders of the runs.", e);
		}
	}

	private static void requireSound(Path file, Map<String, String> row) {
		try {
			if (!row.keySet().containsAll(COLUMNS)) {
				throw new RunException("The table %s is damaged: its rows do not have the columns %s.".formatted(file, String.join(", ", COLUMNS)));
			}
			figures(row);
		} catch (NumberFormatException e) {
			throw new RunException("The table %s is damaged: the row of %s has a word in place of a number.".formatted(file, row.get(FOLDER)), e);
		}
	}

	private static RunFigures figures(Map<String, String> row) {
		return new RunFigures(number(row.get("loss")), number(row.get("similarity")), number(row.get("judge")), Long.parseLong(row.get("evaluations")),
				number(row.get("seconds")));
	}

	/** How a job ended last. */
	JobState state(BatchJob job) {
		Map<String, String> row = rows.get(job.folder());
		if (!job.runnable()) {
			return JobState.failed(job, job.problem());
		}
		if (row == null) {
			return JobState.waiting(job);
		}
		return row.get("state").equals(word(JobState.Kind.DONE))
				? JobState.done(job, figures(row), row.get("message"))
				: JobState.failed(job, row.get("message"));
	}

	/** The keys of the jobs that have ended, by the folders of their runs. */
	Map<String, String> keys() {
		var keys = new LinkedHashMap<String, String>();
		rows.forEach((folder, row) -> keys.put(folder, row.get("key")));
		return keys;
	}

	/** Adds how a job ended, and has the disk take it in. */
	void add(JobState state) {
		RunFigures figures = state.figures();
		var row = new LinkedHashMap<String, String>();
		row.put(FOLDER, state.job().folder());
		row.put("key", state.job().key());
		row.put("state", word(state.kind()));
		row.put("loss", Double.toString(figures.loss()));
		row.put("similarity", Double.toString(figures.similarity()));
		row.put("judge", Double.toString(figures.judge()));
		row.put("evaluations", Long.toString(figures.evaluations()));
		row.put("seconds", Double.toString(figures.seconds()));
		// Rows end with lines here, so that the whole ones can be told from a torn one.
		row.put("message", state.message().replaceAll("\\R", " "));
		table.add(row);
		table.force();
	}

	@Override
	public void close() {
		table.close();
	}

	private static String word(JobState.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static double number(String text) {
		return Double.parseDouble(text);
	}

	/** Bytes up to the last end of a row; none if not even the first row has one. */
	private static long wholeRows(Path file) {
		try {
			if (!Files.exists(file)) {
				return 0;
			}
			byte[] bytes = Files.readAllBytes(file);
			int end = bytes.length;
			while (end > 0 && bytes[end - 1] != '\n') {
				end--;
			}
			return end;
		} catch (IOException e) {
			throw new RunException("The file %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
		}
	}
}
