// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

class CancellationTest {

	private final Cancellation cancellation = new Cancellation();
	private final AtomicInteger told = new AtomicInteger();

	@Test
	void onceAskedForItStays() {
		cancellation.check();
		cancellation.cancel();
		assertThrows(CancelledException.class, cancellation::check);
		assertThrows(CancelledException.class, cancellation::check);
	}

	@Test
	void whoListensIsTold() {
		cancellation.onCancel(told::incrementAndGet);
		cancellation.cancel();
		assertEquals(1, told.get());
	}

	@Test
	void whoListensTooLateIsToldAtOnce() {
		cancellation.cancel();
		cancellation.onCancel(told::incrementAndGet);
		assertEquals(1, told.get());
	}

	@Test
	void whoStoppedListeningIsNotTold() {
		cancellation.onCancel(told::incrementAndGet).close();
		cancellation.cancel();
		assertEquals(0, told.get());
	}
}
