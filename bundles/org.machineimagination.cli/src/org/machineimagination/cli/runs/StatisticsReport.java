// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.request.words.OptionProblem;
import org.machineimagination.runs.compare.MethodComparison;
import org.machineimagination.runs.compare.Measure;
import org.machineimagination.statistics.Interval;
import org.machineimagination.statistics.PairedComparison;

/** Tells what a comparison of methods comes to. */
final class StatisticsReport {

	/** Fewer cases cannot be told from chance at 5 %, whatever they are: all on one side happens by chance once in 2^(n-1). */
	private static final int FEWEST = 6;

	private final PrintStream out;

	StatisticsReport(PrintStream out) {
		this.out = out;
	}

	/** What a reader has to know of the figures, a sentence each. */
	static List<String> notes(MethodComparison comparison) {
		int n = comparison.prompts().size();
		String first = "By the word of the %s over %d prompt%s; the seeds of a prompt are averaged first, the intervals of 95 %% are over prompts."
				.formatted(MethodTables.measure(comparison), n, n == 1 ? "" : "s");
		String guide = comparison.measure() == Measure.GUIDE ? "The guide steered the searches, so a method that flatters it looks better than it is." : "";
		String few = n < FEWEST && comparison.methods().size() > 1
				? "With fewer than %d prompts Wilcoxon's test cannot tell any difference from chance at 5 %%.".formatted(FEWEST) : "";
		String left = comparison.left().isEmpty() ? "" : "Left out, since not every method has a run on them: %d prompts.".formatted(comparison.left().size());
		return List.of(first, guide, few, left).stream().filter(sentence -> !sentence.isEmpty()).toList();
	}

	/** Tells people. */
	void print(MethodComparison comparison) {
		out.println();
		notes(comparison).forEach(out::println);
		out.println();
		var methods = new Table("METHOD", "RUNS", MethodTables.measure(comparison).toUpperCase(Locale.ROOT), "ENCODINGS", "SECONDS");
		for (MethodComparison.Method method : comparison.methods()) {
			methods.add(OptionProblem.shortened(method.name()), Integer.toString(method.runs()), method.result().toString(),
					number("%,.0f", method.encodings()), number("%.1f", method.seconds()));
		}
		methods.print(out);
		if (comparison.pairs().isEmpty()) {
			return;
		}
		out.println();
		var pairs = new Table("FIRST", "SECOND", "DIFFERENCE", "SUPERIORITY", "WON-TIED-LOST", "P", "P (HOLM)");
		for (MethodComparison.Pair pair : comparison.pairs()) {
			PairedComparison compared = pair.compared();
			pairs.add(OptionProblem.shortened(pair.first()), OptionProblem.shortened(pair.second()), compared.difference().toString(),
					compared.superiority().toString(), "%d-%d-%d".formatted(compared.wins(), compared.ties(), compared.losses()),
					probability(compared.test().probability()), probability(pair.corrected()));
		}
		pairs.print(out);
	}

	/** Tells programs: an object for each method, then for each pair. */
	void printObjects(MethodComparison comparison) {
		for (MethodComparison.Method method : comparison.methods()) {
			Map<String, @Nullable Object> event =
					JsonReport.event("method", "name", method.name(), "measure", MethodTables.measure(comparison), "runs", method.runs(),
							"prompts", comparison.prompts().size(), "encodings", JsonReport.finite(method.encodings()), "seconds",
							JsonReport.finite(method.seconds()));
			event.put("result", interval(method.result()));
			JsonReport.print(out, event);
		}
		for (MethodComparison.Pair pair : comparison.pairs()) {
			PairedComparison compared = pair.compared();
			JsonReport.print(out, JsonReport.event("pair", "first", pair.first(), "second", pair.second(), "difference", interval(compared.difference()),
					"superiority", interval(compared.superiority()), "wins", compared.wins(), "ties", compared.ties(), "losses", compared.losses(),
					"statistic", compared.test().statistic(), "probability", compared.test().probability(), "probabilityHolm", pair.corrected()));
		}
	}

	private static Map<String, Object> interval(Interval interval) {
		return Map.of("value", interval.value(), "lower", interval.lower(), "upper", interval.upper());
	}

	/** Never 0: a probability is small, not nothing. */
	static String probability(double value) {
		return value < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", value);
	}

	static String number(String format, double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
	}
}
