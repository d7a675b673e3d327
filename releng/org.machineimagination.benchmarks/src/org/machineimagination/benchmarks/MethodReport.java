// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.machineimagination.backend.Engine;
import org.machineimagination.statistics.Bootstrap;
import org.machineimagination.statistics.Interval;
import org.machineimagination.charts.Charts;
import org.machineimagination.charts.Curve;
import org.machineimagination.charts.Range;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.runs.RunCurve;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.JobState;

/**
 * Tables and plots of the experiment over methods. Seeds of a prompt are averaged first; means and intervals are over prompts, since the
 * question is what a method does on the next prompt.
 */
final class MethodReport {

	/** The preset that is ours, and the one it is held against. */
	private static final String OURS = OptimizersBenchmark.PRESET + "default";
	private static final String WORKSHOP = OptimizersBenchmark.PRESET + "workshop";
	/** What every other method has to beat. */
	private static final String BASELINE = "random";
	private static final int POINTS = 60;

	/** A finished run of a method on a prompt. */
	private record Cell(String prompt, JobState state, RunCurve curve, double guide) {
	}

	private final Path folder;
	private final int evaluations;
	private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
	private final double[] grid;

	MethodReport(Studio studio, BatchReport report, OptimizersBenchmark.Options options) {
		this.folder = report.folder();
		this.evaluations = options.evaluations();
		try (ImageScorer guide = studio.models().openScorer("", Engine.find(studio.plugIns(), ""), new Cancellation())) {
			for (JobState state : report.states()) {
				if (state.kind() == JobState.Kind.DONE) {
					cells.computeIfAbsent(OptimizersBenchmark.method(state), method -> new ArrayList<>()).add(new Cell(state.job().prompt(), state,
							RunCurve.of(report.run(state)), score(guide, report.run(state), state.job().request().prompts().getFirst().text())));
				}
			}
		}
		this.grid = IntStream.rangeClosed(1, POINTS).mapToDouble(i -> (double) i * evaluations / POINTS).toArray();
	}

	/** Each method sees its finalists through views of its own; what the guide says of the whole picture is the same measure for all. */
	private static double score(ImageScorer guide, Path run, String prompt) {
		return guide.score(List.of(PictureFiles.read(run.resolve("result.png"))), List.of(prompt), new Cancellation()).getFirst().cosines()[0];
	}

	void write(PrintStream out) throws IOException {
		table(out);
		beyondBaseline(out);
		Map<String, double[][]> curves = new LinkedHashMap<>();
		cells.forEach((method, all) -> curves.put(method, curves(all)));
		writeCurves(curves);
		reach(curves, out);
		out.println("Written to " + folder + ": summary.csv, judge-curves.csv, judge-curves.png, judge.png, guide.png, results.csv");
	}

	private void table(PrintStream out) throws IOException {
		var table = new Table("%,d evaluations; mean over prompts with its 95 %% bootstrap interval".formatted(evaluations), "method", "runs",
				"guide (whole picture)", "judge (result)", "judge at end of curve", "evaluations", "s a run");
		var csv = new ArrayList<>(List.of("method,runs,guide,guide_lower,guide_upper,judge,judge_lower,judge_upper,evaluations,seconds"));
		var guides = new ArrayList<Range>();
		var judges = new ArrayList<Range>();
		for (var entry : ranked()) {
			String method = entry.getKey();
			Interval guide = Bootstrap.mean(byPrompt(entry.getValue(), Cell::guide));
			Interval judge = Bootstrap.mean(byPrompt(entry.getValue(), cell -> cell.state().figures().judge()));
			Interval end = Bootstrap.mean(byPrompt(entry.getValue(), cell -> cell.curve().judgeAt(Double.POSITIVE_INFINITY)));
			double used = mean(entry.getValue(), cell -> cell.state().figures().evaluations());
			double seconds = mean(entry.getValue(), cell -> cell.state().figures().seconds());
			table.add(method, Integer.toString(entry.getValue().size()), guide.toString(), judge.toString(), end.toString(), Table.number(used),
					Table.number(seconds));
			csv.add(String.format(Locale.ROOT, "%s,%d,%.5f,%.5f,%.5f,%.5f,%.5f,%.5f,%.1f,%.3f", method, entry.getValue().size(), guide.value(), guide.lower(),
					guide.upper(), judge.value(), judge.lower(), judge.upper(), used, seconds));
			guides.add(range(method, guide));
			judges.add(range(method, judge));
		}
		table.print(out);
		Files.write(folder.resolve("summary.csv"), csv);
		Files.write(folder.resolve("guide.png"), Charts.ranges("What the guide says of the results", "cosine, whole picture", guides).png());
		Files.write(folder.resolve("judge.png"), Charts.ranges("What the judge says of the results", "cosine", judges).png());
	}

