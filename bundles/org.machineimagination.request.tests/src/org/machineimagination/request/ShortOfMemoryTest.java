// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.machineimagination.plugin.UsageException;

/** Who has run out of memory is told what to do in what they were doing. */
class ShortOfMemoryTest {

	@Test
	void aSearchIsAdvisedASmallerPopulation() {
		assertEquals("There is not enough memory; use a smaller population, fewer views or a smaller model.",
				Failure.ofSearch(new OutOfMemoryError()).sentence());
	}

	@Test
	void whatHasNoPopulationIsNot() {
		assertEquals("There is not enough memory; close other programs, or ask for less at once.", Failure.of(new OutOfMemoryError()).sentence());
	}

	@Test
	void everythingElseIsToldAlike() {
		var misuse = new UsageException("No.");
		assertEquals(Failure.of(misuse), Failure.ofSearch(misuse));
	}
}
