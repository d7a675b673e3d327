// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.machineimagination.runs.RunResult;

/**
 * What a finished run ended with.
 *
 * @param folder     the run's folder
 * @param results    the finalists, best first, at least one
 * @param message    one plain sentence: why the search ended
 * @param picture    the result's picture
 * @param files      everything that was written for people, the record included, the picture first
 * @param prompts    the texts of the prompts in the order of {@link RunResult}'s similarities
 * @param judge      identifier of the judge, or empty if there was none
 * @param evaluations candidates judged in all
 * @param elapsed    time at work in all
 */
public record RunOutcome(Path folder, List<RunResult> results, String message, Path picture, List<Path> files, List<String> prompts,
		String judge, long evaluations, Duration elapsed) {

	/** The best of all. */
	public RunResult best() {
		return results.getFirst();
	}
}
