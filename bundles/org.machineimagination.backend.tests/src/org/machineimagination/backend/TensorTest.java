// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TensorTest {

	@Test
	void dataThatDoesNotFillTheShapeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Tensor.of(new float[5], 2, 3));
		assertThrows(IllegalArgumentException.class, () -> new Tensor.Bools(new boolean[2]));
	}

	@Test
	void onlySinglePrecisionNumbersCanBeReadAsFloats() {
		assertEquals("The tensor holds longs, not floats",
				assertThrows(IllegalStateException.class, Tensor.of(new long[1], 1)::floats).getMessage());
	}
}
