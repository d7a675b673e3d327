// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;

/**
 * Reduces a symmetric matrix A to a tridiagonal T = Qᵀ A Q by Householder reflections, a panel of columns at a time (Dongarra, Hammarling
 * and Sorensen 1989), and forms Q from the same panels (Schreiber and Van Loan 1989). Works on whole rows only, both halves of A, which
 * costs a third more arithmetic than one half and runs several times faster in Java.
 */
final class Tridiagonal {

	private static final int PANEL = 32;

	private final int n;
	private final double[][] a; // A at first; row k then holds reflection k from column k + 1 on
	private final double[][] w = new double[PANEL][];
	private final double[] scale; // τ of reflection k: H = I - τ v vᵀ
	private final double[] coefficients = new double[2 * PANEL];
	private final double[][] rows = new double[2 * PANEL][];

	/** {@code [n]}: the diagonal of T. */
	final double[] diagonal;

	/** {@code [n]}: the entries beside it, {@code besides[k]} between k and k + 1; the last is 0. */
	final double[] besides;

	Tridiagonal(int n) {
		this.n = n;
		a = new double[n][n];
		for (int p = 0; p < PANEL; p++) {
			w[p] = new double[n];
		}
		scale = new double[n];
		diagonal = new double[n];
		besides = new double[n];
	}

	/** @param upper row i holds A from column i on, {@code [n][n]}; not changed */
	void reduce(double[][] upper) {
		for (int i = 0; i < n; i++) {
			System.arraycopy(upper[i], i, a[i], i, n - i);
			for (int j = i + 1; j < n; j++) {
				a[j][i] = upper[i][j];
			}
		}
		for (int first = 0; first < n; first += PANEL) {
			int end = Math.min(n, first + PANEL);
			for (int k = first; k < end; k++) {
				reduceColumn(first, k);
			}
			updateTrailing(first, end);
		}
	}

	/** Brings row k up to date with the panel's earlier reflections, makes its own, and w such that A loses v wᵀ + w vᵀ. */
	private void reduceColumn(int first, int k) {
		double[] v = a[k];
		int panel = gather(first, k, k);
		Kernels.addRows(v, k, n, coefficients, rows, 0, panel);
		diagonal[k] = v[k];
		reflect(v, k);
		if (scale[k] == 0) {
			Arrays.fill(w[k - first], 0);
			return;
		}
		double[] p = w[k - first];
		Arrays.fill(p, 0);
		Kernels.addRows(p, k + 1, n, v, a, k + 1, n - k - 1);
		for (int q = first; q < k; q++) {
			double byW = Kernels.dot(w[q - first], v, k + 1, n);
			double byV = Kernels.dot(a[q], v, k + 1, n);
			Kernels.add(p, k + 1, n, -byW, a[q]);
			Kernels.add(p, k + 1, n, -byV, w[q - first]);
		}
		Kernels.scale(p, k + 1, n, scale[k]);
		Kernels.add(p, k + 1, n, -0.5 * scale[k] * Kernels.dot(p, v, k + 1, n), v);
	}

	/** Turns row k beyond its diagonal into the reflection v, v[k + 1] = 1, that leaves only its first entry. */
	private void reflect(double[] v, int k) {
		scale[k] = 0;
		besides[k] = k + 1 < n ? v[k + 1] : 0;
		if (k + 2 >= n) {
			return;
		}
		double rest = Kernels.dot(v, v, k + 2, n);
		if (rest == 0) {
			return;
		}
		double head = v[k + 1];
		double length = Math.sqrt(head * head + rest);
		double target = head > 0 ? -length : length;
		scale[k] = (target - head) / target;
		Kernels.scale(v, k + 2, n, 1 / (head - target));
		v[k + 1] = 1;
		besides[k] = target;
	}

	private void updateTrailing(int first, int end) {
		for (int i = end; i < n; i++) {
			int panel = gather(first, end, i);
			Kernels.addRows(a[i], end, n, coefficients, rows, 0, panel);
		}
	}

	/** The panel's pending changes to row i, as summands. Returns their number. */
	private int gather(int first, int end, int i) {
		int count = 0;
		for (int q = first; q < end; q++) {
			if (scale[q] != 0) {
				coefficients[count] = -a[q][i];
				rows[count++] = w[q - first];
				coefficients[count] = -w[q - first][i];
				rows[count++] = a[q];
			}
		}
		return count;
	}

	/**
	 * Forms Q from the last reduction.
	 *
	 * @param q {@code [n][n]}, overwritten
	 */
	void formQ(double[][] q) {
		for (int i = 0; i < n; i++) {
			Arrays.fill(q[i], 0);
			q[i][i] = 1;
		}
		var mixing = new double[PANEL][PANEL];
		for (int first = (n - 1) / PANEL * PANEL; first >= 0; first -= PANEL) {
			int end = Math.min(n, first + PANEL);
			mixing(first, end, mixing);
			applyPanel(first, end, mixing, q);
		}
	}

	/** The upper triangle T with H_first ... H_(end - 1) = I - Vᵀ T V, V's rows being the reflections. */
	private void mixing(int first, int end, double[][] t) {
		for (int k = first; k < end; k++) {
			for (int q = first; q < k; q++) {
				coefficients[q - first] = -scale[k] * Kernels.dot(a[q], a[k], k + 1, n);
			}
			for (int q = first; q < k; q++) {
				double sum = 0;
				for (int r = q; r < k; r++) {
					sum += t[q - first][r - first] * coefficients[r - first];
				}
				t[q - first][k - first] = sum;
			}
			t[k - first][k - first] = scale[k];
		}
	}

	/** Q becomes Q - Vᵀ T (V Q); only its rows and columns beyond the panel's first are concerned. */
	private void applyPanel(int first, int end, double[][] t, double[][] q) {
		int from = first + 1;
		int count = end - first;
		for (int p = 0; p < count; p++) {
			Arrays.fill(w[p], 0);
			if (scale[first + p] != 0) {
				int start = first + p + 1;
				Kernels.addRows(w[p], from, n, a[first + p], q, start, n - start);
			}
		}
		for (int p = 0; p < count; p++) { // T is upper triangular: row p needs only rows that are still untouched
			Kernels.scale(w[p], from, n, t[p][p]);
			Kernels.addRows(w[p], from, n, t[p], w, p + 1, count - p - 1);
		}
		for (int i = from; i < n; i++) {
			int reach = Math.min(count, i - first);
			for (int p = 0; p < reach; p++) {
				coefficients[p] = scale[first + p] == 0 ? 0 : -a[first + p][i];
			}
			Kernels.addRows(q[i], from, n, coefficients, w, 0, reach);
		}
	}
}