	/**
	 * Differences from random search, prompt by prompt: some prompts are hard for all methods, which makes the intervals of the means wide, and is
	 * not in these.
	 */
	private void beyondBaseline(PrintStream out) {
		List<Cell> baseline = cells.get(BASELINE);
		if (baseline == null) {
			return;
		}
		double[] judged = byPrompt(baseline, cell -> cell.state().figures().judge());
		double[] guided = byPrompt(baseline, Cell::guide);
		var table = new Table("Beyond random search, prompt by prompt, with the 95 % bootstrap interval", "method", "guide", "judge");
		for (var entry : ranked()) {
			double[] judge = byPrompt(entry.getValue(), cell -> cell.state().figures().judge());
			if (judge.length == judged.length && entry.getValue() != baseline) {
				table.add(entry.getKey(), Bootstrap.mean(differences(byPrompt(entry.getValue(), Cell::guide), guided)).toString(),
						Bootstrap.mean(differences(judge, judged)).toString());
			}
		}
		table.print(out);
	}

	private static double[] differences(double[] values, double[] others) {
		return IntStream.range(0, values.length).mapToDouble(i -> values[i] - others[i]).toArray();
	}

	private static Range range(String name, Interval interval) {
		return new Range(name, interval.value(), interval.lower(), interval.upper());
	}

	/** The best by the judge first. */
	private List<Map.Entry<String, List<Cell>>> ranked() {
		return cells.entrySet().stream().sorted(Comparator.comparingDouble(entry -> -mean(entry.getValue(), cell -> cell.state().figures().judge())))
				.toList();
	}

	/** {@code [prompts][points]} judge's score of the best candidate so far, mean over seeds; NaN before the first generation of any of them. */
	private double[][] curves(List<Cell> all) {
		return prompts(all).stream().map(ofPrompt -> Arrays.stream(grid)
				.map(at -> ofPrompt.stream().mapToDouble(cell -> cell.curve().judgeAt(at)).average().orElse(Double.NaN)).toArray()).toArray(double[][]::new);
	}

	private void writeCurves(Map<String, double[][]> curves) throws IOException {
		var drawn = new ArrayList<Curve>();
		var csv = new ArrayList<>(List.of("method,evaluations,judge,lower,upper"));
		curves.forEach((method, values) -> {
			var mean = new double[grid.length];
			var lower = new double[grid.length];
			var upper = new double[grid.length];
			for (int i = 0; i < grid.length; i++) {
				int point = i;
				Interval interval = Bootstrap.mean(Arrays.stream(values).mapToDouble(each -> each[point]).toArray());
				mean[i] = interval.value();
				lower[i] = interval.lower();
				upper[i] = interval.upper();
				csv.add(String.format(Locale.ROOT, "%s,%.0f,%.5f,%.5f,%.5f", method, grid[i], mean[i], lower[i], upper[i]));
			}
			drawn.add(new Curve(method, grid, mean, lower, upper));
		});
		Files.write(folder.resolve("judge-curves.csv"), csv);
		Files.write(folder.resolve("judge-curves.png"), Charts.curves("What the judge says of the best picture so far", "evaluations", "cosine", drawn).png());
	}

	/**
	 * How many evaluations a method needs for what the workshop's preset has at its end: the first point of the mean curve from which on it
	 * never falls below the last point of the other's mean curve. Both are means over the same prompts and seeds.
	 */
	private void reach(Map<String, double[][]> curves, PrintStream out) {
		double[][] workshop = curves.get(WORKSHOP);
		if (workshop == null) {
			out.println("There is no " + WORKSHOP + " among the methods, so nothing is held against it.");
			return;
		}
		var table = new Table("Evaluations until the judge's score is and stays at what %s has after %,d, in %% of them".formatted(WORKSHOP, evaluations),
				"method", "share, %", "95 % interval");
		for (var entry : curves.entrySet()) {
			if (entry.getValue().length == workshop.length) {
				Interval share = Bootstrap.of(workshop.length, chosen -> share(entry.getValue(), workshop, chosen));
				table.add(entry.getKey() + (entry.getKey().equals(OURS) ? " (ours)" : ""), percent(share.value()),
						percent(share.lower()) + " to " + percent(share.upper()));
			}
		}
		table.print(out);
	}

	private double share(double[][] curve, double[][] workshop, int[] chosen) {
		double goal = at(workshop, grid.length - 1, chosen);
		int first = grid.length;
		while (first > 0 && at(curve, first - 1, chosen) >= goal) {
			first--;
		}
		return first == grid.length ? Double.POSITIVE_INFINITY : 100 * grid[first] / evaluations;
	}

	private static double at(double[][] curves, int point, int[] chosen) {
		return Arrays.stream(chosen).mapToDouble(prompt -> curves[prompt][point]).average().orElse(Double.NaN);
	}

	private static String percent(double share) {
		return Double.isInfinite(share) ? "never" : Table.number(share);
	}

	private interface Figure {
		double of(Cell cell);
	}

	private static double mean(List<Cell> all, Figure figure) {
		return all.stream().mapToDouble(figure::of).average().orElse(Double.NaN);
	}

	/** The mean over seeds of each prompt. */
	private static double[] byPrompt(List<Cell> all, Figure figure) {
		return prompts(all).stream().mapToDouble(ofPrompt -> mean(ofPrompt, figure)).toArray();
	}

	private static Collection<List<Cell>> prompts(List<Cell> all) {
		var byPrompt = new TreeMap<String, List<Cell>>();
		all.forEach(cell -> byPrompt.computeIfAbsent(cell.prompt(), prompt -> new ArrayList<>()).add(cell));
		return byPrompt.values();
	}
}
