// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.charts.Charts;
import org.machineimagination.charts.Curve;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.terminal.CsvText;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.request.RunException;
import org.machineimagination.request.words.OptionProblem;
import org.machineimagination.runs.MeanCurve;
import org.machineimagination.runs.RunsCompared;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts runs side by side. */
@Command(name = "compare", sortOptions = false, description = {"Puts runs side by side: what differs among their settings, and what came of them.",
		"With --out, curves over evaluations too: the mean over seeds and its 95 % confidence band, as PNG and CSV."})
public final class CompareCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "RUN|FOLDER", description = "Runs, folders of runs, or batches.")
	List<String> runs = List.of();

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where runs.csv, curves.csv, guide.png and judge.png are written.")
	@Nullable
	Path out;

	@Option(names = "--over", paramLabel = "SETTINGS", split = ",",
			description = "Settings whose runs are averaged, such as seed,prompt. Default: seed.")
	List<String> over = List.of("seed");

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public CompareCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			List<Path> folders = runs.stream().flatMap(name -> studio.runs().findAll(name).stream()).distinct().toList();
			RunsCompared compared = studio.runs().compare(folders, Set.copyOf(over));
			if (json.asked()) {
				compared.runs().forEach(run -> printObject(compared, run));
			} else {
				print(compared);
			}
			if (!compared.left().isEmpty()) {
				session.terminal().err().println("Left out, since they are not finished: %d.".formatted(compared.left().size()));
			}
			Path folder = out;
			if (folder != null) {
				write(compared, folder);
			}
			return ExitStatus.OK;
		});
	}

	private void print(RunsCompared compared) {
		var head = new ArrayList<String>();
		compared.settings().forEach(setting -> head.add(setting.toUpperCase(Locale.ROOT)));
		head.addAll(List.of("SIMILARITY", "JUDGE", "PICTURES", "SECONDS", "FOLDER"));
		var table = new Table(head.toArray(String[]::new));
		for (RunsCompared.Row run : compared.runs()) {
			var row = new ArrayList<String>();
			run.settings().forEach(text -> row.add(OptionProblem.shortened(text)));
			row.addAll(List.of(number("%.3f", run.figures().similarity()), number("%.3f", run.figures().judge()),
					Long.toString(run.figures().evaluations()), number("%.1f", run.figures().seconds()), PlainReport.shown(run.folder())));
			table.add(row.toArray(String[]::new));
		}
		table.print(session.terminal().out());
	}

	private void printObject(RunsCompared compared, RunsCompared.Row run) {
		var settings = new LinkedHashMap<String, String>();
		for (int i = 0; i < run.settings().size(); i++) {
			settings.put(compared.settings().get(i), run.settings().get(i));
		}
		JsonReport.print(session.terminal().out(), JsonReport.event("run", "folder", run.folder().toString(), "settings", settings, "loss",
				JsonReport.finite(run.figures().loss()), "similarity", JsonReport.finite(run.figures().similarity()), "judge",
				JsonReport.finite(run.figures().judge()), "evaluations", run.figures().evaluations(), "seconds",
				JsonReport.finite(run.figures().seconds())));
	}

	private void write(RunsCompared compared, Path folder) {
		try {
			Files.createDirectories(folder);
			var files = new ArrayList<Path>();
			files.add(Files.writeString(folder.resolve("runs.csv"), CsvText.of(runs(compared))));
			files.add(Files.writeString(folder.resolve("curves.csv"), CsvText.of(curves(compared)), StandardCharsets.UTF_8));
			draw(folder.resolve("guide.png"), "Similarity of the best picture so far, on its own views", compared.groups().stream()
					.map(group -> curve(group.name(), group.guide())).toList(), files);
			draw(folder.resolve("judge.png"), "What the judge says of the best picture so far", compared.groups().stream().filter(group -> group.judge().any())
					.map(group -> curve(group.name(), group.judge())).toList(), files);
			if (!json.asked()) {
				files.forEach(file -> session.terminal().out().println(PlainReport.shown(file)));
			}
		} catch (IOException e) {
			throw new RunException("The comparison could not be written to %s; choose another folder.".formatted(folder), e);
		}
	}

	private void draw(Path file, String title, List<Curve> curves, List<Path> files) throws IOException {
		if (!curves.isEmpty()) {
			files.add(Files.write(file, Charts.curves(title, "pictures judged", "cosine", curves).png()));
		}
	}

	private static Curve curve(String name, MeanCurve mean) {
		return new Curve(OptionProblem.shortened(name) + (mean.runs() > 1 ? " (" + mean.runs() + ")" : ""), mean.evaluations(), mean.mean(), mean.lower(),
				mean.upper());
	}

	private static List<List<String>> runs(RunsCompared compared) {
		var rows = new ArrayList<List<String>>();
		var head = new ArrayList<>(compared.settings());
		head.addAll(List.of("loss", "similarity", "judge", "evaluations", "seconds", "folder"));
		rows.add(head);
		for (RunsCompared.Row run : compared.runs()) {
			var row = new ArrayList<>(run.settings());
			row.addAll(List.of(exact(run.figures().loss()), exact(run.figures().similarity()), exact(run.figures().judge()),
					Long.toString(run.figures().evaluations()), exact(run.figures().seconds()), run.folder().toString()));
			rows.add(row);
		}
		return rows;
	}

	private static List<List<String>> curves(RunsCompared compared) {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("group", "runs", "evaluations", "similarity", "similarity-lower", "similarity-upper", "judge", "judge-lower", "judge-upper"));
		for (RunsCompared.Group group : compared.groups()) {
			for (int i = 0; i < group.guide().evaluations().length; i++) {
				rows.add(List.of(group.name(), Integer.toString(group.guide().runs()), exact(group.guide().evaluations()[i]), exact(group.guide().mean()[i]),
						exact(group.guide().lower()[i]), exact(group.guide().upper()[i]), exact(group.judge().mean()[i]), exact(group.judge().lower()[i]),
						exact(group.judge().upper()[i])));
			}
		}
		return rows;
	}

	private static String number(String format, double value) {
		return Double.isNaN(value) ? "" : format.formatted(value);
	}

	private static String exact(double value) {
		return Double.isNaN(value) ? "" : Double.toString(value);
	}
}
