// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.media.MediaException;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngWriter;
import org.machineimagination.request.Product;
import org.machineimagination.runs.ResultFiles;
import org.machineimagination.runs.RunsCompared;
import org.machineimagination.runs.compare.MethodComparison;
import org.machineimagination.statistics.PairedComparison;

/** A comparison as one page that refers to nothing outside and runs nothing. */
final class ComparisonPage {

	/** Pictures of more runs would make a page that no browser likes. */
	private static final int MOST_PICTURES = 60;
	private static final int LARGEST = 1024;
	private static final String STYLE = """
			body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
			table { border-collapse: collapse; margin: 1rem 0; }
			th, td { text-align: left; padding: .25rem .75rem; border-bottom: 1px solid #ccc; vertical-align: top; }
			td.n { text-align: right; font-variant-numeric: tabular-nums; }
			img.chart { max-width: 100%; height: auto; }
			figure { display: inline-block; width: 10rem; margin: .5rem; vertical-align: top; }
			figure img { width: 100%; image-rendering: pixelated; }
			figcaption { font-size: .8rem; overflow-wrap: anywhere; }
			""";

	private final StringBuilder body = new StringBuilder();

	/** Adds what methods come to. */
	void methods(MethodComparison comparison) {
		heading("Methods");
		StatisticsReport.notes(comparison).forEach(note -> body.append("<p>").append(escaped(note)).append("</p>\n"));
		var methods = new ArrayList<List<String>>();
		methods.add(List.of("Method", "Runs", "By the " + MethodTables.measure(comparison), "Encodings a run", "Seconds a run"));
		comparison.methods().forEach(method -> methods.add(List.of(method.name(), Integer.toString(method.runs()), method.result().toString(),
				StatisticsReport.number("%,.0f", method.encodings()), StatisticsReport.number("%.1f", method.seconds()))));
		table(methods);
		if (comparison.pairs().isEmpty()) {
			return;
		}
		heading("Two by two, on the same prompts");
		var pairs = new ArrayList<List<String>>();
		pairs.add(List.of("First", "Second", "Difference", "Probability of superiority", "Won, tied, lost", "p (Wilcoxon)", "p (Holm)"));
		for (MethodComparison.Pair pair : comparison.pairs()) {
			PairedComparison compared = pair.compared();
			pairs.add(List.of(pair.first(), pair.second(), compared.difference().toString(), compared.superiority().toString(),
					"%d, %d, %d".formatted(compared.wins(), compared.ties(), compared.losses()),
					StatisticsReport.probability(compared.test().probability()), StatisticsReport.probability(pair.corrected())));
		}
		table(pairs);
		heading("Prompts on which the method of the row is better, ties by half");
		table(MethodTables.wins(comparison));
	}

	/** Adds a chart. */
	void chart(String svg) {
		int from = svg.indexOf("<title>") + "<title>".length();
		body.append("<p><img class=\"chart\" alt=\"%s\" src=\"data:image/svg+xml;base64,%s\"></p>\n".formatted(svg.substring(from, svg.indexOf("</title>")),
				Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8))));
	}

	/** Adds the runs, of not too many with their pictures. */
	void runs(RunsCompared compared) {
		heading("Runs");
		if (compared.runs().size() <= MOST_PICTURES) {
			compared.runs().forEach(run -> picture(run, String.join(", ", run.settings())));
		}
		var rows = new ArrayList<List<String>>();
		var head = new ArrayList<>(compared.settings());
		head.addAll(List.of("similarity", "judge", "pictures", "seconds", "folder"));
		rows.add(head);
		for (RunsCompared.Row run : compared.runs()) {
			var row = new ArrayList<>(run.settings());
			row.addAll(List.of(StatisticsReport.number("%.3f", run.figures().similarity()), StatisticsReport.number("%.3f", run.figures().judge()),
					Long.toString(run.figures().evaluations()), StatisticsReport.number("%.1f", run.figures().seconds()),
					run.folder().getFileName().toString()));
			rows.add(row);
		}
		table(rows);
	}

	/** The picture alone, without what its file says of who made it and how; a run whose picture has gone has none. */
	private void picture(RunsCompared.Row run, String caption) {
		try {
			Picture picture = PictureFiles.read(run.folder().resolve(ResultFiles.PICTURE));
			if (picture.width() <= LARGEST && picture.height() <= LARGEST) {
				byte[] png = PngWriter.write(new PngImage(picture.width(), picture.height(), picture.toRgb(), List.of()));
				body.append("<figure><img alt=\"\" src=\"data:image/png;base64,%s\"><figcaption>%s</figcaption></figure>\n".formatted(
						Base64.getEncoder().encodeToString(png), escaped(caption)));
			}
		} catch (MediaException e) {
			System.getLogger(ComparisonPage.class.getName()).log(System.Logger.Level.INFO, "A run has no usable picture", e);
		}
	}

	/** The whole page. */
	String html() {
		return """
				<!DOCTYPE html>
				<html lang="en">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width">
				<meta name="generator" content="%s %s">
				<title>Comparison of runs</title>
				<style>
				%s</style>
				</head>
				<body>
				<h1>Comparison of runs</h1>
				%s</body>
				</html>
				""".formatted(Product.NAME, Product.version(), STYLE, body);
	}

	private void heading(String text) {
		body.append("<h2>").append(escaped(text)).append("</h2>\n");
	}

	/** @param rows the first is the head */
	private void table(List<List<String>> rows) {
		body.append("<table>\n");
		for (int i = 0; i < rows.size(); i++) {
			body.append("<tr>");
			for (String cell : rows.get(i)) {
				String tag = i == 0 ? "th" : "td";
				boolean number = i > 0 && cell.matches("[-<\\d.,]+");
				body.append("<%s%s>%s</%s>".formatted(tag, number ? " class=\"n\"" : "", escaped(cell), tag));
			}
			body.append("</tr>\n");
		}
		body.append("</table>\n");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
