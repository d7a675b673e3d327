// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.studio.queue.Task.State;

class QueueSummaryTest {

	private static final Progress HALF = new Progress(300, 600, Duration.ofSeconds(10), Duration.ofSeconds(10));

	@Test
	void ofAnEmptyQueueNothingIsSaidButWhyItIsNotKept() {
		assertEquals(new QueueSummary("", Optional.empty(), false, false), QueueSummary.of(List.of(), false, Optional.empty(), ""));
		assertEquals("Another window.", QueueSummary.of(List.of(task("fog", State.DONE, false, "Done.")), false, Optional.empty(), "Another window.").text());
	}

	@Test
	void theTaskAtWorkIsSaidWithWhatWaits() {
		Task atWork = new Task(UUID.randomUUID(), 1, "a red apple", "cpu", State.RUNNING, false, "", Optional.empty(), Optional.of(HALF), List.of());
		QueueSummary summary = QueueSummary.of(List.of(atWork, task("fog", State.WAITING, false, "")), false, Optional.of(Duration.ofSeconds(40)), "");
		assertEquals("a red apple: 300 of 600 pictures, 10 s left; 1 search waits, 40 s left in all.", summary.text());
		assertEquals(Optional.of(0.5), summary.share());
		assertFalse(summary.canProceed());
		assertTrue(summary.canPause());
	}

	@Test
	void whatIsPreparedIsSaidInItsOwnWordsAndALongTitleIsCut() {
		Task atWork = task("\ud83c\udf4e".repeat(40), State.RUNNING, false, "Reading the models");
		assertEquals("\ud83c\udf4e".repeat(30) + "\u2026: reading the models.", QueueSummary.of(List.of(atWork), false, Optional.empty(), "").text());
	}

	@Test
	void whatTheLastTimeLeftIsOffered() {
		Task interrupted = new Task(UUID.randomUUID(), 1, "fog", "cpu", State.HELD, true, "", Optional.of(Path.of("runs", "fog")), Optional.empty(), List.of());
		Task waited = task("rain", State.HELD, true, "");
		assertEquals("From last time: 1 search was interrupted, 1 more waits.", text(interrupted, waited));
		assertEquals("From last time: 2 searches were interrupted.", text(interrupted, interrupted));
		assertEquals("From last time: 1 search waits.", text(waited));
		assertTrue(QueueSummary.of(List.of(waited), false, Optional.empty(), "").canProceed());
		assertFalse(QueueSummary.of(List.of(waited), false, Optional.empty(), "").canPause());
		assertEquals("", text(task("held by somebody", State.HELD, false, "")));
	}

	@Test
	void aPausedQueueSaysSo() {
		QueueSummary summary =
				QueueSummary.of(List.of(task("fog", State.WAITING, false, ""), task("rain", State.WAITING, false, "")), true, Optional.empty(), "");
		assertEquals("The queue is paused; 2 searches wait.", summary.text());
		assertTrue(summary.canProceed());
		assertFalse(summary.canPause());
	}

	private static String text(Task... tasks) {
		return QueueSummary.of(List.of(tasks), false, Optional.empty(), "").text();
	}

	private static Task task(String title, State state, boolean left, String message) {
		return new Task(UUID.randomUUID(), 1, title, "cpu", state, left, message, Optional.empty(), Optional.empty(), List.of());
	}
}
