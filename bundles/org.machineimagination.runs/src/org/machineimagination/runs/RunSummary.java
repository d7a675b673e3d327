// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.objective.Prompt;

/**
 * A run as a list shows it.
 *
 * @param folder         the run's folder
 * @param id             its UUID, or empty if the record is broken
 * @param title          what people call it; the folder's name if the record is broken
 * @param prompts        its prompts
 * @param seed           its seed
 * @param status         where it stands; one whose process was killed is {@link RunStatus#INTERRUPTED}
 * @param message        one plain sentence on the status, or on what is wrong with the record; may be empty
 * @param broken         whether the record cannot be read
 * @param created        when it was asked for; the record's time if that does not say so or is broken
 * @param generator      identifier of its generator
 * @param optimizer      identifier of its method of search
 * @param evaluations    candidates judged so far
 * @param budget         candidates that may be judged in all
 * @param bestLoss       smallest loss so far
 * @param bestSimilarity its similarity
 * @param thumbnail      the picture that its record names; it may have been removed since
 */
public record RunSummary(Path folder, String id, String title, List<Prompt> prompts, long seed, RunStatus status, String message,
		boolean broken, Instant created, String generator, String optimizer, long evaluations, long budget, OptionalDouble bestLoss,
		OptionalDouble bestSimilarity, Optional<Path> thumbnail) {

	/** The same run, whose record says that it is at work, when nobody works on it. */
	RunSummary interrupted() {
		return new RunSummary(folder, id, title, prompts, seed, RunStatus.INTERRUPTED, "Its process ended before the run did; it can be resumed.", broken,
				created, generator, optimizer, evaluations, budget, bestLoss, bestSimilarity, thumbnail);
	}

	/** Whether it can go on where it stopped. */
	public boolean resumable() {
		return !broken && switch (status) {
			case FINISHED, RUNNING -> false;
			case QUEUED, PAUSED, INTERRUPTED, CANCELLED, FAILED -> true;
		};
	}
}
