// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;

import org.apache.commons.rng.simple.RandomSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.settings.Covariance;
import org.machineimagination.optimizer.cmaes.settings.StepSizeAdaptation;
import org.machineimagination.plugin.Settings;

/**
 * The time that CMA-ES itself takes for a generation: ask, tell, figures and stop conditions, without the evaluations. Long enough for the
 * lazy factorizations and decompositions to be in the mean in their share.
 */
public final class CmaEsBenchmark {

	private static final int POPULATION = 50;
	private static final int PARENTS = 25;
	private static final double EFFECTIVE = 13.9; // μ_eff of 50 candidates

	/** What pycma 4.4.0 and Commons Math 3.6.1 took on a machine with two cores, in milliseconds a generation. */
	private enum Case {
		FULL_128(Covariance.FULL, 128, 300, "11", "38"),
		FULL_256(Covariance.FULL, 256, 200, "16-44", "81"),
		FULL_1128(Covariance.FULL, 1128, 90, "62-138", "5573"),
		SEPARABLE_128(Covariance.SEPARABLE, 128, 300, "2", "-"),
		SEPARABLE_256(Covariance.SEPARABLE, 256, 300, "1-5", "-"),
		SEPARABLE_1128(Covariance.SEPARABLE, 1128, 300, "3-10", "-"),
		VKD_128(Covariance.VKD, 0, 128, 300, "6"),
		VKD_256(Covariance.VKD, 0, 256, 300, "3-7"),
		VKD_1128(Covariance.VKD, 0, 1128, 300, "4-12"),
		VKD_1128_WITH_10(Covariance.VKD, 10, 1128, 300, "-"),
		VKD_1128_WITH_30(Covariance.VKD, 30, 1128, 300, "-"),
		FULL_1128_BY_TWO_POINTS(Covariance.FULL, 0, StepSizeAdaptation.TWO_POINT, 1128, 90, "-", "-"),
		SEPARABLE_1128_BY_TWO_POINTS(Covariance.SEPARABLE, 0, StepSizeAdaptation.TWO_POINT, 1128, 300, "-", "-"),
		VKD_1128_BY_TWO_POINTS(Covariance.VKD, 0, StepSizeAdaptation.TWO_POINT, 1128, 300, "-", "-");

		private final Covariance covariance;
		private final int directions;
		private final StepSizeAdaptation adaptation;
		private final int dimension;
		private final int generations;
		private final String pycma;
		private final String commonsMath;

		Case(Covariance covariance, int directions, StepSizeAdaptation adaptation, int dimension, int generations, String pycma,
				String commonsMath) {
			this.covariance = covariance;
			this.directions = directions;
			this.adaptation = adaptation;
			this.dimension = dimension;
			this.generations = generations;
			this.pycma = pycma;
			this.commonsMath = commonsMath;
		}

		Case(Covariance covariance, int dimension, int generations, String pycma, String commonsMath) {
			this(covariance, 0, StepSizeAdaptation.CSA, dimension, generations, pycma, commonsMath);
		}

		Case(Covariance covariance, int directions, int dimension, int generations, String pycma) {
			this(covariance, directions, StepSizeAdaptation.CSA, dimension, generations, pycma, "-");
		}

		/** Additions and multiplications that a generation cannot do without, those put off in their share; random numbers not counted. */
		double operations() {
			double n = dimension;
			double vectors = directions + PARENTS + 1;
			double candidates = 2 * n * POPULATION;
			return candidates + switch (covariance) {
				case FULL -> n * n * POPULATION + n * n * (POPULATION + 2) + (n * n * n / 3 + 9 * n * n * n / 10) / Math.max(1, gap());
				case VKD -> n * POPULATION * (4 * directions + 1) + vectors * vectors * n + 2 * vectors * directions * n
						+ 9 * vectors * vectors * vectors;
				default -> 4 * n * POPULATION;
			};
		}

		/** Generations between two factors: 1 / (10 n (c_1 + c_μ)) with the rates of the full matrix. */
		private double gap() {
			double n = dimension;
			double rankOne = 2 / ((n + 1.3) * (n + 1.3) + EFFECTIVE);
			double rankMu = 2 * (0.25 + EFFECTIVE + 1 / EFFECTIVE - 2) / ((n + 2) * (n + 2) + EFFECTIVE);
			return 1 / ((rankOne + rankMu) * n * 10);
		}

		/** Bytes of the matrix that a generation at least reads or writes: the half of C three times, and its factor once; else draws and steps. */
		double bytes() {
			double n = dimension;
			double drawn = 3 * 8 * n * POPULATION;
			return drawn + (covariance == Covariance.FULL ? 4 * 8 * n * n / 2 : 2 * 8 * n * (directions + PARENTS + 1));
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
		double rate = operationsAMillisecond();
		var table = new Table(
				"CMA-ES, milliseconds a generation of %d candidates; the floor is the operations at %.1f thousand million a second, as a loop in the cache does"
						.formatted(POPULATION, rate / 1e6),
				"covariance", "directions", "step size", "n", "mean", "median", "processor", "floor", "Mflop", "MB", "pycma 4.4.0",
				"Commons Math 3.6.1");
		for (Case one : Case.values()) {
			Clock clock = measure(one);
			var texts = Settings.write(settings(one));
			table.add(texts.get("covariance"), one.covariance == Covariance.VKD ? texts.get("directions") : "-",
					texts.get("step-size-adaptation"), Integer.toString(one.dimension), Table.number(clock.mean()),
					Table.number(clock.median()), Table.number(clock.meanWork()), Table.number(one.operations() / rate),
					Table.number(one.operations() / 1e6), Table.number(one.bytes() / 1e6), one.pycma, one.commonsMath);
		}
		table.print(out);
	}

	/** Additions and multiplications that one core does on vectors in its nearest cache, as Java's compiler writes them. */
	private static double operationsAMillisecond() {
		int length = 512;
		var y = new double[length];
		var x = new double[4][length];
		for (double[] row : x) {
			Arrays.fill(row, 1e-9);
		}
		double best = 0;
		for (int trial = 0; trial < 20; trial++) {
			long start = System.nanoTime();
			int rounds = 20_000;
			for (int round = 0; round < rounds; round++) {
				addFour(y, x[0], x[1], x[2], x[3]);
			}
			best = Math.max(best, 8.0 * length * rounds / (System.nanoTime() - start) * 1e6);
		}
		if (!(y[0] > 0)) {
			throw new IllegalStateException("The loop was not run");
		}
		return best;
	}

	private static void addFour(double[] y, double[] a, double[] b, double[] c, double[] d) {
		for (int j = 0; j < y.length; j++) {
			y[j] += 0.1 * a[j] + 0.2 * b[j] + 0.3 * c[j] + 0.4 * d[j];
		}
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
				Map.of("covariance", one.covariance.name(), "population", Integer.toString(POPULATION), "directions",
						one.directions == 0 ? Settings.AUTOMATIC : Integer.toString(one.directions), "step-size-adaptation",
						one.adaptation.name()));
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
