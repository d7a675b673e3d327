// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosingTest {

	@Test
	void nothingIsAskedWhereClosingStopsAndLosesNothing() {
		assertEquals(Optional.empty(), ImagineWorkbenchAdvisor.closingQuestion(0, 0, true));
		assertEquals(Optional.empty(), ImagineWorkbenchAdvisor.closingQuestion(0, 0, false));
		assertEquals(Optional.empty(), ImagineWorkbenchAdvisor.closingQuestion(0, 3, true));
	}

	@Test
	void theQuestionSaysWhatBecomesOfTheSearches() {
		assertEquals("A search is at work. When you open the window again, you can go on from where it stops now.", asked(1, 1, true));
		assertEquals("A search is at work. When you open the window again, you can go on from where it stops now. 2 more wait and will be there again.",
				asked(1, 3, true));
		assertEquals("2 searches are at work. When you open the window again, you can go on from where they stop now. 1 more waits and will be there again.",
				asked(2, 3, true));
	}

	@Test
	void theQuestionSaysWhatIsLostWhereTheQueueIsNotKept() {
		assertEquals("A search is at work. It stops, and can be resumed from the list of runs. 1 more waits and will be lost: "
				+ "the queue of this window is not kept.", asked(1, 2, false));
		assertEquals("2 searches wait and will be lost: the queue of this window is not kept.", asked(0, 2, false));
		assertEquals("2 searches are at work. They stop, and can be resumed from the list of runs.", asked(2, 2, false));
	}

	private static String asked(int atWork, int unended, boolean kept) {
		return ImagineWorkbenchAdvisor.closingQuestion(atWork, unended, kept).orElseThrow();
	}
}
