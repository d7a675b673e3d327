// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.machineimagination.imagination.latent.ClassWords;
import org.machineimagination.imagination.latent.Softmax;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.SettingException;

/**
 * Chooses the mixture of classes that a search starts from. The choices are the workshop's, and the nearest classes in the perceptor's
 * own space.
 */
final class ClassStart {

	/**
	 * A mixture of classes.
	 *
	 * @param logits {@code [classes]}
	 * @param moving {@code [classes]}: whose weights are searched
	 * @param note   what a person should know of how it was chosen, a plain sentence, or empty
	 */
	record Mixture(double[] logits, boolean[] moving, String note) {

		/** The weights, which sum to 1. */
		double[] weights() {
			return Softmax.of(logits);
		}
	}

	private static final String SETTING = "initial-class";
	/** Logits of classes outside the searched ones, below the best one: together they keep under one per cent of 1000 classes. */
	private static final double OUTSIDE = -12;
	/** How far the last of the searched classes starts below the first, in logits. */
	private static final double SPREAD = 4;
	/** Classes that a note names. */
	private static final int NAMED = 3;

	private final SearchPlan plan;
	private final int dimension;
	private final UniformRandomProvider random;
	private final Cancellation cancellation;

	/**
	 * @param dimension    of the whole latent space
	 * @param cancellation ends the search for the nearest classes
	 */
	ClassStart(SearchPlan plan, int dimension, UniformRandomProvider random, Cancellation cancellation) {
		this.plan = plan;
		this.dimension = dimension;
		this.random = random;
		this.cancellation = cancellation;
	}

	/**
	 * The mixture of so many classes.
	 *
	 * @param labels a name for each, or empty
	 * @throws SettingException if the setting asks for names where there are none
	 */
	Mixture choose(List<String> labels, int classes) {
		String how = plan.search().initialClass().strip();
		return switch (how.toLowerCase(Locale.ROOT)) {
			case "" -> throw new SettingException(SETTING, "The setting initial-class is empty; give prompt, or the name of a class.");
			case "prompt" -> nearest(labels, promptDirection());
			case "words" -> named(labels);
			case "random" -> probable(smoothed(classes, random.nextInt(classes)));
			case "dirichlet" -> probable(dirichlet(classes));
			case "mix" -> probable(uniformWeights(classes));
			case "uniform" -> probable(evenly(classes));
			case Start.EMBEDDINGS -> throw new SettingException(SETTING,
					"The start embeddings is a point of the space in which the generator compares its classes; set class-space to embedding.");
			default -> byName(labels, how);
		};
	}

	/** Log-probabilities minus their mean, all of them searched. */
	private static Mixture probable(double[] probabilities) {
		double[] logits = Arrays.stream(probabilities).map(p -> Math.log(Math.max(p, Double.MIN_NORMAL))).toArray();
		double mean = Arrays.stream(logits).average().orElseThrow();
		var moving = new boolean[logits.length];
		Arrays.fill(moving, true);
		return new Mixture(Arrays.stream(logits).map(logit -> logit - mean).toArray(), moving, "");
	}

	private Mixture named(List<String> labels) {
		requireLabels(labels);
		String text = plan.prompts().stream().filter(prompt -> prompt.weight() > 0 && prompt.picture() == null).map(Prompt::text)
				.collect(Collectors.joining(" ; "));
		int[] found = new ClassWords(labels).find(text);
		if (found.length == 0) {
			Mixture mixture = nearest(labels, promptDirection());
			return new Mixture(mixture.logits(), mixture.moving(),
					"None of the prompt's words names a class of the generator; the search starts at the classes nearest to it in meaning: %s."
							.formatted(strongest(labels, mixture)));
		}
		return probable(smoothed(labels.size(), found));
	}

	private Mixture byName(List<String> labels, String name) {
		requireLabels(labels);
		int chosen = find(labels, name);
		String text = chosen >= 0 ? labels.get(chosen) : name;
		Mixture mixture = nearest(labels, plan.guide().embed(List.of(text), cancellation)[0]);
		if (chosen < 0) {
			return new Mixture(mixture.logits(), mixture.moving(),
					"The generator has no class named '%s'; the search starts at the classes nearest to it in meaning: %s.".formatted(name,
							strongest(labels, mixture)));
		}
		mixture.logits()[chosen] = Math.max(mixture.logits()[chosen], 0) + SPREAD;
		mixture.moving()[chosen] = true;
		return mixture;
	}

