// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.search.RunListener;

/**
 * Does one task on the thread of its lane and tells the queue how it goes.
 *
 * @param lane the lane that the task holds, which may be another than that of what is left of it
 */
record TaskRunner(RunQueue queue, QueuedTask task, String lane) implements Runnable {

	private static final System.Logger LOG = System.getLogger(TaskRunner.class.getName());

	@Override
	public void run() {
		try {
			queue.ended(task, lane, Task.State.DONE, task.work.run(new Listener(), task.cancellation));
		} catch (RuntimeException | Error e) {
			Failure failure = Failure.ofSearch(e);
			if (failure.kind() == Failure.Kind.CANCELLED) {
				queue.ended(task, lane, Task.State.STOPPED, task.folder.isPresent() ? "Stopped; it can be resumed." : "Stopped.");
			} else {
				LOG.log(failure.kind() == Failure.Kind.UNEXPECTED ? Level.ERROR : Level.WARNING, "The task " + task.id + ", " + task.work.title() + ", failed",
						e);
				queue.ended(task, lane, Task.State.FAILED, failure.sentence());
			}
		}
	}

	private final class Listener implements RunListener {

		@Override
		public void preparing(String what) {
			queue.update(task, () -> task.message = what);
		}

		@Override
		public void started(Path folder, RunFacts facts) {
			queue.begun(task, folder);
		}

		@Override
		public void note(String note) {
			queue.update(task, () -> task.note(note));
		}

		@Override
		public void generation(Generation generation, Progress progress) {
			queue.update(task, () -> {
				task.progress = Optional.of(progress);
				task.message = "";
			});
			queue.tell(task, (observer, value) -> observer.generation(value, generation, progress));
		}

		@Override
		public boolean wantsPreviews() {
			return queue.wantsPreviews();
		}

		@Override
		public void preview(Picture picture, Generation generation) {
			queue.tell(task, (observer, value) -> observer.preview(value, picture, generation));
		}

		@Override
		public void ended(Path folder, RunStatus status, String message) {
			queue.update(task, () -> task.message = message);
		}
	}
}
