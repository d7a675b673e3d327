// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.command;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.report.LiveReport;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.report.RunReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Interrupts;
import org.machineimagination.cli.terminal.LogFile;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Comparison;
import org.machineimagination.request.Failure;
import org.machineimagination.studio.search.RunOutcome;

/** Carries out one command: tells how it goes, stops it on an interrupt, and turns whatever happens into a sentence and an exit status. */
public final class Session {

	/** A run, new or old. */
	@FunctionalInterface
	public interface Work {
		public RunOutcome run(RunReport report, Cancellation cancellation);
	}

	private static final System.Logger LOG = System.getLogger(Session.class.getName());

	private final Terminal terminal;
	private final LogFile log;
	private final Cancellation cancellation = new Cancellation();

	public Session(Terminal terminal, LogFile log) {
		this.terminal = terminal;
		this.log = log;
	}

	public Terminal terminal() {
		return terminal;
	}

	public Cancellation cancellation() {
		return cancellation;
	}

	/** Does a run and reports it. */
	public int run(boolean json, boolean quiet, Work work) {
		RunReport report = report(json, quiet);
		return guarded(json, () -> {
			report.result(work.run(report, cancellation), null);
			return ExitStatus.OK;
		}, Failure::ofSearch, report::resumeHint);
	}

	/** The way of reporting a run that was asked for. */
	public RunReport report(boolean json, boolean quiet) {
		return json ? new JsonReport(terminal.out()) : quiet || !terminal.interactive() ? new PlainReport(terminal, quiet) : new LiveReport(terminal);
	}

	/** Does a run again and reports it and the comparison. Differences are a failure. */
	public int compared(RunReport report, RunOutcome outcome, Comparison comparison) {
		report.result(outcome, comparison);
		return comparison.identical() ? ExitStatus.OK : ExitStatus.FAILED;
	}

	/** Does something that may fail. */
	public int guarded(boolean json, Callable<Integer> work) {
		return guarded(json, work, () -> "");
	}

	/** Does something that may fail; the hint says how to go on, empty for nothing. */
	public int guarded(boolean json, Callable<Integer> work, Supplier<String> hint) {
		return guarded(json, work, Failure::of, hint);
	}

	/**
	 * Does something that may fail.
	 *
	 * @param told what a person is told of an exception
	 * @param hint says how to go on after an interrupt; empty for nothing, and not told where memory was short, which it would be again
	 */
	public int guarded(boolean json, Callable<Integer> work, Function<Throwable, Failure> told, Supplier<String> hint) {
		try (var interrupts = Interrupts.to(cancellation)) {
			return work.call();
		} catch (OutOfMemoryError e) {
			// A run that goes on needs as much memory again. The hint takes the line away that is drawn over, so it is asked for all the same.
			hint.get();
			return fail(json, e, told.apply(e), "");
		} catch (Exception | Error e) {
			return fail(json, e, told.apply(e), hint.get());
		}
	}

	private int fail(boolean json, Throwable e, Failure failure, String hint) {
		int status = switch (failure.kind()) {
			case USAGE -> ExitStatus.USAGE;
			case CANCELLED -> ExitStatus.INTERRUPTED;
			case FAILED, UNEXPECTED -> ExitStatus.FAILED;
		};
		LOG.log(level(failure.kind()), failure.sentence(), e);
		String place = failure.kind() == Failure.Kind.UNEXPECTED ? log.file().map(file -> " (" + file + ")").orElse("") : "";
		String sentence = failure.sentence() + place + (hint.isEmpty() || e instanceof OutOfMemoryError ? "" : " " + hint);
		if (json) {
			JsonReport.failure(terminal.out(), sentence, status);
		}
		terminal.err().println("imagine: " + sentence);
		return status;
	}

	private static System.Logger.Level level(Failure.Kind kind) {
		return switch (kind) {
			case USAGE -> System.Logger.Level.INFO;
			case CANCELLED -> System.Logger.Level.DEBUG;
			case FAILED, UNEXPECTED -> System.Logger.Level.ERROR;
		};
	}
}
