// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.report;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Comparison;
import org.machineimagination.request.Durations;
import org.machineimagination.request.Progress;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.words.OptionProblem;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.search.RunOutcome;

/** Reports in lines: a handful while the run goes, then its files on standard output. */
public class PlainReport extends RunReport {

	private static final double STEP = 0.1;

	private final boolean quiet;
	protected final Terminal terminal;
	private double next;

	public PlainReport(Terminal terminal, boolean quiet) {
		this.terminal = terminal;
		this.quiet = quiet;
	}

	/** Several prompts are often one without its quotes, and the end of a text can look like a weight: they are told as understood. */
	@Override
	public void asked(RunRequest request) {
		if (request.prompts().size() > 1 || request.prompts().getFirst().weight() != 1) {
			say("Prompts: " + request.prompts().stream().map(PlainReport::shown).collect(Collectors.joining(", ")) + ".");
		}
	}

	@Override
	public void preparing(String what) {
		say(what + " ...");
	}

	@Override
	public void started(Path runFolder, RunFacts facts) {
		super.started(runFolder, facts);
		say("Searching %d coordinates, %d candidates a generation; %s, %s.".formatted(facts.dimension(), facts.population(), facts.device(),
				facts.threads() == 1 ? "1 thread" : facts.threads() + " threads"));
	}

	@Override
	public void note(String note) {
		say(note);
	}

	@Override
	public void generation(Generation generation, Progress progress) {
		if (progress.share() >= next) {
			next = progress.share() + STEP;
			say(line(generation, progress));
		}
	}

	@Override
	public void result(RunOutcome outcome, @Nullable Comparison comparison) {
		say(outcome.message());
		say("Judged %d pictures in %s; the best has a loss of %.2f and a similarity of %.3f%s.".formatted(outcome.evaluations(),
				Durations.words(outcome.elapsed()), outcome.best().finalist().loss(), outcome.best().finalist().similarity(), judged(outcome)));
		outcome.files().forEach(file -> terminal.out().println(shown(file)));
		if (comparison != null) {
			compare(comparison);
		}
	}

	/** Says a line to whoever watches. */
	protected void say(String line) {
		if (!quiet) {
			terminal.err().println(line);
		}
	}

	/** One line on where the run is. */
	public static String line(Generation generation, Progress progress) {
		return "%d of %d pictures, loss %.2f (mean %.2f), %s left".formatted(progress.done(), progress.total(), generation.bestLoss(),
				generation.meanLoss(), Durations.words(progress.left()));
	}

	private static String shown(Prompt prompt) {
		String text = "\"" + OptionProblem.shortened(prompt.text()) + "\"";
		return prompt.weight() == 1 ? text : "%s (weight %s)".formatted(text, Double.toString(prompt.weight()).replaceFirst("\\.0$", ""));
	}

	private static String judged(RunOutcome outcome) {
		double[] judgements = outcome.best().judgements();
		return judgements.length == 0 ? "" : " (%s says %.3f)".formatted(outcome.judge(), judgements[0]);
	}

	private void compare(Comparison comparison) {
		String compared = String.join(", ", comparison.compared());
		terminal.out().println(comparison.identical() ? "Identical: " + compared + "." : "Not identical (compared: " + compared + ").");
		comparison.differences().forEach(terminal.out()::println);
		comparison.circumstances().forEach(terminal.out()::println);
	}

	/** A path as it is shortest from here. */
	public static String shown(Path file) {
		Path here = Path.of("").toAbsolutePath();
		return file.toAbsolutePath().startsWith(here) ? here.relativize(file.toAbsolutePath()).toString() : file.toString();
	}
}
