// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eigendecomposition and Cholesky factor, judged by what defines them. Sizes lie on both sides of the blocks' edges. */
class LinearAlgebraTest {

	private static final double TOLERANCE = 1e-13;

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 5, 31, 32, 33, 64, 65, 130, 200})
	void eigenvectorsAreOrthonormalAndTheMatrixActsOnThemByTheirValues(int n) {
		assertDecomposes(wishart(n, n), TOLERANCE);
	}

	@Test
	void aDiagonalMatrixIsItsOwnDecomposition() {
		var diagonal = new double[6][6];
		for (int i = 0; i < 6; i++) {
			diagonal[i][i] = i + 1;
		}
		var eigen = assertDecomposes(diagonal, TOLERANCE);
		double[] sorted = eigen.values().clone();
		Arrays.sort(sorted);
		assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, sorted);
	}

	@Test
	void equalEigenvaluesStillHaveOrthonormalVectors() {
		int n = 40;
		var matrix = new double[n][n];
		for (int i = 0; i < n; i++) {
			Arrays.fill(matrix[i], 1); // one eigenvalue n + 2, the others 2
			matrix[i][i] += 2;
		}
		var eigen = assertDecomposes(matrix, TOLERANCE);
		double[] sorted = eigen.values().clone();
		Arrays.sort(sorted);
		assertEquals(2, sorted[0], 1e-12);
		assertEquals(2, sorted[n - 2], 1e-12);
		assertEquals(n + 2, sorted[n - 1], 1e-12);
	}

	@Test
	void theSecondDifferenceMatrixHasItsKnownEigenvalues() {
		int n = 50;
		var matrix = new double[n][n];
		for (int i = 0; i < n; i++) {
			matrix[i][i] = 2;
			if (i + 1 < n) {
				matrix[i][i + 1] = -1;
				matrix[i + 1][i] = -1;
			}
		}
		double[] sorted = assertDecomposes(matrix, TOLERANCE).values().clone();
		Arrays.sort(sorted);
		for (int k = 0; k < n; k++) {
			assertEquals(2 - 2 * Math.cos((k + 1) * Math.PI / (n + 1)), sorted[k], 1e-13);
		}
	}

	@Test
	void eigenvaluesMayBeNegativeZeroOrFarApart() {
		int n = 45;
		double[][] vectors = assertDecomposes(wishart(n, 3), TOLERANCE).vectors();
		var matrix = new double[n][n];
		for (int k = 0; k < n; k++) {
			double value = k == 0 ? 0 : k == 1 ? -3 : Math.pow(10, -k / 4.0);
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < n; j++) {
					matrix[i][j] += value * vectors[k][i] * vectors[k][j];
				}
			}
		}
		double[] sorted = assertDecomposes(matrix, TOLERANCE).values().clone();
		Arrays.sort(sorted);
		assertEquals(-3, sorted[0], 1e-13);
		assertEquals(Math.pow(10, -0.5), sorted[n - 1], 1e-13);
	}

	@Test
	void aMatrixThatIsNotFiniteIsRefused() {
		double[][] matrix = wishart(5, 1);
		matrix[1][3] = Double.NaN;
		assertFalse(new SymmetricEigen(5).decompose(matrix));
		assertFalse(Cholesky.factorize(matrix, new double[5][5]));
		matrix[1][3] = 0;
		matrix[4][4] = Double.POSITIVE_INFINITY;
		assertFalse(new SymmetricEigen(5).decompose(matrix));
		assertFalse(Cholesky.factorize(matrix, new double[5][5]));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 15, 16, 17, 32, 33, 100})
	void theFactorTimesItselfIsTheMatrix(int n) {
		double[][] matrix = wishart(n, n);
		var factor = new double[n][n];
		assertTrue(Cholesky.factorize(matrix, factor));
		for (int i = 0; i < n; i++) {
			for (int j = i; j < n; j++) {
				double sum = 0;
				for (int k = 0; k <= i; k++) {
					sum += factor[k][i] * factor[k][j];
				}
				assertEquals(matrix[i][j], sum, TOLERANCE);
			}
		}
	}

	@Test
	void anIndefiniteMatrixHasNoFactor() {
		double[][] matrix = wishart(20, 1);
		matrix[19][19] -= 20;
		assertFalse(Cholesky.factorize(matrix, new double[20][20]));
	}

	private static SymmetricEigen assertDecomposes(double[][] matrix, double tolerance) {
		int n = matrix.length;
		var eigen = new SymmetricEigen(n);
		assertTrue(eigen.decompose(matrix));
		double scale = Arrays.stream(eigen.values()).map(Math::abs).max().getAsDouble();
		for (int k = 0; k < n; k++) {
			double[] vector = eigen.vectors()[k];
			for (int i = 0; i < n; i++) {
				double product = 0;
				for (int j = 0; j < n; j++) {
					product += matrix[i][j] * vector[j];
				}
				assertEquals(eigen.values()[k] * vector[i], product, tolerance * scale);
				assertEquals(i == k ? 1 : 0, Kernels.dot(vector, eigen.vectors()[i], 0, n), tolerance);
			}
		}
		return eigen;
	}

	/** G Gᵀ / n + I / 10 with a normal G. */
	private static double[][] wishart(int n, long seed) {
		var normal = ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(seed));
		var g = new double[n][n];
		for (double[] row : g) {
			Arrays.setAll(row, j -> normal.sample());
		}
		var matrix = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				matrix[i][j] = Kernels.dot(g[Math.min(i, j)], g[Math.max(i, j)], 0, n) / n + (i == j ? 0.1 : 0);
			}
		}
		return matrix;
	}
}
