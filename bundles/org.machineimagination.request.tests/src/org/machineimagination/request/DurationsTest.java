// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationsTest {

	@Test
	void timesAreSaidInTheLargestUnitsThatFit() {
		assertEquals("0 s", Durations.words(Duration.ZERO));
		assertEquals("59 s", Durations.words(Duration.ofMillis(59_499)));
		assertEquals("1 min 00 s", Durations.words(Duration.ofMillis(59_500)));
		assertEquals("2 min 05 s", Durations.words(Duration.ofSeconds(125)));
		assertEquals("1 h 01 min", Durations.words(Duration.ofSeconds(3_661)));
	}
}
