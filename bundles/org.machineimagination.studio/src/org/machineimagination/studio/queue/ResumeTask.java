// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.SearchService;

/**
 * The rest of a run that was stopped, as a task.
 *
 * @param service     does it
 * @param runFolder   the run's folder
 * @param title       what people call it
 * @param lane        the device that it goes on with
 * @param evaluations how many candidates its run judges at most in all, 0 if that is not known
 */
public record ResumeTask(SearchService service, Path runFolder, String title, String lane, long evaluations) implements TaskWork {

	/**
	 * The rest of a run as its record has it. Reads files.
	 *
	 * @throws org.machineimagination.request.RunException if the record cannot be read or lacks a part of it
	 */
	public static ResumeTask of(SearchService service, Path folder) {
		RunRequest request = RecordedRequest.of(folder);
		return new ResumeTask(service, folder, request.name(), service.device(request), SearchTask.evaluations(request));
	}

	@Override
	public Optional<Path> folder() {
		return Optional.of(runFolder);
	}

	@Override
	public String run(RunListener listener, Cancellation cancellation) {
		var ending = new SearchTask.Ending(listener);
		return ending.sentence(service.resume(runFolder, ending, cancellation));
	}

	@Override
	public TaskWork rest(Path sameFolder) {
		return this;
	}
}
