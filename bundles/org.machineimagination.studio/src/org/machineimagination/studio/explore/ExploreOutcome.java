// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found on an exploration.
 *
 * @param folder   where everything is
 * @param sheet    all pictures on one sheet
 * @param latents  the pictures' latents, a row each
 * @param pictures single files in order; where there are ways, one way after the other
 * @param captions what each shows
 * @param noise    the noise of the first picture, empty if the generator takes none
 */
public record ExploreOutcome(Path folder, Path sheet, Path latents, List<Path> pictures, List<String> captions, double[] noise) {
}
