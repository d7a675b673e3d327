// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.queue.QueueObserver;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.ui.CurvePoint;
import org.machineimagination.workbench.ui.Thumbnails;

/**
 * Follows the task that is at work, or the one that ended last, and keeps what a view shows of it. Once it follows another one it lets go of
 * the pictures of the one before. Thread-safe.
 */
public final class TaskWatch implements QueueObserver, AutoCloseable {

	private static final int LONGEST_HISTORY = 60;
	private static final int HISTORY_SIDE = 96;

	private final Runnable changed;
	private final Cancellation.Subscription subscription;
	private final List<CurvePoint> curve = new ArrayList<>();
	private final List<Picture> history = new ArrayList<>();
	private @Nullable Picture newest;
	private @Nullable UUID followed;

	/** @param changed called after each change, on whatever thread makes it */
	public TaskWatch(Runnable changed) {
		this.changed = changed;
		this.subscription = Searches.instance().observe(this);
	}

	/** Where the task followed stands now; empty if there has been none. */
	public synchronized Optional<SearchSnapshot> snapshot() {
		Optional<Task> current = Searches.instance().current();
		current.ifPresent(task -> follow(task.id()));
		Picture picture = newest;
		return current.map(task -> new SearchSnapshot(task, curve, picture == null ? Optional.empty() : Optional.of(picture), history));
	}

	@Override
	public void changed(Task task) {
		changed.run();
	}

	@Override
	public void removed(Task task) {
		changed.run();
	}

	@Override
	public void rearranged() {
		changed.run();
	}

	@Override
	public void generation(Task task, Generation generation, Progress progress) {
		synchronized (this) {
			if (!shows(task)) {
				return;
			}
			curve.add(new CurvePoint(generation.evaluations(), generation.bestLoss(), generation.meanLoss()));
		}
		changed.run();
	}

	@Override
	public boolean wantsPreviews() {
		return true;
	}

	@Override
	public void preview(Task task, Picture picture, Generation generation) {
		synchronized (this) {
			if (!shows(task)) {
				return;
			}
			newest = picture;
			history.add(Thumbnails.of(picture, HISTORY_SIDE));
			if (history.size() > LONGEST_HISTORY) {
				// Every second one goes, so that the strip spans the whole search however long it is; the newest stays.
				for (int i = history.size() - 2; i >= 0; i -= 2) {
					history.remove(i);
				}
			}
		}
		changed.run();
	}

	@Override
	public void close() {
		subscription.close();
	}

	private boolean shows(Task task) {
		Searches.instance().current().ifPresent(current -> follow(current.id()));
		return task.id().equals(followed);
	}

	private void follow(UUID id) {
		if (!id.equals(followed)) {
			followed = id;
			newest = null;
			curve.clear();
			history.clear();
		}
	}
}
