// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Environment;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.Score;
import org.machineimagination.experiment.files.LoadProblem;
import org.machineimagination.experiment.files.LoadedExperiment;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a run's record. */
@Command(name = "show", description = "Shows what is recorded of a run: prompts, settings, models, environment, result.")
public final class ShowCommand implements Callable<Integer> {

	@Parameters(paramLabel = "RUN", description = "Folder of the run, the start of its name, or last.")
	String run = "";

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public ShowCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		Path folder = studio.runs().find(run);
		LoadedExperiment loaded = studio.runs().load(folder);
		PrintStream out = session.terminal().out();
		out.println(PlainReport.shown(folder));
		loaded.experiment().getRuns().forEach(each -> print(out, each));
		loaded.problems().stream().map(LoadProblem::sentence)
				.forEach(sentence -> session.terminal().err().println("imagine: The record " + sentence + "."));
		return ExitStatus.OK;
	}

	private static void print(PrintStream out, Run run) {
		line(out, "title", run.getName());
		line(out, "status", run.getStatus().getName().toLowerCase(Locale.ROOT) + (run.getStatusMessage() == null ? "" : ": " + run.getStatusMessage()));
		line(out, "seed", Long.toString(run.getSeed()));
		for (Prompt prompt : run.getPrompts()) {
			line(out, prompt.getWeight() < 0 ? "avoid" : "prompt", prompt.getText() + (prompt.getWeight() == 1 ? "" : " (weight " + prompt.getWeight() + ")"));
		}
		Experiments.settings(run, "preset").ifPresent(preset -> line(out, "preset", preset.getPlugInId()));
		run.getModels().forEach(model -> line(out, model.getRole(), "%s %s, %s".formatted(model.getModelId(), model.getVersion(), model.getLicence())));
		run.getSettings().forEach(settings -> settings.getEntries()
				.forEach(entry -> line(out, settings.getRole(), entry.getKey() + " " + entry.getValue())));
		environment(out, run.getEnvironment());
		line(out, "generations", Integer.toString(Math.max(run.getGenerations(), run.getTrace().size())));
		run.getCandidates().forEach(candidate -> candidate(out, candidate));
		run.getArtifacts().forEach(artifact -> line(out, "file", artifact.getPath()));
	}

	private static void environment(PrintStream out, @Nullable Environment environment) {
		if (environment != null) {
			line(out, "made with", "%s, Java %s, %s %s".formatted(environment.getProduct(), environment.getJava(), environment.getOs(),
					environment.getArch()));
			line(out, "backend", "%s %s on %s, chunks of %d".formatted(environment.getBackendId(), environment.getBackendVersion(),
					environment.getDeviceName(), environment.getChunk()));
		}
	}

	private static void candidate(PrintStream out, Candidate candidate) {
		var text = new StringBuilder(candidate.getLoss() == null ? "centre of the search" : "loss %.3f".formatted(candidate.getLoss()));
		for (Score score : candidate.getScores()) {
			text.append(", %s %s %.3f".formatted(score.getKind().getName().toLowerCase(Locale.ROOT), score.getMeasure(), score.getValue()));
		}
		line(out, "candidate", text.toString());
	}

	private static void line(PrintStream out, String name, @Nullable String text) {
		// A text of several lines stays in its column.
		out.println("  %-12s %s".formatted(name, text == null ? "" : text.replaceAll("\\R", "\n" + " ".repeat(15))));
	}
}
