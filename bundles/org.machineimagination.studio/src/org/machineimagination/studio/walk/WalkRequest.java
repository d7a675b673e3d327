// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.machineimagination.imagination.walk.WalkSettings;
import org.machineimagination.request.Computing;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.runs.RunStore;

/**
 * A walk that somebody asks for.
 *
 * @param sources    where its pictures' latents are, in order, repeats allowed: a run as {@link RunStore#find} takes it; an {@code .npz}
 *                   file, for its row 2 alone with {@code #2} behind its name; or the workshop's {@code *_noise.txt}
 * @param file       the film; its ending says what it is written as
 * @param overwrite  whether a file that is there may go
 * @param generator  identifier or folder of the generator, or empty for the one that made the pictures
 * @param truncation of the generator, or empty for the largest that the pictures were made with
 * @param walk       how it goes from picture to picture
 * @param film       what the film looks like
 * @param computing  what it is made with
 */
public record WalkRequest(List<String> sources, Path file, boolean overwrite, Optional<String> generator, OptionalDouble truncation,
		WalkSettings walk, FilmSettings film, Computing computing) {

	public WalkRequest {
		sources = List.copyOf(sources);
	}
}
