// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.machineimagination.plugin.Cancellation;

/**
 * Reads from a connection that may fall silent without an end, which a plain read would wait for for ever: the connection is closed when
 * nothing came for some time, and at once when somebody asks to stop.
 */
final class SteadyStream implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(SteadyStream.class.getName());
	private static final int LOOKS = 4;

	private final InputStream in;
	private final Duration patience;
	private final Cancellation cancellation;
	private final Cancellation.Subscription subscription;
	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("watch over a fetch").factory());
	private volatile long last = System.nanoTime();
	private volatile boolean silent;

	/** @param patience how long nothing may come */
	SteadyStream(InputStream in, Duration patience, Cancellation cancellation) {
		this.in = in;
		this.patience = patience;
		this.cancellation = cancellation;
		this.subscription = cancellation.onCancel(this::end);
		long often = patience.toMillis() / LOOKS;
		watch.scheduleWithFixedDelay(this::look, often, often, TimeUnit.MILLISECONDS);
	}

	/**
	 * Reads what has come.
	 *
	 * @return the number of bytes, or −1 at the end
	 * @throws IOException if nothing came for too long, or the connection broke
	 * @throws org.machineimagination.plugin.CancelledException if somebody asked to stop
	 */
	int read(byte[] buffer) throws IOException {
		int count;
		try {
			count = in.read(buffer);
		} catch (IOException e) {
			requireSteady();
			throw new IOException("the connection broke; what is here is kept", e);
		}
		requireSteady();
		last = System.nanoTime();
		return count;
	}

	@Override
	public void close() {
		subscription.close();
		watch.shutdownNow();
		end();
	}

	private void requireSteady() throws IOException {
		cancellation.check();
		if (silent) {
			throw new IOException("nothing came for %d seconds; what is here is kept".formatted(patience.toSeconds()));
		}
	}

	private void look() {
		if (System.nanoTime() - last > patience.toNanos()) {
			silent = true;
			end();
		}
	}

	private void end() {
		try {
			in.close();
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "A connection that was to be closed", e);
		}
	}
}
