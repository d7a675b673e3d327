// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;

/** Keeps a listener's mistakes from ending a run: they are logged. */
record GuardedListener(RunListener listener) implements RunListener {

	private static final System.Logger LOG = System.getLogger(GuardedListener.class.getName());

	@Override
	public void preparing(String what) {
		guard(() -> listener.preparing(what));
	}

	@Override
	public void started(Path folder, RunFacts facts) {
		guard(() -> listener.started(folder, facts));
	}

	@Override
	public void note(String note) {
		guard(() -> listener.note(note));
	}

	@Override
	public void generation(Generation generation, Progress progress) {
		guard(() -> listener.generation(generation, progress));
	}

	@Override
	public boolean wantsPreviews() {
		var wants = new boolean[1];
		guard(() -> wants[0] = listener.wantsPreviews());
		return wants[0];
	}

	@Override
	public void preview(Picture picture, Generation generation) {
		guard(() -> listener.preview(picture, generation));
	}

	@Override
	public void ended(Path folder, RunStatus status, String message) {
		guard(() -> listener.ended(folder, status, message));
	}

	private static void guard(Runnable call) {
		try {
			call.run();
		} catch (RuntimeException e) {
			LOG.log(Level.WARNING, "A listener of a run failed", e);
		}
	}
}
