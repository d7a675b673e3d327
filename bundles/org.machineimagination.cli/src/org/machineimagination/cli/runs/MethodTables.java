// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.runs;

import java.util.ArrayList;
import java.util.List;
import org.machineimagination.runs.compare.MethodComparison;
import org.machineimagination.statistics.Interval;
import org.machineimagination.statistics.PairedComparison;

/** A comparison of methods as tables with every digit, for other programs. The first row names the columns. */
final class MethodTables {

	private MethodTables() {
	}

	/** One row for each method, the best first. */
	static List<List<String>> methods(MethodComparison comparison) {
		String measure = measure(comparison);
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("method", "runs", "prompts", measure, measure + "-lower", measure + "-upper", "encodings", "seconds"));
		for (MethodComparison.Method method : comparison.methods()) {
			rows.add(List.of(method.name(), Integer.toString(method.runs()), Integer.toString(comparison.prompts().size()), exact(method.result().value()),
					exact(method.result().lower()), exact(method.result().upper()), exact(method.encodings()), exact(method.seconds())));
		}
		return rows;
	}

	/** One row for each two methods. */
	static List<List<String>> pairs(MethodComparison comparison) {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("first", "second", "difference", "difference-lower", "difference-upper", "superiority", "superiority-lower", "superiority-upper",
				"wins", "ties", "losses", "signed-rank-statistic", "differences-not-zero", "probability", "probability-holm"));
		for (MethodComparison.Pair pair : comparison.pairs()) {
			PairedComparison compared = pair.compared();
			var row = new ArrayList<>(List.of(pair.first(), pair.second()));
			row.addAll(interval(compared.difference()));
			row.addAll(interval(compared.superiority()));
			row.addAll(List.of(Integer.toString(compared.wins()), Integer.toString(compared.ties()), Integer.toString(compared.losses()),
					exact(compared.test().statistic()), Integer.toString(compared.test().differences()), exact(compared.test().probability()),
					exact(pair.corrected())));
			rows.add(row);
		}
		return rows;
	}

	/** The win matrix: on how many prompts the method of the row is better than that of the column, ties by half. */
	static List<List<String>> wins(MethodComparison comparison) {
		List<String> names = comparison.methods().stream().map(MethodComparison.Method::name).toList();
		var rows = new ArrayList<List<String>>();
		var head = new ArrayList<>(List.of("method"));
		head.addAll(names);
		rows.add(head);
		for (String winner : names) {
			var row = new ArrayList<>(List.of(winner));
			names.forEach(loser -> row.add(winner.equals(loser) ? "" : exact(comparison.wins(winner, loser))));
			rows.add(row);
		}
		return rows;
	}

	/** The share of runs and targets reached, a row for each step of each method. */
	static List<List<String>> reached(MethodComparison comparison) {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("method", "evaluations", "share"));
		for (MethodComparison.Method method : comparison.methods()) {
			for (int i = 0; i < method.reached().costs().length; i++) {
				rows.add(List.of(method.name(), exact(method.reached().costs()[i]), exact(method.reached().shares()[i])));
			}
		}
		return rows;
	}

	/** What is said by, in a word. */
	static String measure(MethodComparison comparison) {
		return switch (comparison.measure()) {
			case JUDGE -> "judge";
			case GUIDE -> "guide";
		};
	}

	private static List<String> interval(Interval interval) {
		return List.of(exact(interval.value()), exact(interval.lower()), exact(interval.upper()));
	}

	static String exact(double value) {
		return Double.isNaN(value) ? "" : Double.toString(value);
	}
}
