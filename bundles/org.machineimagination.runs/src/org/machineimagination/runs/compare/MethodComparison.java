// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.machineimagination.request.RunException;
import org.machineimagination.statistics.Bootstrap;
import org.machineimagination.statistics.Holm;
import org.machineimagination.statistics.Interval;
import org.machineimagination.statistics.PairedComparison;
import org.machineimagination.statistics.Reached;

/**
 * Methods compared on the same prompts.
 *
 * @param measure by whose word
 * @param prompts those on which every method has a run: the cases
 * @param left    prompts that some method has no run on, and that are left out
 * @param targets what the share of targets reached is counted of, ascending
 * @param methods the best first
 * @param pairs   each method with each after it
 */
public record MethodComparison(Measure measure, List<String> prompts, List<String> left, double[] targets, List<Method> methods, List<Pair> pairs) {

	/** Levels that the targets go over where nobody names them. */
	private static final int TARGETS = 10;

	/**
	 * A method.
	 *
	 * @param name      what it is called
	 * @param runs      runs on the prompts, of whatever seeds
	 * @param values    {@code [prompts]} what is said of its results, the mean over its seeds
	 * @param result    mean of these with its interval over prompts
	 * @param encodings pictures that the guide looked at in a run, on average
	 * @param seconds   time at work of a run, on average
	 * @param reached   share of the targets that its runs reached over evaluations
	 */
	public record Method(String name, int runs, double[] values, Interval result, double encodings, double seconds, Reached reached) {
	}

	/**
	 * Two methods.
	 *
	 * @param first     name of the one with the better mean
	 * @param second    name of the other
	 * @param compared  what they come to, prompt by prompt
	 * @param corrected probability of the test, corrected by Holm for all pairs
	 */
	public record Pair(String first, String second, PairedComparison compared, double corrected) {
	}

	/**
	 * Compares methods.
	 *
	 * @param targets what to count the share of runs of that reach it, or none for ten levels between the first and the best of all curves
	 * @throws RunException with one plain sentence if there is nothing that can be compared
	 */
	public static MethodComparison of(List<ComparedRun> runs, Measure measure, double... targets) {
		requireMeasured(runs, measure);
		Map<String, List<ComparedRun>> byMethod = runs.stream().collect(Collectors.groupingBy(ComparedRun::method, LinkedHashMap::new, Collectors.toList()));
		Set<String> common = new LinkedHashSet<>(runs.stream().map(ComparedRun::prompt).toList());
		List<String> all = List.copyOf(common);
		byMethod.values().forEach(ofMethod -> common.retainAll(ofMethod.stream().map(ComparedRun::prompt).collect(Collectors.toSet())));
		if (common.isEmpty()) {
			throw new RunException("There is no prompt on which every method has a run; compare runs of the same prompts.");
		}
		List<ComparedRun> kept = runs.stream().filter(run -> common.contains(run.prompt())).toList();
		double[] goals = targets.length > 0 ? Arrays.stream(targets).sorted().toArray() : goals(kept, measure);
		List<String> prompts = List.copyOf(common);
		List<Method> methods = byMethod.entrySet().stream().map(entry -> method(entry.getKey(),
				entry.getValue().stream().filter(run -> common.contains(run.prompt())).toList(), prompts, measure, goals))
				.sorted(Comparator.comparingDouble(method -> -method.result().value())).toList();
		return new MethodComparison(measure, prompts, all.stream().filter(prompt -> !common.contains(prompt)).toList(), goals, methods, pairs(methods));
	}

	/** Cases on which the one method is better, ties by half. */
	public double wins(String winner, String loser) {
		for (Pair pair : pairs) {
			PairedComparison compared = pair.compared();
			if (pair.first().equals(winner) && pair.second().equals(loser)) {
				return compared.wins() + compared.ties() / 2.0;
			}
			if (pair.first().equals(loser) && pair.second().equals(winner)) {
				return compared.losses() + compared.ties() / 2.0;
			}
		}
		throw new IllegalArgumentException("There is no pair of %s and %s".formatted(winner, loser));
	}

	private static void requireMeasured(List<ComparedRun> runs, Measure measure) {
		List<ComparedRun> without = runs.stream().filter(run -> !Double.isFinite(measure.result(run.figures()))).toList();
		if (!without.isEmpty()) {
			throw new RunException(measure == Measure.JUDGE
					? "Nobody judged %d of the %d runs, for example %s; compare others, or by the word of the guide that they followed (--by guide)."
							.formatted(without.size(), runs.size(), without.getFirst().folder().getFileName())
					: "The record in %s does not say what the guide thinks of the result.".formatted(without.getFirst().folder()));
		}
	}

	private static double[] goals(List<ComparedRun> runs, Measure measure) {
		double[] firsts = runs.stream().mapToDouble(run -> Arrays.stream(measure.curve(run.curve())).filter(Double::isFinite).findFirst().orElse(Double.NaN))
				.filter(Double::isFinite).toArray();
		double best = runs.stream().flatMapToDouble(run -> Arrays.stream(measure.curve(run.curve()))).filter(Double::isFinite).max().orElse(0);
		return Reached.targets(Arrays.stream(firsts).min().orElse(0), best, TARGETS);
	}

	private static Method method(String name, List<ComparedRun> runs, List<String> prompts, Measure measure, double[] goals) {
		double[] values = byPrompt(runs, prompts, run -> measure.result(run.figures()));
		double[] reached = runs.stream().flatMapToDouble(run -> Arrays.stream(goals)
				.map(goal -> Reached.first(run.curve().evaluations(), measure.curve(run.curve()), goal))).toArray();
		return new Method(name, runs.size(), values, Bootstrap.mean(values), mean(byPrompt(runs, prompts, ComparedRun::encodings)),
				mean(byPrompt(runs, prompts, run -> run.figures().seconds())), Reached.of(reached));
	}

	/** {@code [prompts]} the mean over the runs of each. */
	private static double[] byPrompt(List<ComparedRun> runs, List<String> prompts, ToDoubleFunction<ComparedRun> figure) {
		return prompts.stream().mapToDouble(prompt -> mean(runs.stream().filter(run -> run.prompt().equals(prompt)).mapToDouble(figure).toArray())).toArray();
	}

	private static double mean(double[] values) {
		return Arrays.stream(values).average().orElse(Double.NaN);
	}

	private static List<Pair> pairs(List<Method> methods) {
		var compared = new ArrayList<PairedComparison>();
		for (int i = 0; i < methods.size(); i++) {
			for (int j = i + 1; j < methods.size(); j++) {
				compared.add(PairedComparison.of(methods.get(i).values(), methods.get(j).values()));
			}
		}
		double[] corrected = Holm.adjust(compared.stream().mapToDouble(each -> each.test().probability()).toArray());
		var pairs = new ArrayList<Pair>();
		for (int i = 0; i < methods.size(); i++) {
			for (int j = i + 1; j < methods.size(); j++) {
				int at = pairs.size();
				pairs.add(new Pair(methods.get(i).name(), methods.get(j).name(), compared.get(at), corrected[at]));
			}
		}
		return List.copyOf(pairs);
	}
}
