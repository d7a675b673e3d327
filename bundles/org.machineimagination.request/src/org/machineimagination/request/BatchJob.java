// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One run of a batch.
 *
 * @param number  its place in the batch, from 1
 * @param line    number of the line it comes from, from 1; 0 if there is no file
 * @param prompt  the prompt as it was typed; may be empty if the line could not be read
 * @param folder  name of its run's folder within the batch's; empty if there is nothing to run
 * @param key     the same for the same that is wanted, however often the batch is begun; empty if there is nothing to run
 * @param request complete, if the line could be understood
 * @param problem one plain sentence why there is nothing to run, or empty
 */
public record BatchJob(int number, int line, String prompt, String folder, String key, @Nullable RunRequest request, String problem) {

	/**
	 * A run that has no folder yet.
	 *
	 * @param request complete
	 */
	public static BatchJob of(int number, int line, String prompt, RunRequest request) {
		return new BatchJob(number, line, prompt, "", RequestJson.key(request.wanted()), request, "");
	}

	/** A line that there is nothing to run for. */
	public static BatchJob broken(int number, int line, String prompt, String problem) {
		return new BatchJob(number, line, prompt, "", "", null, problem);
	}

	/** Whether there is something to run. */
	public boolean runnable() {
		return request != null;
	}

	/** What is to be run of a job that is {@link #runnable()}. */
	public RunRequest toRun() {
		return Objects.requireNonNull(request, problem);
	}

	BatchJob withFolder(String other) {
		return new BatchJob(number, line, prompt, other, key, request, problem);
	}
}
