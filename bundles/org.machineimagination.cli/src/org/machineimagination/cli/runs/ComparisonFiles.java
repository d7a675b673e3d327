// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.machineimagination.charts.Charts;
import org.machineimagination.charts.Curve;
import org.machineimagination.charts.Drawing;
import org.machineimagination.charts.Place;
import org.machineimagination.charts.Range;
import org.machineimagination.charts.Steps;
import org.machineimagination.cli.terminal.CsvText;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.machineimagination.request.words.OptionProblem;
import org.machineimagination.runs.MeanCurve;
import org.machineimagination.runs.RunsCompared;
import org.machineimagination.runs.compare.MethodComparison;
import org.machineimagination.studio.compare.PictureMap;

/** Writes what a comparison leaves: tables, charts as PNG and SVG, and a page with all of it. */
final class ComparisonFiles {

	/** More lines than these get no colour of their own on a map: nobody could tell so many apart. */
	private static final int MOST_COLOURS = 12;

	static final String PAGE = "comparison.html";

	private final Path out;
	private final ComparisonPage page = new ComparisonPage();
	private final List<Path> files = new ArrayList<>();

	private ComparisonFiles(Path out) {
		this.out = out;
	}

	/**
	 * Writes a comparison.
	 *
	 * @param methods what its methods come to, if somebody asked
	 * @param map     where its pictures and lines lie, if somebody asked
	 * @param out     a folder, which is made if it is not there
	 * @return the files in order
	 * @throws RunException if they cannot be written
	 */
	static List<Path> write(RunsCompared compared, Optional<MethodComparison> methods, Optional<PictureMap> map, Path out) {
		var files = new ComparisonFiles(out);
		try {
			Files.createDirectories(out);
			files.runs(compared);
			if (methods.isPresent()) {
				files.methods(methods.get());
			}
			if (map.isPresent()) {
				files.map(map.get());
			}
			files.page.runs(compared);
			files.files.add(Files.writeString(out.resolve(PAGE), files.page.html()));
			return files.files;
		} catch (IOException e) {
			throw new RunException("The comparison could not be written to %s: %s; choose another folder.".formatted(out, Failure.reason(e)), e);
		}
	}

	private void runs(RunsCompared compared) throws IOException {
		table("runs.csv", rows(compared));
		table("curves.csv", curves(compared));
		draw("guide", "Similarity of the best picture so far, on its own views", compared.groups().stream()
				.map(group -> curve(group.name(), group.guide())).toList());
		draw("judge", "What the judge says of the best picture so far", compared.groups().stream().filter(group -> group.judge().any())
				.map(group -> curve(group.name(), group.judge())).toList());
	}

	private void methods(MethodComparison comparison) throws IOException {
		page.methods(comparison);
		table("methods.csv", MethodTables.methods(comparison));
		table("pairs.csv", MethodTables.pairs(comparison));
		table("wins.csv", MethodTables.wins(comparison));
		table("reached.csv", MethodTables.reached(comparison));
		String measure = MethodTables.measure(comparison);
		draw("methods", Charts.ranges("What the %s says of the results, mean over %d prompts".formatted(measure, comparison.prompts().size()), "cosine",
				comparison.methods().stream().map(method -> new Range(OptionProblem.shortened(method.name()), method.result().value(), method.result().lower(),
						method.result().upper())).toList()));
		double last = comparison.methods().stream().mapToDouble(ComparisonFiles::last).max().orElse(1);
		draw("reached", Charts.steps("Share of runs that reached the %d targets from %.3f to %.3f of the %s".formatted(comparison.targets().length,
				comparison.targets()[0], comparison.targets()[comparison.targets().length - 1], measure), "pictures judged (logarithmic)",
				"share of runs and targets", comparison.methods().stream().map(method -> new Steps(OptionProblem.shortened(method.name()),
						method.reached().costs(), method.reached().shares())).toList(),
				last));
	}

	private void map(PictureMap map) throws IOException {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("kind", "words", "x", "y", "folder"));
		var places = new ArrayList<Place>();
		boolean few = map.spots().stream().filter(spot -> spot.run().isEmpty()).count() <= MOST_COLOURS;
		for (PictureMap.Spot spot : map.spots()) {
			String kind = spot.run().isPresent() ? "picture" : "line";
			rows.add(List.of(kind, spot.words(), exact(spot.x()), exact(spot.y()), spot.run().map(Path::toString).orElse("")));
			String words = OptionProblem.shortened(spot.words());
			places.add(spot.run().isPresent() ? new Place("", few ? "pictures: " + words : "pictures", spot.x(), spot.y())
					: new Place(few ? words : "", "lines", spot.x(), spot.y()));
		}
		table("map.csv", rows);
		draw("map", Charts.map("Pictures and lines as %s sees them, each about their own mean".formatted(map.perceptor()),
				"first principal component, %.0f %% of the variance".formatted(100 * map.shares()[0]),
				"second, %.0f %%".formatted(100 * map.shares()[1]), places));
	}

	private static double last(MethodComparison.Method method) {
		double[] costs = method.reached().costs();
		return costs.length == 0 ? 1 : costs[costs.length - 1];
	}

	private void table(String name, List<List<String>> rows) throws IOException {
		files.add(Files.writeString(out.resolve(name), CsvText.of(rows), StandardCharsets.UTF_8));
	}

	private void draw(String name, String title, List<Curve> curves) throws IOException {
		if (!curves.isEmpty()) {
			draw(name, Charts.curves(title, "pictures judged", "cosine", curves));
		}
	}

	private void draw(String name, Drawing drawing) throws IOException {
		String svg = drawing.svg();
		files.add(Files.write(out.resolve(name + ".png"), drawing.png()));
		files.add(Files.writeString(out.resolve(name + ".svg"), svg));
		page.chart(svg);
	}

	private static Curve curve(String name, MeanCurve mean) {
		return new Curve(OptionProblem.shortened(name) + (mean.runs() > 1 ? " (" + mean.runs() + ")" : ""), mean.evaluations(), mean.mean(), mean.lower(),
				mean.upper());
	}

	private static List<List<String>> rows(RunsCompared compared) {
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

	private static String exact(double value) {
		return MethodTables.exact(value);
	}
}
