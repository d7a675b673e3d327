// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.RunFigures;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.runs.SettingTable;

/** The table of a batch: a row for each job, in the order of the file, with the settings that differ and what came of it. */
final class BatchResults {

	static final String FILE_NAME = "results.csv";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

	/** They have columns of their own, whether they differ or not. */
	private static final Set<String> SHOWN = Set.of(SettingTable.PROMPT, SettingTable.SEED);

	private final List<BatchJob> jobs;
	private final SettingTable settings;
	private final List<String> differing;
	private final int[] rowOf;

	BatchResults(List<BatchJob> jobs) {
		this.jobs = jobs;
		List<BatchJob> runnable = jobs.stream().filter(BatchJob::runnable).toList();
		this.settings = SettingTable.of(runnable.stream().map(BatchJob::toRun).toList());
		this.differing = settings.differing().stream().filter(name -> !SHOWN.contains(name)).toList();
		this.rowOf = new int[jobs.size()];
		for (int i = 0, row = 0; i < rowOf.length; i++) {
			rowOf[i] = jobs.get(i).runnable() ? row++ : -1;
		}
	}

	/** @param states of all jobs, in their order; @throws RunException if the file cannot be written */
	void write(Path folder, List<JobState> states) {
		var text = new StringBuilder();
		var head = new ArrayList<>(List.of("number", "line", "prompt", "seed"));
		head.addAll(differing);
		head.addAll(List.of("state", "loss", "similarity", "judge", "evaluations", "seconds", "folder", "message"));
		text.append(FORMAT.format(head.toArray())).append('\n');
		for (int i = 0; i < jobs.size(); i++) {
			text.append(FORMAT.format(row(i, states.get(i)).toArray())).append('\n');
		}
		try {
			AtomicFiles.write(folder.resolve(FILE_NAME), text.toString().getBytes(StandardCharsets.UTF_8));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private List<Object> row(int index, JobState state) {
		BatchJob job = jobs.get(index);
		RunFigures figures = state.figures();
		boolean done = state.kind() == JobState.Kind.DONE;
		var row = new ArrayList<Object>(Arrays.asList(job.number(), job.line() == 0 ? "" : job.line(), job.prompt(),
				job.runnable() ? job.toRun().seed() : ""));
		differing.forEach(setting -> row.add(rowOf[index] < 0 ? "" : settings.text(rowOf[index], setting)));
		row.addAll(Arrays.asList(state.kind().name().toLowerCase(Locale.ROOT), number(figures.loss()), number(figures.similarity()),
				number(figures.judge()), done ? figures.evaluations() : "", number(figures.seconds()),
				done ? RunFolder.RUNS + "/" + job.folder() : "", state.message()));
		return row;
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : Double.toString(value);
	}
}
