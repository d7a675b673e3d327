// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.lang.System.Logger.Level;
import java.util.Arrays;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Any covariance matrix C. It is learnt every generation; what costs n³ is renewed only when C has changed enough to matter.
 *
 * <p>Steps are drawn with the Cholesky factor of C, Rᵀ R = C, as in the Cholesky-CMA-ES of Krause, Arbonès and Igel 2016 rather than with
 * the symmetric root of the tutorial: both give the same distribution, and the factor costs a twentieth of an eigendecomposition. The
 * principal axes, which the figures and two stop conditions ask for, are renewed less often still.
 */
final class FullDistribution implements Distribution {

	private static final System.Logger LOG = System.getLogger(FullDistribution.class.getName());

	private final Constants constants;
	private final int n;
	private final double[][] covariance; // row i holds C from column i on
	private double[][] factor; // row i holds R from column i on, zeros before
	private double[][] spare; // takes the next factor, so that a failure leaves the present one
	private final double[][] axes; // row k is principal axis k, of unit length
	private final double[] lengths; // and this its length
	private final double[] path;
	private final double[][] learnt; // the vectors of one update: path and ranked steps
	private final double[] rates; // and their weights
	private final double[] coefficients;
	private final SymmetricEigen eigen;
	private long updates;
	private long factorAt;
	private long axesAt;

	FullDistribution(Constants constants) {
		this.constants = constants;
		n = constants.dimension();
		covariance = identity(n);
		factor = identity(n);
		spare = new double[n][n];
		axes = identity(n);
		lengths = new double[n];
		Arrays.fill(lengths, 1);
		path = new double[n];
		learnt = new double[constants.population() + 1][];
		rates = new double[learnt.length];
		coefficients = new double[learnt.length];
		eigen = new SymmetricEigen(n);
	}

	private static double[][] identity(int n) {
		var rows = new double[n][n];
		for (int i = 0; i < n; i++) {
			rows[i][i] = 1;
		}
		return rows;
	}

	@Override
	public void transform(Generation generation) {
		renew();
		for (double[] step : generation.steps) {
			Arrays.fill(step, 0);
		}
		// Four rows of the factor at a time for the whole population, so that each is fetched from memory once.
		for (int k = 0; k < n; k += 4) {
			for (int candidate = 0; candidate < generation.population(); candidate++) {
				Kernels.addRows(generation.steps[candidate], k, n, generation.normal[candidate], factor, k, Math.min(4, n - k));
			}
		}
	}

	/** Solves Rᵀ z = y from the first coordinate on; R is the factor that the last steps were made with. */
	@Override
	public void whiten(double[] step, double[] normal) {
		System.arraycopy(step, 0, normal, 0, n);
		for (int k = 0; k < n; k++) {
			normal[k] /= factor[k][k];
			Kernels.add(normal, k + 1, n, -normal[k], factor[k]);
		}
	}

	@Override
	public void update(Generation generation, boolean stalled) {
		double memory = constants.path();
		Kernels.scale(path, 0, n, 1 - memory);
		if (!stalled) {
			double gain = Math.sqrt(memory * (2 - memory) * constants.weights().effective());
			Kernels.add(path, 0, n, gain, generation.meanStep);
		}
		// A stalled path has lost variance; C keeps what the path would have replaced.
		double kept = stalled ? constants.rankOne() * memory * (2 - memory) : 0;
		double decay = 1 - constants.rankOne() - constants.rankMu() * generation.totalWeight() + kept;
		collect(generation);
		for (int i = 0; i < n; i++) {
			for (int k = 0; k < learnt.length; k++) {
				coefficients[k] = rates[k] * learnt[k][i];
			}
			Kernels.scale(covariance[i], i, n, decay);
			Kernels.addRows(covariance[i], i, n, coefficients, learnt, 0, learnt.length);
		}
		updates++;
	}

	/** Steps with a negative weight count as if they had the length √n, so that none can make C lose its definiteness. */
	private void collect(Generation generation) {
		learnt[0] = path;
		rates[0] = constants.rankOne();
		for (int rank = 0; rank < generation.population(); rank++) {
			double weight = generation.weights[rank];
			int candidate = generation.order[rank];
			if (weight < 0) {
				weight *= n / (Kernels.square(generation.normal[candidate]) + 1e-9);
			}
			learnt[rank + 1] = generation.steps[candidate];
			rates[rank + 1] = constants.rankMu() * weight;
		}
	}

