// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.lang.System.Logger.Level;
import java.util.Arrays;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Any covariance matrix C = B D² Bᵀ. C is learnt every generation; its decomposition, which sampling needs and which costs n³, is renewed
 * only after 1 / (10 n (c_1 + c_μ)) generations, since until then C hardly changes (Hansen 2016, section B.2).
 */
final class FullDistribution implements Distribution {

	private static final System.Logger LOG = System.getLogger(FullDistribution.class.getName());

	private final Constants constants;
	private final double[][] covariance; // C, its lower half with the diagonal: [n][i + 1]
	private final double[][] axes; // Bᵀ: row k is eigenvector k
	private final double[] lengths; // D: roots of the eigenvalues
	private final double[] path;
	private final SymmetricEigen eigen;
	private final double[] scaled;
	private final double[][] learnt; // the vectors of one update: path and ranked steps
	private final double[] rates; // and their weights
	private final double[] coefficients;
	private long updates;
	private long decomposedAt;

	FullDistribution(Constants constants) {
		this.constants = constants;
		int n = constants.dimension();
		covariance = new double[n][];
		axes = new double[n][n];
		lengths = new double[n];
		Arrays.fill(lengths, 1);
		for (int i = 0; i < n; i++) {
			covariance[i] = new double[i + 1];
			covariance[i][i] = 1;
			axes[i][i] = 1;
		}
		path = new double[n];
		eigen = new SymmetricEigen(n);
		scaled = new double[n];
		learnt = new double[constants.population() + 1][];
		rates = new double[learnt.length];
		coefficients = new double[learnt.length];
	}

	@Override
	public void transform(Generation generation) {
		if (updates > decomposedAt && updates >= decomposedAt + constants.eigenGap()) {
			decompose();
			decomposedAt = updates;
		}
		for (double[] step : generation.steps) {
			Arrays.fill(step, 0);
		}
		// Four axes at a time for the whole population, so that an axis is fetched from memory once.
		int n = lengths.length;
		for (int k = 0; k < n; k += 4) {
			for (int candidate = 0; candidate < generation.population(); candidate++) {
				addAxes(generation.steps[candidate], generation.normal[candidate], k, Math.min(4, n - k));
			}
		}
	}

	private void addAxes(double[] step, double[] normal, int first, int count) {
		for (int k = first; k < first + count; k++) {
			scaled[k] = lengths[k] * normal[k];
		}
		Kernels.addRows(step, 0, step.length, scaled, axes, first, count);
	}

	@Override
	public void isotropicMeanStep(Generation generation, double[] result) {
		Arrays.fill(result, 0);
		Kernels.addRows(result, 0, result.length, generation.meanNormal, axes, 0, axes.length);
	}

	@Override
	public void update(Generation generation, boolean stalled) {
		double memory = constants.path();
		Kernels.scale(path, 0, path.length, 1 - memory);
		if (!stalled) {
			double gain = Math.sqrt(memory * (2 - memory) * constants.weights().effective());
			Kernels.add(path, 0, path.length, gain, generation.meanStep);
		}
		// A stalled path has lost variance; C keeps what the path would have replaced.
		double kept = stalled ? constants.rankOne() * memory * (2 - memory) : 0;
		double decay = 1 - constants.rankOne() - constants.rankMu() * constants.weights().total() + kept;
		collect(generation);
		for (int i = 0; i < covariance.length; i++) {
			for (int k = 0; k < learnt.length; k++) {
				coefficients[k] = rates[k] * learnt[k][i];
			}
			Kernels.scale(covariance[i], 0, i + 1, decay);
			Kernels.addRows(covariance[i], 0, i + 1, coefficients, learnt, 0, learnt.length);
		}
		updates++;
	}

	/** Steps with a negative weight count as if they had the length √n, so that none can make C lose its definiteness. */
	private void collect(Generation generation) {
		learnt[0] = path;
		rates[0] = constants.rankOne();
		for (int rank = 0; rank < generation.population(); rank++) {
			double weight = constants.weights().values()[rank];
			int candidate = generation.order[rank];
			if (weight < 0) {
				weight *= lengths.length / (Kernels.square(generation.normal[candidate]) + 1e-9);
			}
			learnt[rank + 1] = generation.steps[candidate];
			rates[rank + 1] = constants.rankMu() * weight;
		}
	}

	private void decompose() {
		double floor = shortestAxis() * shortestAxis();
		if (!eigen.decompose(covariance)) {
			LOG.log(Level.WARNING, "The covariance matrix has lost its numbers; it is set back to its last decomposition");
			rebuild();
			return;
		}
		double smallest = Arrays.stream(eigen.values()).min().getAsDouble();
		double shift = smallest > 0 ? 0 : floor - smallest;
		if (shift > 0) {
			LOG.log(Level.DEBUG, "The covariance matrix has the eigenvalue {0}; its diagonal grows by {1}", smallest, shift);
		}
		for (int i = 0; i < lengths.length; i++) {
			covariance[i][i] += shift;
			lengths[i] = Math.sqrt(eigen.values()[i] + shift);
			System.arraycopy(eigen.vectors()[i], 0, axes[i], 0, lengths.length);
		}
	}

	/** C = B D² Bᵀ from the axes at hand. */
	private void rebuild() {
		Arrays.fill(path, 0);
		for (double[] row : covariance) {
			Arrays.fill(row, 0);
		}
		for (int k = 0; k < lengths.length; k++) {
			for (int i = 0; i < lengths.length; i++) {
				Kernels.add(covariance[i], 0, i + 1, lengths[k] * lengths[k] * axes[k][i], axes[k]);
			}
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
		state.writeLong(updates).writeLong(decomposedAt).writeRows(covariance).writeRows(axes).writeDoubles(lengths).writeDoubles(path);
	}

	@Override
	public void restore(StateReader state) {
		updates = state.readLong();
		decomposedAt = state.readLong();
		state.readRows(covariance);
		state.readRows(axes);
		state.readDoubles(lengths);
		state.readDoubles(path);
	}
}
