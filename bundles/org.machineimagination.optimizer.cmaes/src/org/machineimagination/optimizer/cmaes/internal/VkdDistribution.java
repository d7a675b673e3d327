// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.plugin.StateException;

/**
 * The covariance matrix D (I + V S Vᵀ) D with a diagonal D and k orthonormal columns V (Akimoto and Hansen 2016, "Projection-based
 * restricted covariance matrix adaptation for high dimension", GECCO, algorithm 1): what CMA-ES would learn is projected onto matrices of
 * this form, at a cost that grows with n. Its determinant is kept at 1; the step size alone carries the scale. There are no negative
 * weights.
 */
final class VkdDistribution implements Distribution {

	/** What is this much shorter than the longest vector is rounding error. */
	private static final double NEGLIGIBLE = 1e-14;

	private final int n;
	private final int parents;
	private final double effective;
	private final boolean adaptive;
	private final double[] scales; // D
	private final double[] deviations; // of the coordinates
	private final double[] path; // as steps
	private final ExtremeAxes extremes;
	private final DirectionCount count;
	private VkdRates rates;
	private double[][] directions = {}; // row j is column j of V
	private double[] gains = {}; // S, 0 where a direction is not in use yet
	private int used; // directions in use, the first ones
	private double[][] pending = {}; // the vectors U whose outer products are added: C = D (α² I + U Uᵀ) D
	private SymmetricEigen eigen = new SymmetricEigen(0);
	private double[][] products = {};

	/** @param fixed number of directions k, or 0 to begin with none and to learn how many there should be */
	VkdDistribution(Constants constants, int fixed) {
		n = constants.dimension();
		parents = constants.weights().positive();
		effective = constants.weights().effective();
		adaptive = fixed == 0;
		scales = new double[n];
		Arrays.fill(scales, 1);
		deviations = scales.clone();
		path = new double[n];
		extremes = new ExtremeAxes(n);
		int capacity = Math.min(fixed, n - 1);
		count = new DirectionCount(n, constants.population(), capacity);
		rates = VkdRates.of(n, effective, capacity);
		resize(capacity);
	}

	/** Gives room to a number of directions; those in use stay. */
	private void resize(int capacity) {
		rates = VkdRates.of(n, effective, capacity);
		int kept = directions.length;
		double[][] resized = Arrays.copyOf(directions, capacity);
		for (int j = kept; j < capacity; j++) {
			resized[j] = new double[n];
		}
		directions = resized;
		gains = Arrays.copyOf(gains, capacity);
		used = Math.min(used, capacity);
		allocate();
	}

	private void allocate() {
		int vectors = directions.length + parents + 1;
		pending = new double[vectors][n];
		int order = Math.min(vectors, n);
		eigen = new SymmetricEigen(order);
		products = new double[order][order];
	}

	/** Number of directions that there is room for. */
	int directions() {
		return directions.length;
	}

	@Override
	public void transform(Generation generation) {
		for (int k = 0; k < generation.population(); k++) {
			double[] step = generation.steps[k];
			System.arraycopy(generation.normal[k], 0, step, 0, n);
			stretch(step, 0.5);
			for (int i = 0; i < n; i++) {
				step[i] *= scales[i];
			}
		}
	}

	@Override
	public void whiten(double[] step, double[] normal) {
		for (int i = 0; i < n; i++) {
			normal[i] = step[i] / scales[i];
		}
		stretch(normal, -0.5);
	}

	/** Multiplies with a power of I + V S Vᵀ; the directions are orthogonal, so that each can be stretched in its turn. */
	private void stretch(double[] x, double power) {
		for (int j = 0; j < used; j++) {
			double factor = Math.pow(1 + gains[j], power) - 1;
			Kernels.add(x, 0, n, factor * Kernels.dot(directions[j], x, 0, n), directions[j]);
		}
	}

	/** Multiplies with a power, 1 or -1, of C. */
	private void multiply(double[] x, int power) {
		for (int i = 0; i < n; i++) {
			x[i] *= power > 0 ? scales[i] : 1 / scales[i];
		}
		stretch(x, power);
		for (int i = 0; i < n; i++) {
			x[i] *= power > 0 ? scales[i] : 1 / scales[i];
		}
	}

