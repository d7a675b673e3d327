// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StopReason;

/**
 * One point as a blend of several, as FuseDream overparameterizes a latent (Liu et al. 2021, and its code): coordinate j
 * is Σᵢ softmax(w·ⱼ)ᵢ bᵢⱼ, and a gradient method moves the k basis points b and the k n weights w together. The weights begin as normal
 * random numbers, the basis points at the best points of a pool, which they leave within the bounds only.
 */
final class Blend implements Optimizer {

	private final Optimizer inner; // over b, then w: [2 k n]
	private final int count;
	private final double[][] point; // [1][n]
	private final double[] share; // [k n], the weights' softmax at the point asked for
	private double @Nullable [] parameters; // null until asked, and once told

	private Blend(Optimizer inner, int count, int dimension) {
		this.inner = inner;
		this.count = count;
		this.point = new double[1][dimension];
		this.share = new double[count * dimension];
	}

	/** @param method a gradient method for one point that keeps within bounds and draws nothing */
	static Successor of(Method method) {
		return new Successor() {
			@Override
			public Optimizer start(Problem problem, double[][] best, long evaluations, RestorableUniformRandomProvider random) {
				var normal = ZigguratSampler.NormalizedGaussian.of(random);
				var weights = new double[best.length * problem.dimension()];
				Arrays.setAll(weights, i -> normal.sample());
				return new Blend(method.start(lifted(problem, best, weights, evaluations), RandomSource.XO_SHI_RO_256_PP.create(0L)),
						best.length, problem.dimension());
			}

			@Override
			public Optimizer resume(Problem problem, double[][] best, long evaluations, byte[] state) {
				// The weights are in the state.
				var weights = new double[best.length * problem.dimension()];
				return new Blend(method.resume(lifted(problem, best, weights, evaluations), RandomSource.XO_SHI_RO_256_PP.create(0L), state),
						best.length, problem.dimension());
			}
		};
	}

	private static Problem lifted(Problem problem, double[][] best, double[] weights, long evaluations) {
		int n = problem.dimension();
		int half = best.length * n;
		var start = new double[2 * half];
		var lower = new double[2 * half];
		var upper = new double[2 * half];
		Arrays.fill(lower, Double.NEGATIVE_INFINITY);
		Arrays.fill(upper, Double.POSITIVE_INFINITY);
		for (int i = 0; i < best.length; i++) {
			System.arraycopy(best[i], 0, start, i * n, n);
			System.arraycopy(problem.lower(), 0, lower, i * n, n);
			System.arraycopy(problem.upper(), 0, upper, i * n, n);
		}
		System.arraycopy(weights, 0, start, half, half);
		return new Problem(start, lower, upper, evaluations, Optional.empty());
	}

	@Override
	public double[][] ask() {
		double[] inside = inner.ask()[0];
		parameters = inside;
		blend(inside, share, point[0]);
		return point;
	}

	/** From basis points and weights to the shares of the basis points, {@code [k n]}, and the blend, {@code [n]}. */
	private void blend(double[] from, double[] shares, double[] to) {
		int n = to.length;
		int half = count * n;
		for (int j = 0; j < n; j++) {
			double largest = Double.NEGATIVE_INFINITY;
			for (int i = 0; i < count; i++) {
				largest = Math.max(largest, from[half + i * n + j]);
			}
			double sum = 0;
			for (int i = 0; i < count; i++) {
				shares[i * n + j] = Math.exp(from[half + i * n + j] - largest);
				sum += shares[i * n + j];
			}
			to[j] = 0;
			for (int i = 0; i < count; i++) {
				shares[i * n + j] /= sum;
				to[j] += shares[i * n + j] * from[i * n + j];
			}
		}
	}

	@Override
	public void tell(double[] losses, double @Nullable [][] gradients) {
		double[] inside = parameters;
		if (inside == null) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (gradients == null) {
			throw new IllegalArgumentException("A descent needs gradients");
		}
		if (gradients.length != 1 || gradients[0].length != point[0].length) {
			throw new IllegalArgumentException("There is one candidate of " + point[0].length + " dimensions");
		}
		inner.tell(losses, new double[][] {lift(gradients[0], inside)});
		parameters = null;
	}

	/** The chain rule: ∂x/∂b is the share, ∂x/∂w the share times how far the basis point lies from the blend. */
	private double[] lift(double[] gradient, double[] inside) {
		int n = gradient.length;
		int half = count * n;
		var lifted = new double[2 * half];
		for (int i = 0; i < half; i++) {
			lifted[i] = share[i] * gradient[i % n];
			lifted[half + i] = lifted[i] * (inside[i] - point[0][i % n]);
		}
		return lifted;
	}

	@Override
	public int population() {
		return 1;
	}

	@Override
	public boolean wantsGradients() {
		return true;
	}

	@Override
	public long generation() {
		return inner.generation();
	}

	@Override
	public double[] center() {
		var center = new double[point[0].length];
		blend(inner.center(), new double[share.length], center); // a population may be waiting for the shares
		return center;
	}

	@Override
	public Optional<StopReason> stopReason() {
		return inner.stopReason();
	}

	@Override
	public Map<String, Double> figures() {
		return inner.figures();
	}

	@Override
	public byte[] save() {
		return inner.save();
	}
}
