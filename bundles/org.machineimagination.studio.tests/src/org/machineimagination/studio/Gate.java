// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds somebody up, whatever happens, until it is opened: slow work that knows nothing of being stopped, without a clock. */
public final class Gate implements AutoCloseable {

	private final CountDownLatch reached = new CountDownLatch(1);
	private final CountDownLatch opened = new CountDownLatch(1);

	/** Waits until the gate is opened, interrupted or not. */
	public void pass() {
		reached.countDown();
		boolean interrupted = false;
		while (true) {
			try {
				opened.await();
				break;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Waits until somebody stands before it. */
	public boolean awaitReached() throws InterruptedException {
		return reached.await(2, TimeUnit.MINUTES);
	}

	/** Opens it for good. */
	@Override
	public void close() {
		opened.countDown();
	}
}
