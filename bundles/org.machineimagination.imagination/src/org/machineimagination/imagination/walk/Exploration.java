// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.walk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassNames;
import org.machineimagination.imagination.latent.LatentPrior;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.plugin.SettingException;

/**
 * Draws points of a generator's latent space to look at, without any prompt. Noise is the truncation times a normal truncated to -2..2
 * (Brock et al. 2018, section 3.1); the class is one, a mixture of named ones, or drawn. Sample i of a seed is the same however many are asked
 * for, and its noise the same for every class.
 */
public final class Exploration {

	/** In place of names: each sample gets a class of its own. */
	public static final String RANDOM = "random";
	/** In place of names: each sample gets a mixture of its own. */
	public static final String MIXTURE = "mixture";

	/** Sum of a drawn mixture's concentrations: about so many classes have a share that shows. */
	private static final double MIXED = 3;
	/** Logit of a class without a share beside one of 0; its softmax is no float but 0. */
	private static final double NOTHING = -104;
	private static final int NAMED = 3;

	/**
	 * A point.
	 *
	 * @param latents raw, {@code [dimension]}
	 * @param classes what its class is called, or empty
	 */
	public record Point(double[] latents, String classes) {
	}

	private final LatentSpace space;
	private final double truncation;

	/** @param truncation what drawn noise is scaled by, above 0 */
	public Exploration(LatentSpace space, double truncation) {
		this.space = space;
		this.truncation = truncation;
	}

	/**
	 * A sample.
	 *
	 * @param classes names, each with a weight behind a colon if it is not 1, or {@link #RANDOM} or {@link #MIXTURE}
	 * @param seed    of all samples
	 * @param number  of this sample, from 0
	 * @throws SettingException with one plain sentence if there is no such class
	 */
	public Point sample(List<String> classes, long seed, int number) {
		var streams = new RandomStreams(seed);
		var point = new double[space.dimension()];
		String name = "";
		for (Block block : space.blocks()) {
			double[] part;
			if (block.prior() == Prior.MIXTURE) {
				double[] shares = shares(block, classes, streams.stream("explore." + block.name(), number));
				name = name(block, shares);
				part = Arrays.stream(shares).map(share -> share > 0 ? Math.max(NOTHING, Math.log(share)) : NOTHING).toArray();
			} else {
				part = LatentPrior.normals(block, truncation, streams.stream("explore." + block.name(), number));
			}
			System.arraycopy(part, 0, point, space.offset(block), part.length);
		}
		return new Point(point, name);
	}

	/**
	 * The straight way from one point to another in noise and in class mixture, both ends included.
	 *
	 * @param steps number of points, at least 2
	 */
	public List<double[]> between(double[] from, double[] to, int steps) {
		var settings = new WalkSettings(steps - 2, 1, false, Easing.LINEAR, Interpolation.LINEAR, WalkSettings.NoiseIn.CLAMPED, Interpolation.LINEAR,
				WalkSettings.ClassIn.PROBABILITY);
		var walk = new Walk(space, List.of(from, to), settings, truncation);
		return IntStream.range(0, walk.moments()).mapToObj(i -> walk.latents(walk.moment(i))).toList();
	}

	private double[] shares(Block block, List<String> classes, UniformRandomProvider random) {
		int k = block.size();
		if (classes.size() == 1 && classes.getFirst().equalsIgnoreCase(RANDOM)) {
			return one(k, random.nextInt(k));
		}
		if (classes.size() == 1 && classes.getFirst().equalsIgnoreCase(MIXTURE)) {
			return k == 1 ? one(1, 0) : DirichletSampler.symmetric(random, k, MIXED / k).sample();
		}
		var shares = new double[k];
		weights(new ClassNames(block.labels()), classes).forEach((index, weight) -> shares[index] += weight);
		double sum = Arrays.stream(shares).sum();
		return Arrays.stream(shares).map(share -> share / sum).toArray();
	}

	private static Map<Integer, Double> weights(ClassNames names, List<String> classes) {
		var weights = new LinkedHashMap<Integer, Double>();
		for (String typed : classes) {
			int colon = typed.lastIndexOf(':');
			boolean weighted = colon > 0 && typed.substring(colon + 1).strip().matches("\\d*\\.?\\d+");
			double weight = weighted ? Double.parseDouble(typed.substring(colon + 1).strip()) : 1;
			if (!(weight > 0) || Double.isInfinite(weight)) {
				throw new SettingException("class", "The weight of a class is a number above 0, not that of '%s'.".formatted(typed));
			}
			weights.merge(names.find(weighted ? typed.substring(0, colon) : typed), weight, Double::sum);
		}
		return weights;
	}

	private static double[] one(int k, int chosen) {
		var shares = new double[k];
		shares[chosen] = 1;
		return shares;
	}

	private static String name(Block block, double[] shares) {
		int[] strongest = IntStream.range(0, shares.length).filter(i -> shares[i] >= 0.01).boxed().sorted((a, b) -> Double.compare(shares[b], shares[a]))
				.limit(NAMED).mapToInt(Integer::intValue).toArray();
		return Arrays.stream(strongest).mapToObj(i -> label(block, i) + (strongest.length == 1 ? "" : " %.0f %%".formatted(100 * shares[i])))
				.collect(Collectors.joining(", "));
	}

	private static String label(Block block, int index) {
		return block.labels().isEmpty() ? "class " + (index + 1) : block.labels().get(index);
	}
}
