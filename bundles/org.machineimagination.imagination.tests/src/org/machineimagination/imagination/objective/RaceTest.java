// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RaceTest {

	@Test
	void theBestShareWins() {
		assertArrayEquals(new int[] {1, 3}, Race.winners(new double[] {5, 1, 4, 2}, 0.5));
		assertArrayEquals(new int[] {1}, Race.winners(new double[] {5, 1, 4, 2}, 0.01));
		assertArrayEquals(new int[] {0, 1, 2, 3}, Race.winners(new double[] {5, 1, 4, 2}, 1));
	}

	@Test
	void whatIsNotANumberWinsLast() {
		assertArrayEquals(new int[] {1, 2}, Race.winners(new double[] {Double.NaN, 1, 7, Double.POSITIVE_INFINITY}, 0.5));
	}

	@Test
	void losersRankBehindEveryWinnerInTheirOwnOrder() {
		double[] ranked = race(new double[] {5, 1, 4, 7}, 1, 3).ranked();
		assertEquals(1, ranked[1]);
		assertEquals(7, ranked[3]);
		assertTrue(ranked[2] > 7 && ranked[0] > ranked[2]);
		assertEquals(1, ranked[0] - ranked[2], 1e-9);
	}

	@Test
	void losersThatRankBehindAnywayStayWhereTheyAre() {
		assertArrayEquals(new double[] {5, 1, 4, 2}, race(new double[] {5, 1, 4, 2}, 1, 3).ranked());
	}

	@Test
	void aTieIsLost() {
		double[] ranked = race(new double[] {2, 1, 2}, 0, 1).ranked();
		assertTrue(ranked[2] > ranked[0]);
	}

	@Test
	void withoutLosersNothingChanges() {
		double[] losses = {3, Double.NaN, 1};
		Race race = Race.withoutLosers(new Evaluation(losses, losses, new double[3][0], Map.of(), null), 8);
		assertArrayEquals(losses, race.ranked());
		assertEquals(24, race.views());
	}

	private static Race race(double[] losses, int... winners) {
		return new Race(new Evaluation(losses, losses.clone(), new double[losses.length][0], Map.of(), null), winners, 0);
	}
}
