// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.search.Ahead;

class PaceTest {

	private static final long SECOND = 1_000_000_000L;

	@Test
	void beforeTheFirstGenerationNothingIsKnown() {
		assertEquals(Duration.ZERO, new Pace(0, 0).left(new Ahead(100, 0)));
	}

	@Test
	void evaluationsWithGradientsCountThreefold() {
		var pace = new Pace(0, 0);
		pace.add(10, false, 10 * SECOND);
		assertEquals(Duration.ofSeconds(100), pace.left(new Ahead(100, 0)));
		assertEquals(Duration.ofSeconds(200), pace.left(new Ahead(100, 50)));
	}

	@Test
	void turnsOfBothKindsThatCostWhatIsExpectedDoNotShakeTheEstimate() {
		var pace = new Pace(0, 0);
		long now = 0;
		for (int turn = 0; turn < 20; turn++) {
			now += 3 * 8 * SECOND;
			pace.add(8, true, now);
			now += 8 * SECOND;
			pace.add(8, false, now);
			assertEquals(Duration.ofSeconds(64), pace.left(new Ahead(32, 16)));
		}
	}

	@Test
	void atTheEndNothingIsLeft() {
		var pace = new Pace(5, 0);
		pace.add(10, false, 10 * SECOND);
		assertEquals(Duration.ZERO, pace.left(new Ahead(0, 0)));
		assertEquals(15, pace.seconds(10 * SECOND));
	}
}
