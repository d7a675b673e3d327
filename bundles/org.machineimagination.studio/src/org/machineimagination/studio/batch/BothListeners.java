// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.nio.file.Path;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.search.RunListener;

/** Tells two listeners, the first one first. */
record BothListeners(RunListener first, RunListener second) implements RunListener {

	@Override
	public void preparing(String what) {
		first.preparing(what);
		second.preparing(what);
	}

	@Override
	public void started(Path folder, RunFacts facts) {
		first.started(folder, facts);
		second.started(folder, facts);
	}

	@Override
	public void note(String note) {
		first.note(note);
		second.note(note);
	}

	@Override
	public void generation(Generation generation, Progress progress) {
		first.generation(generation, progress);
		second.generation(generation, progress);
	}

	@Override
	public boolean wantsPreviews() {
		return first.wantsPreviews() || second.wantsPreviews();
	}

	@Override
	public void preview(Picture picture, Generation generation) {
		if (first.wantsPreviews()) {
			first.preview(picture, generation);
		}
		if (second.wantsPreviews()) {
			second.preview(picture, generation);
		}
	}

	@Override
	public void ended(Path folder, RunStatus status, String message) {
		first.ended(folder, status, message);
		second.ended(folder, status, message);
	}
}
