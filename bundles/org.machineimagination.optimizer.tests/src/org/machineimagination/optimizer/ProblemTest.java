// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an optimizer may start from. */
class ProblemTest {

	@Test
	void theStartIsCopied() {
		double[] start = {1, 2};
		var problem = new Problem(start);
		start[0] = 9;
		assertEquals(1, problem.start()[0]);
		assertEquals(2, problem.dimension());
	}

	@Test
	void boundsThatDoNotEncloseTheStartAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> bounded(new double[] {1}, new double[] {2}));
		assertThrows(IllegalArgumentException.class, () -> bounded(new double[] {0}, new double[] {0}));
		assertThrows(IllegalArgumentException.class, () -> bounded(new double[] {Double.NaN}, new double[] {1}));
		assertThrows(IllegalArgumentException.class, () -> bounded(new double[0], new double[] {1}));
		assertEquals(1, bounded(new double[] {-1}, new double[] {Double.POSITIVE_INFINITY}).dimension());
	}

	private static Problem bounded(double[] lower, double[] upper) {
		return new Problem(new double[] {0}, lower, upper, 0, Optional.empty());
	}

	@Test
	void anEmptyOrUnusableStartIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Problem(new double[0]));
		assertThrows(IllegalArgumentException.class, () -> new Problem(new double[] {1, Double.NaN}));
		assertThrows(IllegalArgumentException.class, () -> new Problem(new double[] {Double.POSITIVE_INFINITY}));
	}
}
