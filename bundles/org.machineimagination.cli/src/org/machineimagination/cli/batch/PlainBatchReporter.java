// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.Durations;
import org.machineimagination.request.Progress;
import org.machineimagination.request.words.OptionProblem;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.JobState;
import org.machineimagination.studio.search.RunListener;

/** Reports in lines: one for each job on standard error, on a terminal with one below that is drawn over; at the end a table on standard output. */
final class PlainBatchReporter extends BatchReporter {

	private static final int MARGIN = 3;

	private final Terminal terminal;
	private final boolean quiet;
	private int jobs;
	private int before;
	private int ended;
	private final long began = System.nanoTime();

	PlainBatchReporter(Terminal terminal, boolean quiet) {
		this.terminal = terminal;
		this.quiet = quiet;
	}

	@Override
	public void started(Path folder, int all, int done) {
		super.started(folder, all, done);
		jobs = all;
		before = done;
		ended = done;
		say("%d %s%s.".formatted(all, all == 1 ? "picture" : "pictures", done == 0 ? "" : ", %d of them done before".formatted(done)));
	}

	@Override
	public RunListener begins(BatchJob job) {
		return new RunListener() {
			@Override
			public void note(String note) {
				say((job.line() == 0 ? "" : "line %d: ".formatted(job.line())) + note);
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				if (quiet || !terminal.interactive()) {
					return;
				}
				draw("%d of %d: %d of %d, loss %.2f  %s".formatted(ended + 1, jobs, progress.done(), progress.total(), generation.bestLoss(),
						OptionProblem.shortened(job.prompt())));
			}
		};
	}

	@Override
	public void ended(JobState state, int endedSoFar) {
		ended = endedSoFar;
		say("%d of %d: %s%s%s".formatted(ended, jobs, line(state.job()), state.kind() == JobState.Kind.DONE ? scores(state) : "failed: " + state.message(),
				left()));
	}

	private static String line(BatchJob job) {
		return job.line() == 0 ? "" : "line %d, ".formatted(job.line());
	}

	@Override
	void result(BatchReport report) {
		var table = new Table("NUMBER", "LINE", "STATE", "SIMILARITY", "JUDGE", "SEED", "PROMPT", "RUN OR REASON");
		report.states().forEach(state -> table.add(row(report, state)));
		table.print(terminal.out());
		say("%d done, %d failed.".formatted(report.count(JobState.Kind.DONE), report.count(JobState.Kind.FAILED)));
		terminal.out().println(PlainReport.shown(report.table()));
		report.sheets().forEach(sheet -> terminal.out().println(PlainReport.shown(sheet)));
	}

	private static String[] row(BatchReport report, JobState state) {
		BatchJob job = state.job();
		return new String[] {Integer.toString(job.number()), job.line() == 0 ? "" : Integer.toString(job.line()),
				state.kind().name().toLowerCase(Locale.ROOT), number(state.figures().similarity()), number(state.figures().judge()),
				job.request() == null ? "" : Long.toString(job.request().seed()), OptionProblem.shortened(job.prompt()),
				state.kind() == JobState.Kind.DONE ? PlainReport.shown(report.run(state)) : state.message()};
	}

	private static String scores(JobState state) {
		String judge = Double.isNaN(state.figures().judge()) ? "" : " (judge %.3f)".formatted(state.figures().judge());
		return "similarity %.3f%s, %s".formatted(state.figures().similarity(), judge, OptionProblem.shortened(state.job().prompt()));
	}

	/** From the mean time of those done since the start. */
	private String left() {
		int done = ended - before;
		if (done < 1 || ended >= jobs) {
			return "";
		}
		return "; %s left".formatted(Durations.words(Duration.ofNanos((System.nanoTime() - began) / done * (jobs - ended))));
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : "%.3f".formatted(value);
	}

	private void say(String line) {
		if (!quiet) {
			terminal.err().println((terminal.interactive() ? "\r\u001B[K" : "") + line);
		}
	}

	private void draw(String line) {
		terminal.err().print("\r" + line.substring(0, Math.min(line.length(), terminal.columns() - MARGIN)) + "\u001B[K");
		terminal.err().flush();
	}
}
