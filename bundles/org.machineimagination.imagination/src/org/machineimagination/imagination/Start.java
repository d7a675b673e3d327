// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.imagination.Block.Prior;
import org.machineimagination.imagination.SearchSettings.InitialNoise;
import org.machineimagination.plugin.SettingException;

/**
 * Chooses where a search begins: a base point of the latent space and the coordinates that the search may move. The choices for
 * the class mixture are the workshop's, and the nearest classes in the perceptor's own space.
 */
final class Start {

	/** Logits of classes outside the searched ones, below the best one: together they keep under one per cent of 1000 classes. */
	private static final double OUTSIDE = -12;
	/** How far the last of the searched classes starts below the first, in logits. */
	private static final double SPREAD = 4;

	private final SearchPlan plan;
	private final LatentSpace space;
	private final RandomStreams streams;
	private final double[] base;
	private final boolean[] moving;

	private Start(SearchPlan plan) {
		this.plan = plan;
		this.space = plan.generator().latentSpace();
		this.streams = new RandomStreams(plan.seed());
		this.base = new double[space.dimension()];
		this.moving = new boolean[base.length];
		Arrays.fill(moving, true);
	}

	/**
	 * The space a plan searches, its base point set.
	 *
	 * @throws SettingException if the initial class names none
	 */
	static SearchSpace of(SearchPlan plan) {
		var start = new Start(plan);
		for (Block block : start.space.blocks()) {
			if (block.prior() == Prior.MIXTURE) {
				start.placeMixture(block);
			} else if (plan.search().initialNoise() == InitialNoise.RANDOM) {
				start.drawNoise(block);
			}
		}
		int[] coordinates = IntStream.range(0, start.base.length).filter(i -> start.moving[i]).toArray();
		return new SearchSpace(start.space, start.base, coordinates);
	}

	private void drawNoise(Block block) {
		UniformRandomProvider random = streams.stream("start." + block.name());
		var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
		boolean truncated = block.prior() == Prior.TRUNCATED_NORMAL;
		int offset = space.offset(block);
		for (int i = 0; i < block.size(); i++) {
			double value = gaussian.sample();
			while (truncated && Math.abs(value) > 2) {
				value = gaussian.sample();
			}
			base[offset + i] = truncated ? value * plan.generator().truncation() : value;
		}
	}

	private void placeMixture(Block block) {
		String how = plan.search().initialClass().strip();
		UniformRandomProvider random = streams.stream("start." + block.name());
		int k = block.size();
		switch (how.toLowerCase(Locale.ROOT)) {
			case "prompt" -> placeNearest(block, promptDirection());
			case "random" -> placeProbabilities(block, smoothedOneHot(k, random.nextInt(k)));
			case "dirichlet" -> placeProbabilities(block, dirichlet(k, random));
			case "mix" -> placeProbabilities(block, uniformWeights(k, random));
			case "uniform" -> Arrays.fill(base, space.offset(block), space.offset(block) + k, 0);
			default -> placeNamed(block, how);
		}
	}

	/** Log-probabilities minus their mean, all coordinates moving. */
	private void placeProbabilities(Block block, double[] probabilities) {
		double[] logits = Arrays.stream(probabilities).map(p -> Math.log(Math.max(p, Double.MIN_NORMAL))).toArray();
		double mean = Arrays.stream(logits).average().orElseThrow();
		int offset = space.offset(block);
		for (int i = 0; i < logits.length; i++) {
			base[offset + i] = logits[i] - mean;
		}
	}

	private void placeNamed(Block block, String name) {
		int chosen = find(block.labels(), name);
		placeNearest(block, plan.guide().embed(List.of(block.labels().get(chosen)))[0]);
		base[space.offset(block) + chosen] = Math.max(base[space.offset(block) + chosen], 0) + SPREAD;
		moving[space.offset(block) + chosen] = true;
	}

	/** Starts at the classes whose names lie nearest to a direction of the perceptor's space, the nearest heaviest. */
	private void placeNearest(Block block, float[] direction) {
		requireLabels(block);
		float[][] names = plan.guide().embed(block.labels());
		double[] cosines = Arrays.stream(names).mapToDouble(name -> dot(name, direction)).toArray();
		int[] order = IntStream.range(0, cosines.length).boxed().sorted(Comparator.comparingDouble((Integer i) -> -cosines[i]))
				.mapToInt(Integer::intValue).toArray();
		int wanted = plan.search().searchedClasses();
		int searched = wanted == 0 ? order.length : Math.min(wanted, order.length);
		double best = cosines[order[0]];
		double range = Math.max(1e-9, best - cosines[order[Math.min(order.length, Math.max(2, Math.min(searched, 16))) - 1]]);
		int offset = space.offset(block);
		for (int rank = 0; rank < order.length; rank++) {
			int coordinate = offset + order[rank];
			moving[coordinate] = rank < searched;
			base[coordinate] = rank < searched ? Math.max(OUTSIDE, SPREAD * (cosines[order[rank]] - best) / range) : OUTSIDE;
		}
	}

	private float[] promptDirection() {
		float[][] embeddings = plan.guide().embed(plan.prompts().stream().map(Prompt::text).toList());
		var direction = new float[embeddings[0].length];
		for (int p = 0; p < embeddings.length; p++) {
			for (int i = 0; i < direction.length; i++) {
				direction[i] += (float) plan.prompts().get(p).weight() * embeddings[p][i];
			}
		}
		return direction;
	}

	private double[] smoothedOneHot(int k, int chosen) {
		double smoothing = k == 1 ? 0 : plan.objective().classSmoothing();
		var probabilities = new double[k];
		Arrays.fill(probabilities, k == 1 ? 0 : smoothing / (k - 1));
		probabilities[chosen] = 1 - smoothing;
		return probabilities;
	}

	/** The seed's Dirichlet(population / 1000) mixtures, here for the one start. */
	private double[] dirichlet(int k, UniformRandomProvider random) {
		double concentration = Math.max(1, plan.optimizer().population(space.dimension())) / 1000.0;
		return k == 1 ? new double[] { 1 } : DirichletSampler.symmetric(random, k, concentration).sample();
	}

	private static double[] uniformWeights(int k, UniformRandomProvider random) {
		double[] weights = random.doubles(k).toArray();
		double sum = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map(weight -> weight / sum).toArray();
	}

	private static int find(List<String> labels, String name) {
		int exact = indexOf(labels, label -> label.equalsIgnoreCase(name));
		if (exact >= 0) {
			return exact;
		}
		String wanted = name.toLowerCase(Locale.ROOT);
		List<String> similar = labels.stream().filter(label -> label.toLowerCase(Locale.ROOT).contains(wanted)).toList();
		if (similar.size() == 1) {
			return labels.indexOf(similar.getFirst());
		}
		String hint = similar.isEmpty() ? "use prompt, random, dirichlet, mix, uniform, or one of the model's class names"
				: "did you mean " + String.join(", ", similar.stream().limit(8).toList());
		throw new SettingException("initial-class", "The generator has no class named '%s'; %s.".formatted(name, hint));
	}

	private static int indexOf(List<String> labels, java.util.function.Predicate<String> wanted) {
		return IntStream.range(0, labels.size()).filter(i -> wanted.test(labels.get(i))).findFirst().orElse(-1);
	}

	private static void requireLabels(Block block) {
		if (block.labels().isEmpty()) {
			throw new SettingException("initial-class", "The generator's classes have no names; start its class at random, dirichlet, mix or uniform.");
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
