// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.request.Durations;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.queue.Task;
import org.machineimagination.workbench.ui.CurvePoint;

/**
 * Where a search stands at one moment.
 *
 * @param task    the task that it is
 * @param curve   best and mean loss of each generation that was watched
 * @param newest  the picture now
 * @param history small pictures from the first to the newest
 */
public record SearchSnapshot(Task task, List<CurvePoint> curve, Optional<Picture> newest, List<Picture> history) {

	public SearchSnapshot {
		curve = List.copyOf(curve);
		history = List.copyOf(history);
	}

	/** What people call it. */
	public String title() {
		return task.title();
	}

	/** One sentence on what is being done, or on how it ended. */
	public String message() {
		return switch (task.state()) {
			case WAITING -> task.message().isEmpty() ? "Waiting for the search before it." : task.message();
			case HELD -> task.message();
			case STOPPING -> "Stopping \u2026";
			case STOPPED -> task.folder().isPresent() ? "Stopped. It can be resumed from the list of runs." : task.message();
			case DONE, FAILED -> task.message();
			case RUNNING -> atWork();
		};
	}

	/** The run's folder, once there is one. */
	public Optional<Path> folder() {
		return task.folder();
	}

	/** How far it is, once it is under way. */
	public Optional<Progress> progress() {
		return task.progress();
	}

	/** Whether it is over, for now or for good. */
	public boolean ended() {
		return task.state().ended();
	}

	/** Whether it ended in a failure. */
	public boolean failed() {
		return task.state() == Task.State.FAILED;
	}

	private String atWork() {
		if (!task.message().isEmpty()) {
			return task.message() + " \u2026";
		}
		return task.progress().map(now -> "%d of %d pictures, %s left".formatted(now.done(), now.total(), Durations.words(now.left())))
				.orElse("Preparing \u2026");
	}
}
