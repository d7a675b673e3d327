// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;

import org.apache.commons.rng.simple.RandomSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.Covariance;
import org.machineimagination.plugin.Settings;

/**
 * The time that CMA-ES itself takes for a generation: ask, tell, figures and stop conditions, without the evaluations. Long enough for the
 * lazy factorizations and decompositions to be in the mean in their share.
 */
public final class CmaEsBenchmark {

	private static final int POPULATION = 50;

	/** What pycma 4.4.0 and Commons Math 3.6.1 took on a machine with two cores, in milliseconds a generation. */
	private enum Case {
		FULL_128(Covariance.FULL, 128, 300, "11", "38"),
		FULL_256(Covariance.FULL, 256, 200, "16-44", "81"),
		FULL_1128(Covariance.FULL, 1128, 90, "62-138", "5573"),
		SEPARABLE_128(Covariance.SEPARABLE, 128, 300, "2", "-"),
		SEPARABLE_256(Covariance.SEPARABLE, 256, 300, "1-5", "-"),
		SEPARABLE_1128(Covariance.SEPARABLE, 1128, 300, "3-10", "-");

		private final Covariance covariance;
		private final int dimension;
		private final int generations;
		private final String pycma;
		private final String commonsMath;

		Case(Covariance covariance, int dimension, int generations, String pycma, String commonsMath) {
			this.covariance = covariance;
			this.dimension = dimension;
			this.generations = generations;
			this.pycma = pycma;
			this.commonsMath = commonsMath;
		}
	}

	private CmaEsBenchmark() {
	}

	/** Measures and prints. */
	public static void main(String[] arguments) {
		run(System.out);
	}

	/** Measures all cases and prints one table. */
	static void run(PrintStream out) {
		var table = new Table("CMA-ES, milliseconds a generation of " + POPULATION + " candidates", "covariance", "n", "mean", "median",
				"processor", "pycma 4.4.0", "Commons Math 3.6.1");
		for (Case one : Case.values()) {
			Clock clock = measure(one);
			table.add(Settings.write(settings(one)).get("covariance"), Integer.toString(one.dimension), Table.number(clock.mean()),
					Table.number(clock.median()), Table.number(clock.meanWork()), one.pycma, one.commonsMath);
		}
		table.print(out);
	}

	private static Clock measure(Case one) {
		var start = new double[one.dimension];
		Arrays.fill(start, 1);
		Optimizer optimizer = new CmaEsFactory().create(new Problem(start), settings(one), RandomSource.XO_SHI_RO_256_PP.create(1));
		var clock = new Clock();
		for (int generation = -one.generations / 3; generation < one.generations; generation++) {
			if (generation == 0) {
				clock.reset(); // what came before was the warm-up
			}
			clock.start();
			double[][] candidates = optimizer.ask();
			clock.pause();
			double[] losses = evaluate(candidates);
			clock.start();
			optimizer.tell(losses, null);
			if (optimizer.stopReason().isPresent() || optimizer.figures().isEmpty()) {
				throw new IllegalStateException("The search ended before the measurement did");
			}
			clock.stop();
		}
		return clock;
	}

	private static CmaEsSettings settings(Case one) {
		return Settings.read(CmaEsSettings.class,
				Map.of("covariance", one.covariance.name(), "population", Integer.toString(POPULATION)));
	}

	/** A convex function with a moderate scaling. */
	private static double[] evaluate(double[][] candidates) {
		var losses = new double[candidates.length];
		for (int k = 0; k < losses.length; k++) {
			for (int i = 0; i < candidates[k].length; i++) {
				losses[k] += (i + 1) * candidates[k][i] * candidates[k][i];
			}
		}
		return losses;
	}
}
