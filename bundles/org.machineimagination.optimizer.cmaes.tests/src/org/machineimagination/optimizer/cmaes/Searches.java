// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.plugin.Settings;

/** Starts and drives searches for the tests. */
final class Searches {

	static final CmaEsFactory FACTORY = new CmaEsFactory();

	private Searches() {
	}

	static RestorableUniformRandomProvider random(long seed) {
		return RandomSource.XO_SHI_RO_256_PP.create(seed);
	}

	/** Settings from pairs of identifier and text; the rest at their defaults. */
	static CmaEsSettings settings(String... pairs) {
		var texts = new HashMap<String, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			texts.put(pairs[i], pairs[i + 1]);
		}
		return Settings.read(CmaEsSettings.class, Map.copyOf(texts));
	}

	static double[] filled(int dimension, double value) {
		var point = new double[dimension];
		Arrays.fill(point, value);
		return point;
	}

	static Optimizer start(double[] start, long seed, CmaEsSettings settings) {
		return FACTORY.create(new Problem(start), settings, random(seed));
	}

	/** Asks, evaluates and tells. Returns the losses. */
	static double[] generation(Optimizer optimizer, ToDoubleFunction<double[]> loss) {
		double[] losses = Arrays.stream(optimizer.ask()).mapToDouble(loss).toArray();
		optimizer.tell(losses, null);
		return losses;
	}

	static void generations(Optimizer optimizer, ToDoubleFunction<double[]> loss, int count) {
		for (int i = 0; i < count; i++) {
			generation(optimizer, loss);
		}
	}

	/** Evaluations until the best loss reaches the target, whole generations counted; infinity if the method stops or the budget ends first. */
	static double evaluationsTo(double target, Optimizer optimizer, ToDoubleFunction<double[]> loss, double budget) {
		double evaluations = 0;
		while (evaluations < budget && optimizer.stopReason().isEmpty()) {
			double[] losses = generation(optimizer, loss);
			evaluations += losses.length;
			if (Arrays.stream(losses).min().getAsDouble() <= target) {
				return evaluations;
			}
		}
		return Double.POSITIVE_INFINITY;
	}

	/** The median over seeds 1 to {@code seeds}, an odd number. */
	static double median(int seeds, LongToDoubleFunction measure) {
		double[] values = LongStream.rangeClosed(1, seeds).mapToDouble(measure).sorted().toArray();
		return values[values.length / 2];
	}
}
