// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.JobState;
import org.machineimagination.studio.search.RunListener;

/** Reports for programs: an object for the batch, for each job's begin, each of its generations, its end, and the result. */
final class JsonBatchReporter extends BatchReporter {

	private final PrintStream out;

	JsonBatchReporter(PrintStream out) {
		this.out = out;
	}

	@Override
	public void started(Path folder, int jobs, int done) {
		super.started(folder, jobs, done);
		JsonReport.print(out, JsonReport.event("batch", "folder", folder.toString(), "jobs", jobs, "done", done));
	}

	@Override
	public RunListener begins(BatchJob job) {
		return new RunListener() {
			@Override
			public void started(Path runFolder, RunFacts facts) {
				JsonReport.print(out, JsonReport.event("job", "number", job.number(), "line", job.line(), "prompt", job.prompt(), "seed",
						job.request().seed(), "folder", runFolder.toString(), "evaluations", facts.evaluations(), "done", facts.done()));
			}

			@Override
			public void note(String note) {
				JsonReport.print(out, JsonReport.event("note", "job", job.number(), "note", note));
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				JsonReport.print(out, JsonReport.event("generation", "job", job.number(), "number", generation.number(), "evaluations",
						progress.done(), "total", progress.total(), "bestLoss", JsonReport.finite(generation.bestLoss())));
			}
		};
	}

	@Override
	public void ended(JobState state, int ended) {
		JsonReport.print(out, JsonReport.event("job-ended", "number", state.job().number(), "line", state.job().line(), "prompt", state.job().prompt(),
				"state", state.kind().name().toLowerCase(Locale.ROOT), "loss", JsonReport.finite(state.figures().loss()), "similarity",
				JsonReport.finite(state.figures().similarity()), "judge", JsonReport.finite(state.figures().judge()), "evaluations",
				state.figures().evaluations(), "seconds", JsonReport.finite(state.figures().seconds()), "message", state.message(), "ended", ended));
	}

	@Override
	void result(BatchReport report) {
		JsonReport.print(out, JsonReport.event("result", "folder", report.folder().toString(), "done", report.count(JobState.Kind.DONE), "failed",
				report.count(JobState.Kind.FAILED), "table", report.table().toString(), "sheets", JsonReport.texts(report.sheets())));
	}
}
