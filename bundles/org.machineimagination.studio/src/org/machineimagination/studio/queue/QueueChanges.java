// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is to be told and done once the queue's lock is free, and whether the queue has to be kept anew. */
final class QueueChanges {

	private static final System.Logger LOG = System.getLogger(QueueChanges.class.getName());

	private final List<Consumer<QueueObserver>> events = new ArrayList<>();
	private final List<Runnable> actions = new ArrayList<>();
	private boolean kept = true;

	void tell(Consumer<QueueObserver> event) {
		events.add(event);
	}

	/** Those who are told of a cancellation may take locks of their own. */
	void afterwards(Runnable action) {
		actions.add(action);
	}

	/** What the next process is to find is otherwise than before. */
	void keep() {
		kept = false;
	}

	boolean toBeKept() {
		return !kept;
	}

	void carryOut(List<QueueObserver> observers) {
		actions.forEach(Runnable::run);
		for (Consumer<QueueObserver> event : events) {
			for (QueueObserver observer : observers) {
				try {
					event.accept(observer);
				} catch (RuntimeException e) {
					LOG.log(Level.WARNING, "An observer of the queue failed", e);
				}
			}
		}
	}
}
