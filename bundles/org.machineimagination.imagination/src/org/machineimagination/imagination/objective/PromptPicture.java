// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.nio.file.Path;

/**
 * A picture file that stands in place of a prompt's words.
 *
 * @param file   absolute
 * @param sha256 what its digest has to be, or empty if nobody has looked at it yet
 */
public record PromptPicture(Path file, String sha256) {
}
