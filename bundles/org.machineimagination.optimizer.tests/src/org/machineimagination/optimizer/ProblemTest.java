// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
	void anEmptyOrUnusableStartIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Problem(new double[0]));
		assertThrows(IllegalArgumentException.class, () -> new Problem(new double[] {1, Double.NaN}));
		assertThrows(IllegalArgumentException.class, () -> new Problem(new double[] {Double.POSITIVE_INFINITY}));
	}
}
