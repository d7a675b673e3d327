// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Engine;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.words.OptionProblem;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.runs.RunsCompared;
import org.machineimagination.runs.compare.ComparedRun;
import org.machineimagination.runs.compare.IohProfiler;
import org.machineimagination.runs.compare.Measure;
import org.machineimagination.runs.compare.MethodComparison;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.compare.PictureMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts runs side by side. */
@Command(name = "compare", sortOptions = false, description = {"Puts runs side by side: what differs among their settings, and what came of them.",
		"With --out, curves over evaluations too: the mean over seeds and its 95 %% confidence band, as PNG, SVG and CSV, and all on one page.",
		"With --statistics, which method is better over prompts, and how sure that is."})
public final class CompareCommand implements Callable<Integer> {

	private static final String IOHPROFILER = "iohprofiler";

	@Parameters(arity = "1..*", paramLabel = "RUN|FOLDER", description = "Runs, folders of runs, or batches.")
	List<String> runs = List.of();

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where tables, charts and the page comparison.html are written.")
	@Nullable
	Path out;

	@Option(names = "--over", paramLabel = "SETTINGS", split = ",",
			description = "Settings whose runs are averaged, such as seed,prompt. Default: seed.")
	List<String> over = List.of("seed");

	@Option(names = "--statistics", description = "Compares the methods over prompts, too: mean results with intervals, paired differences, Wilcoxon's "
			+ "signed-rank tests corrected by Holm, wins, and the share of runs that reached targets.")
	boolean statistics;

	@Option(names = "--by", paramLabel = "judge|guide", converter = MeasureName.class,
			description = "By whose word methods are compared. Default: the judge, who took no part in the searches.")
	Measure by = Measure.JUDGE;

	@Option(names = "--target", paramLabel = "COSINE", split = ",",
			description = "What a run has to reach; may be given more than once. Default: ten levels from the first to the best of all.")
	double[] targets = {};

	@Option(names = "--map", description = "Puts the pictures and their lines on a map in --out, too: what lies near each other is alike to the guide.")
	boolean map;

	@Option(names = "--export", paramLabel = "iohprofiler",
			description = "Writes the runs to a folder of that name in --out, too, for the program of that name.")
	String export = "";

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
			requireExport();
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
			List<ComparedRun> runsOfMethods = statistics || !export.isEmpty() ? ComparedRun.read(folders) : List.of();
			Optional<MethodComparison> methods = statistics ? Optional.of(MethodComparison.of(runsOfMethods, by, targets)) : Optional.empty();
			methods.ifPresent(this::print);
			Path folder = out;
			if (folder != null) {
				write(compared, methods, runsOfMethods, folder);
			}
			return ExitStatus.OK;
		});
	}

	private void requireExport() {
		if (!export.isEmpty() && !export.equals(IOHPROFILER)) {
			throw new UsageException("Runs can be exported for %s, not for '%s'.".formatted(IOHPROFILER, OptionProblem.shortened(export)));
		}
		if (out == null && (map || !export.isEmpty())) {
			throw new UsageException("Say where the %s goes, with --out FOLDER.".formatted(map ? "map" : "export"));
		}
	}

	private void print(MethodComparison methods) {
		var report = new StatisticsReport(session.terminal().out());
		if (json.asked()) {
			report.printObjects(methods);
		} else {
			report.print(methods);
		}
	}

	private void write(RunsCompared compared, Optional<MethodComparison> methods, List<ComparedRun> runsOfMethods, Path folder) {
		Optional<PictureMap> places = map ? Optional.of(studio.maps().map(compared.runs().stream().map(RunsCompared.Row::folder).toList(),
				Engine.find(studio.plugIns(), ""), session.cancellation())) : Optional.empty();
		var files = new ArrayList<>(ComparisonFiles.write(compared, methods, places, folder));
		if (!export.isEmpty()) {
			files.addAll(IohProfiler.write(runsOfMethods, by, new LatentFinder(studio.runs()), folder.resolve(IOHPROFILER)));
		}
		if (!json.asked()) {
			files.forEach(file -> session.terminal().out().println(PlainReport.shown(file)));
		}
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

	private static String number(String format, double value) {
		return Double.isNaN(value) ? "" : format.formatted(value);
	}
}
