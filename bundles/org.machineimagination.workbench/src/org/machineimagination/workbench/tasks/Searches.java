// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The searches of this window, at work and just ended. They outlive the views that show them. Thread-safe. */
public final class Searches {

	/** Told of changes, on whatever thread makes them. */
	@FunctionalInterface
	public interface Listener {
		void changed(SearchJob search);
	}

	private static final long PATIENCE_MILLIS = 15_000;
	private static final Searches INSTANCE = new Searches();

	private final List<SearchJob> searches = new CopyOnWriteArrayList<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	private Searches() {
	}

	public static Searches instance() {
		return INSTANCE;
	}

	/** Starts a search, or puts it into the queue: one at a time is at work. */
	public void start(SearchJob search) {
		searches.add(search);
		changed(search);
		search.schedule();
	}

	/** The search that is at work or next in the queue; where there is none, the one that ended last. */
	public Optional<SearchJob> current() {
		return searches.stream().filter(search -> !search.snapshot().ended()).findFirst()
				.or(() -> searches.isEmpty() ? Optional.empty() : Optional.of(searches.getLast()));
	}

	/** Where the search that is at work in a run's folder stands. */
	public Optional<SearchSnapshot> at(Path folder) {
		return searches.stream().map(SearchJob::snapshot)
				.filter(search -> !search.ended() && search.folder().map(folder::equals).orElse(false)).findFirst();
	}

	/** How many are at work or wait for it. */
	public int running() {
		return (int) searches.stream().filter(search -> !search.snapshot().ended()).count();
	}

	/** Stops all, and waits until each has written what it needs to be resumed, or a while at most. */
	public void stopAll() {
		searches.forEach(SearchJob::cancel);
		for (SearchJob search : searches) {
			try {
				search.join(PATIENCE_MILLIS, null);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	void changed(SearchJob search) {
		listeners.forEach(listener -> listener.changed(search));
	}
}
