// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.nio.file.Path;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.FilmSettings;

/**
 * A film of a search that somebody asks for.
 *
 * @param run       the run's folder
 * @param file      the film; its ending says what it is written as
 * @param overwrite whether a file that is there may go
 * @param every     every so many generations give a picture, at least 1
 * @param freeze    seconds that the film stays at the result, 0..60
 * @param film      what the film looks like
 * @param computing what it is made with
 */
public record FilmRequest(Path run, Path file, boolean overwrite, int every, int freeze, FilmSettings film, Computing computing) {

	/** @throws UsageException with one plain sentence if a number is out of range */
	public FilmRequest {
		if (every < 1) {
			throw new UsageException("Every so many generations give a picture: at least 1, not %d.".formatted(every));
		}
		if (freeze < 0 || freeze > 60) {
			throw new UsageException("The film stays at its end for 0 to 60 seconds, not %d.".formatted(freeze));
		}
	}
}
