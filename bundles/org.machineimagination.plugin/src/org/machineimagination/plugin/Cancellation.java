// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A request to give up, shared between the one who asks and those who work. Once asked for it stays so. Thread-safe. */
public final class Cancellation {

	private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
	private volatile boolean cancelled;

	/** Asks everybody who shares this to give up. */
	public void cancel() {
		cancelled = true;
		listeners.forEach(Runnable::run);
	}

	/** Whether giving up was asked for. */
	public boolean cancelled() {
		return cancelled;
	}

	/** @throws CancelledException if giving up was asked for */
	public void check() {
		if (cancelled) {
			throw new CancelledException();
		}
	}

	/**
	 * Calls an action when giving up is asked for, at once if it already was. The action may run on any thread, more than once.
	 *
	 * @return removes the action; call it when the work is done
	 */
	public Subscription onCancel(Runnable action) {
		listeners.add(action);
		if (cancelled) {
			action.run();
		}
		return () -> listeners.remove(action);
	}

	/** Ends an {@link #onCancel} registration. */
	@FunctionalInterface
	public interface Subscription extends AutoCloseable {
		@Override
		void close();
	}
}