	/** The classes whose names lie nearest to a direction of the perceptor's space, the nearest heaviest. */
	private Mixture nearest(List<String> labels, float[] direction) {
		requireLabels(labels);
		float[][] names = plan.guide().embed(labels, cancellation);
		double[] cosines = Arrays.stream(names).mapToDouble(name -> dot(name, direction)).toArray();
		int[] order = IntStream.range(0, cosines.length).boxed().sorted(Comparator.comparingDouble((Integer i) -> -cosines[i]))
				.mapToInt(Integer::intValue).toArray();
		int wanted = plan.search().searchedClasses();
		int searched = wanted == 0 ? order.length : Math.min(wanted, order.length);
		double best = cosines[order[0]];
		double range = Math.max(1e-9, best - cosines[order[Math.min(order.length, Math.max(2, Math.min(searched, 16))) - 1]]);
		var logits = new double[order.length];
		var moving = new boolean[order.length];
		for (int rank = 0; rank < order.length; rank++) {
			moving[order[rank]] = rank < searched;
			logits[order[rank]] = rank < searched ? Math.max(OUTSIDE, SPREAD * (cosines[order[rank]] - best) / range) : OUTSIDE;
		}
		return new Mixture(logits, moving, "");
	}

	private float[] promptDirection() {
		float[][] prompts = plan.embeddings(cancellation);
		var direction = new float[prompts[0].length];
		for (int p = 0; p < prompts.length; p++) {
			for (int i = 0; i < direction.length; i++) {
				direction[i] += (float) plan.prompts().get(p).weight() * prompts[p][i];
			}
		}
		return direction;
	}

	/** The chosen classes share what smoothing leaves, and the others share the smoothing. */
	private double[] smoothed(int classes, int... chosen) {
		double smoothing = classes == chosen.length ? 0 : plan.objective().classSmoothing();
		var probabilities = new double[classes];
		Arrays.fill(probabilities, smoothing / Math.max(1, classes - chosen.length));
		for (int i : chosen) {
			probabilities[i] = (1 - smoothing) / chosen.length;
		}
		return probabilities;
	}

	/** The seed's Dirichlet(population / 1000) mixtures, here for the one start. */
	private double[] dirichlet(int classes) {
		double concentration = Math.max(1, plan.optimizer().population(dimension)) / 1000.0;
		return classes == 1 ? new double[] {1} : DirichletSampler.symmetric(random, classes, concentration).sample();
	}

	private double[] uniformWeights(int classes) {
		double[] weights = random.doubles(classes).toArray();
		double sum = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map(weight -> weight / sum).toArray();
	}

	private static double[] evenly(int classes) {
		var probabilities = new double[classes];
		Arrays.fill(probabilities, 1.0 / classes);
		return probabilities;
	}

	/** The class of that name, or else the only one whose name has it inside; -1 if there is none. */
	private static int find(List<String> labels, String name) {
		int exact = indexOf(labels, label -> label.equalsIgnoreCase(name));
		if (exact >= 0) {
			return exact;
		}
		String wanted = name.toLowerCase(Locale.ROOT);
		List<String> similar = labels.stream().filter(label -> label.toLowerCase(Locale.ROOT).contains(wanted)).toList();
		return similar.size() == 1 ? labels.indexOf(similar.getFirst()) : -1;
	}

	private static int indexOf(List<String> labels, Predicate<String> wanted) {
		return IntStream.range(0, labels.size()).filter(i -> wanted.test(labels.get(i))).findFirst().orElse(-1);
	}

	private static String strongest(List<String> labels, Mixture mixture) {
		return IntStream.range(0, labels.size()).boxed().sorted(Comparator.comparingDouble((Integer i) -> -mixture.logits()[i])).limit(NAMED)
				.map(labels::get).collect(Collectors.joining(", "));
	}

	private static void requireLabels(List<String> labels) {
		if (labels.isEmpty()) {
			throw new SettingException(SETTING, "The generator's classes have no names; start its class at random, dirichlet, mix or uniform.");
		}
	}

	private static double dot(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
