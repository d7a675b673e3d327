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
 * @param created        when it was asked for; the folder's time if the record is broken
 * @param generator      identifier of its generator
 * @param optimizer      identifier of its method of search
 * @param evaluations    candidates judged so far
 * @param budget         candidates that may be judged in all
 * @param bestLoss       smallest loss so far
 * @param bestSimilarity its similarity
 * @param thumbnail      a picture of it
 */
public record RunSummary(Path folder, String id, String title, List<Prompt> prompts, long seed, RunStatus status, String message,
		boolean broken, Instant created, String generator, String optimizer, long evaluations, long budget, OptionalDouble bestLoss,
		OptionalDouble bestSimilarity, Optional<Path> thumbnail) {

	/** Whether it can go on where it stopped. */
	public boolean resumable() {
		return !broken && switch (status) {
			case FINISHED, RUNNING -> false;
			case QUEUED, PAUSED, INTERRUPTED, CANCELLED, FAILED -> true;
		};
	}
}