	@Override
	public void update(Generation generation, boolean stalled) {
		double memory = rates.path();
		Kernels.scale(path, 0, n, 1 - memory);
		if (!stalled) {
			Kernels.add(path, 0, n, Math.sqrt(memory * (2 - memory) * effective), generation.meanStep);
		}
		double kept = stalled ? rates.rankOne() * memory * (2 - memory) : 0;
		double rest = 1 - rates.rankOne() - rates.rankMu() + kept; // α²
		int vectors = collect(generation, rest);
		double[] sums = sums(vectors, rest);
		project(vectors, rest);
		rescale(sums);
		normalize();
		if (adaptive) {
			adapt(Math.log(generation.stepSize));
		}
		finish();
	}

	/** Fills the vectors U: directions, ranked steps and path. Returns their number. */
	private int collect(Generation generation, double rest) {
		int vectors = 0;
		for (int j = 0; j < used; j++) {
			double[] row = pending[vectors++];
			Arrays.fill(row, 0);
			Kernels.add(row, 0, n, Math.sqrt(rest * gains[j]), directions[j]);
		}
		for (int rank = 0; rank < parents; rank++) {
			addScaled(pending[vectors++], Math.sqrt(rates.rankMu() * generation.weights[rank]), generation.steps[generation.order[rank]]);
		}
		addScaled(pending[vectors++], Math.sqrt(rates.rankOne()), path);
		return vectors;
	}

	private void addScaled(double[] row, double factor, double[] step) {
		for (int i = 0; i < n; i++) {
			row[i] = factor * step[i] / scales[i];
		}
	}

	/** The diagonal of α² I + U Uᵀ. */
	private double[] sums(int vectors, double rest) {
		var sums = new double[n];
		Arrays.fill(sums, rest);
		for (int r = 0; r < vectors; r++) {
			double[] row = pending[r];
			for (int i = 0; i < n; i++) {
				sums[i] += row[i] * row[i];
			}
		}
		return sums;
	}

	/** Takes the longest principal axes of U Uᵀ for directions, and the mean of the others' squared lengths for part of the rest. */
	private void project(int vectors, double rest) {
		boolean few = vectors < n;
		int order = few ? vectors : n;
		if (order != products.length) {
			eigen = new SymmetricEigen(order);
			products = new double[order][order];
		}
		multiplyOut(vectors, few);
		if (!eigen.decompose(products)) {
			return; // the directions stay as they are; the diagonal still learns
		}
		double[] values = eigen.values();
		int[] longest = IntStream.range(0, order).boxed().sorted(Comparator.comparingDouble(i -> -values[i])).mapToInt(i -> i).toArray();
		int capacity = directions.length;
		double others = 0;
		for (int r = capacity; r < order; r++) {
			others += Math.max(0, values[longest[r]]);
		}
		double mean = others / (n - capacity);
		double[][] previous = directions;
		directions = new double[capacity][];
		used = 0;
		for (int r = 0; r < Math.min(capacity, order); r++) {
			double value = values[longest[r]];
			double[] axis = few ? combine(vectors, eigen.vectors()[longest[r]]) : eigen.vectors()[longest[r]].clone();
			if (value > NEGLIGIBLE * values[longest[0]] && orthonormalize(axis)) {
				gains[used] = (value - mean) / (rest + mean);
				directions[used++] = axis;
			}
		}
		for (int j = used; j < capacity; j++) {
			gains[j] = 0;
			directions[j] = previous[j];
		}
	}

	/** The upper triangle of Uᵀ U where there are few vectors, of U Uᵀ where there are many: the same values either way. */
	private void multiplyOut(int vectors, boolean few) {
		if (few) {
			for (int r = 0; r < vectors; r++) {
				for (int s = r; s < vectors; s++) {
					products[r][s] = Kernels.dot(pending[r], pending[s], 0, n);
				}
			}
			return;
		}
		for (int i = 0; i < n; i++) {
			Arrays.fill(products[i], 0);
			for (int r = 0; r < vectors; r++) {
				Kernels.add(products[i], i, n, pending[r][i], pending[r]);
			}
		}
	}

	private double[] combine(int vectors, double[] coefficients) {
		var axis = new double[n];
		Kernels.addRows(axis, 0, n, coefficients, pending, 0, vectors);
		return axis;
	}

