// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.nio.file.Path;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;

/**
 * Told how a run goes. Everything is called on the thread that does the run, which waits: hand long work on to another one. Calls come in
 * this order: {@link #preparing} some times, {@link #started}, for each generation {@link #generation} and now and then
 * {@link #preview}, then {@link #preparing} for what is done at the end, then {@link #ended}.
 */
public interface RunListener {

	/** Does nothing. */
	RunListener NONE = new RunListener() {
	};

	/** @param what what is being done before or after the search, for example {@code Reading the models} */
	default void preparing(String what) {
	}

	/** @param folder the run's folder, which now exists and has a record */
	default void started(Path folder, RunFacts facts) {
	}

	/**
	 * Something that a person should know of how the search began; called after {@link #started}.
	 *
	 * @param note one plain sentence
	 */
	default void note(String note) {
	}

	/** A generation is done and its checkpoint on disk. */
	default void generation(Generation generation, Progress progress) {
	}

	/** Whether {@link #preview} is wanted; asked before each, so that nothing is drawn that nobody looks at. */
	default boolean wantsPreviews() {
		return false;
	}

	/** The picture of a generation's best candidate, or of the average that the search would answer with; at most about one a second. */
	default void preview(Picture picture, Generation generation) {
	}

	/**
	 * The run has come to an end, for now or for good; not called for a run that never got a folder.
	 *
	 * @param message one plain sentence on the status
	 */
	default void ended(Path folder, RunStatus status, String message) {
	}
}
