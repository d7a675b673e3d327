// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.nio.file.Path;
import org.machineimagination.backend.Cancellation;

/**
 * Does searches from a request to files on disk. Every method works on the calling thread until the run has ended; call it from a job
 * or thread of its own and stop it with the cancellation. Exceptions carry one plain sentence, see {@link Failure}.
 */
public final class SearchService {

	private final Studio studio;

	SearchService(Studio studio) {
		this.studio = studio;
	}

	/**
	 * Does a run. Its folder is made once the request has proved sound and the program is compiled.
	 *
	 * @throws org.machineimagination.backend.CancelledException if cancelled; the run can be resumed if it had been started
	 */
	public RunOutcome run(RunRequest request, RunListener listener, Cancellation cancellation) {
		return new NewRun(studio, studio.complete(request), listener, cancellation).call();
	}

	/**
	 * Goes on with a run that was killed, cancelled or failed, and ends with what it would have ended with.
	 *
	 * @param folder the run's folder
	 * @throws RunException                                      if it is finished, at work in another process, or its models or
	 *                                                           backend are not what they were
	 * @throws org.machineimagination.backend.CancelledException if cancelled; it can be resumed again
	 */
	public RunOutcome resume(Path folder, RunListener listener, Cancellation cancellation) {
		throw new RunException(folder.toString());
	}

	/**
	 * Does a run again in a new folder and compares.
	 *
	 * @param folderOrPicture a run's folder, or a picture that a run wrote
	 * @param runsFolder      where the new run's folder is made, or null for the data folder's {@code runs}
	 * @throws RunException                                      if it is not finished, or its models or backend are not what they were
	 * @throws org.machineimagination.backend.CancelledException if cancelled
	 */
	public Rerun rerun(Path folderOrPicture, Path runsFolder, RunListener listener, Cancellation cancellation) {
		throw new RunException(folderOrPicture.toString());
	}
}