	/** Takes off what rounding has left of the longer directions. Returns whether something remains. */
	private boolean orthonormalize(double[] axis) {
		double before = Kernels.square(axis);
		for (int j = 0; j < used; j++) {
			Kernels.add(axis, 0, n, -Kernels.dot(directions[j], axis, 0, n), directions[j]);
		}
		double square = Kernels.square(axis);
		if (!(square > 0.25 * before)) {
			return false;
		}
		Kernels.scale(axis, 0, n, 1 / Math.sqrt(square));
		return true;
	}

	/** Sets D so that the variances of the coordinates are those of the matrix that was projected. */
	private void rescale(double[] sums) {
		double[] ones = diagonal();
		for (int i = 0; i < n; i++) {
			scales[i] *= Math.sqrt(sums[i] / ones[i]);
		}
	}

	/** The diagonal of I + V S Vᵀ. */
	private double[] diagonal() {
		var diagonal = new double[n];
		Arrays.fill(diagonal, 1);
		for (int j = 0; j < used; j++) {
			for (int i = 0; i < n; i++) {
				diagonal[i] += gains[j] * directions[j][i] * directions[j][i];
			}
		}
		return diagonal;
	}

	private void normalize() {
		double logarithm = 0;
		for (int i = 0; i < n; i++) {
			logarithm += 2 * Math.log(scales[i]);
		}
		for (int j = 0; j < used; j++) {
			logarithm += Math.log1p(gains[j]);
		}
		double size = Math.exp(logarithm / n / 2);
		Kernels.scale(scales, 0, n, 1 / size);
		Kernels.scale(path, 0, n, 1 / size);
	}

	private void adapt(double logStepSize) {
		double[] logVariance = diagonal();
		for (int i = 0; i < n; i++) {
			logVariance[i] = Math.log(logVariance[i]) + 2 * Math.log(scales[i]);
		}
		count.observe(logStepSize, logVariance, gains);
		if (count.grows(gains, rates)) {
			resize(count.grow());
		} else if (count.shrinks()) {
			int[] kept = IntStream.range(0, gains.length).filter(j -> !count.drops(j, gains)).toArray();
			if (kept.length < gains.length) {
				keep(kept);
				normalize();
			}
		}
	}

	private void keep(int[] kept) {
		count.keep(kept);
		double[][] oldDirections = directions;
		double[] oldGains = gains;
		int oldUsed = used;
		directions = Arrays.stream(kept).mapToObj(j -> oldDirections[j]).toArray(double[][]::new);
		gains = Arrays.stream(kept).mapToDouble(j -> oldGains[j]).toArray();
		used = (int) Arrays.stream(kept).filter(j -> j < oldUsed).count();
		resize(kept.length);
	}

	/** What others ask for, once a generation. */
	private void finish() {
		double[] diagonal = diagonal();
		for (int i = 0; i < n; i++) {
			deviations[i] = scales[i] * Math.sqrt(diagonal[i]);
		}
		extremes.follow(x -> multiply(x, 1), x -> multiply(x, -1));
	}

	@Override
	public double deviation(int i) {
		return deviations[i];
	}

	@Override
	public double path(int i) {
		return path[i];
	}

	@Override
	public double shortestAxis() {
		return Math.min(extremes.shortest(), Arrays.stream(deviations).min().getAsDouble());
	}

	@Override
	public double longestAxis() {
		return Math.max(extremes.longest(), Arrays.stream(deviations).max().getAsDouble());
	}

	@Override
	public void save(StateWriter state) {
		state.writeInt(directions.length).writeInt(used).writeRows(Arrays.copyOf(directions, used)).writeDoubles(gains);
		state.writeDoubles(scales).writeDoubles(deviations).writeDoubles(path);
		extremes.save(state);
		count.save(state);
	}

	@Override
	public void restore(StateReader state) {
		int capacity = state.readInt();
		used = 0;
		if (capacity < 0 || capacity >= Math.max(1, n)) {
			throw new StateException("The saved state has " + capacity + " directions; there are fewer than " + n + " dimensions.");
		}
		resize(capacity);
		used = Math.clamp(state.readInt(), 0, capacity);
		state.readRows(Arrays.copyOf(directions, used));
		state.readDoubles(gains);
		state.readDoubles(scales);
		state.readDoubles(deviations);
		state.readDoubles(path);
		extremes.restore(state);
		count.restore(state, capacity);
	}
}
