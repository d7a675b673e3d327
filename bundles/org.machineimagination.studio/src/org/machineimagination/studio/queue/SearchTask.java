// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.RunOutcome;
import org.machineimagination.studio.search.SearchService;

/**
 * A search as a task. Its result comes as the last preview.
 *
 * @param service does it
 * @param request what is searched for
 * @param lane    the device that it is computed on
 */
public record SearchTask(SearchService service, RunRequest request, String lane) implements TaskWork {

	private static final String EVALUATIONS = "evaluations";

	/** A search on the device that its request comes to. Asks the backend for its devices, which loads its native code. */
	public static SearchTask of(SearchService service, RunRequest request) {
		return new SearchTask(service, request, service.device(request));
	}

	/** How many candidates a request has judged at most, 0 if it does not say so. */
	public static long evaluations(RunRequest request) {
		String text = request.settings(Role.SEARCH).getOrDefault(EVALUATIONS, "").strip();
		return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
	}

	@Override
	public String title() {
		return request.name();
	}

	@Override
	public long evaluations() {
		return evaluations(request);
	}

	@Override
	public String run(RunListener listener, Cancellation cancellation) {
		var ending = new Ending(listener);
		return ending.sentence(service.run(request, ending, cancellation));
	}

	@Override
	public TaskWork rest(Path folder) {
		return new ResumeTask(service, folder, title(), lane, evaluations());
	}

	/** Passes everything on, and adds the result to the previews. */
	static final class Ending implements RunListener {

		private final RunListener listener;
		private @Nullable Generation last; // null before the first

		Ending(RunListener listener) {
			this.listener = listener;
		}

		/** What came of a run; its picture is shown first. */
		String sentence(RunOutcome outcome) {
			Generation shown = last;
			if (shown != null && listener.wantsPreviews()) {
				listener.preview(outcome.best().finalist().picture(), shown);
			}
			return "Done: a similarity of %.3f after %d pictures.".formatted(outcome.best().finalist().similarity(), outcome.evaluations());
		}

		@Override
		public void preparing(String what) {
			listener.preparing(what);
		}

		@Override
		public void started(Path folder, RunFacts facts) {
			listener.started(folder, facts);
		}

		@Override
		public void note(String note) {
			listener.note(note);
		}

		@Override
		public void generation(Generation generation, Progress progress) {
			last = generation;
			listener.generation(generation, progress);
		}

		@Override
		public boolean wantsPreviews() {
			return listener.wantsPreviews();
		}

		@Override
		public void preview(Picture picture, Generation generation) {
			listener.preview(picture, generation);
		}

		@Override
		public void ended(Path folder, RunStatus status, String message) {
			listener.ended(folder, status, message);
		}
	}
}