	@Override
	public void renew() {
		if (updates > factorAt && updates >= factorAt + constants.factorGap()) {
			renewFactor();
			factorAt = updates;
		}
		if (updates > axesAt && updates >= axesAt + constants.axesGap()) {
			renewAxes();
			axesAt = updates;
		}
	}

	/** Renews R. A C that is not positive definite gets the smallest known variance on its diagonal, more of it if need be. */
	private void renewFactor() {
		double shift = shortestAxis() * shortestAxis();
		double most = 100 * largestVariance();
		while (!Cholesky.factorize(covariance, spare)) {
			if (!(shift < most)) {
				LOG.log(Level.WARNING, "The covariance matrix has lost its numbers; it is set back to its last factor");
				restoreFromFactor();
				return;
			}
			LOG.log(Level.DEBUG, "The covariance matrix is not positive definite; its diagonal grows by {0}", shift);
			for (int i = 0; i < n; i++) {
				covariance[i][i] += shift;
			}
			shift *= 10;
		}
		double[][] renewed = spare;
		spare = factor;
		factor = renewed;
	}

	/** NaN if a variance is not a number. */
	private double largestVariance() {
		double largest = 0;
		for (int i = 0; i < n; i++) {
			largest = Math.max(largest, covariance[i][i]);
		}
		return largest;
	}

	/** C = Rᵀ R from the factor at hand, with a path that starts anew. */
	private void restoreFromFactor() {
		Arrays.fill(path, 0);
		for (int i = 0; i < n; i++) {
			Arrays.fill(covariance[i], 0);
			for (int k = 0; k <= i; k++) {
				Kernels.add(covariance[i], i, n, factor[k][i], factor[k]);
			}
		}
	}

	private void renewAxes() {
		if (!eigen.decompose(covariance)) {
			LOG.log(Level.WARNING, "The principal axes of the covariance matrix cannot be found; the last ones are kept");
			return;
		}
		for (int k = 0; k < n; k++) {
			// Rounding may leave a tiny eigenvalue negative although the factor exists.
			lengths[k] = Math.sqrt(Math.max(eigen.values()[k], Double.MIN_NORMAL));
			System.arraycopy(eigen.vectors()[k], 0, axes[k], 0, n);
		}
	}

	@Override
	public double deviation(int i) {
		return Math.sqrt(covariance[i][i]);
	}

	@Override
	public double path(int i) {
		return path[i];
	}

	/** Principal axis k, of unit length. {@code [n]}, not to be changed. */
	double[] axis(int k) {
		return axes[k];
	}

	/** Length of principal axis k. */
	double length(int k) {
		return lengths[k];
	}

	@Override
	public double shortestAxis() {
		return Arrays.stream(lengths).min().getAsDouble();
	}

	@Override
	public double longestAxis() {
		return Arrays.stream(lengths).max().getAsDouble();
	}

	@Override
	public void save(StateWriter state) {
		state.writeLong(updates).writeLong(factorAt).writeLong(axesAt).writeDoubles(path).writeDoubles(lengths).writeRows(axes);
		saveUpper(covariance, state);
		saveUpper(factor, state);
	}

	@Override
	public void restore(StateReader state) {
		updates = state.readLong();
		factorAt = state.readLong();
		axesAt = state.readLong();
		state.readDoubles(path);
		state.readDoubles(lengths);
		state.readRows(axes);
		restoreUpper(covariance, state);
		restoreUpper(factor, state);
	}

	private static void saveUpper(double[][] rows, StateWriter state) {
		for (int i = 0; i < rows.length; i++) {
			state.writeDoubles(Arrays.copyOfRange(rows[i], i, rows.length));
		}
	}

	private static void restoreUpper(double[][] rows, StateReader state) {
		for (int i = 0; i < rows.length; i++) {
			var tail = new double[rows.length - i];
			state.readDoubles(tail);
			System.arraycopy(tail, 0, rows[i], i, tail.length);
		}
	}
}
