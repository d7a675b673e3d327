// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.machineimagination.imagination.model.ModelDescription;

/**
 * A model that was added.
 *
 * @param model            as it is now listed
 * @param recognised       what its source was taken for
 * @param contactSheet     a page of pictures that a generator made, or empty for a perceptor
 * @param withoutGradients why it can be searched by methods without gradients only, as the middle of a sentence; empty if by any
 * @param notes            what else is to be known of it, each a sentence: what was assumed, what was left out, what its pictures or embeddings hold
 */
public record AddedModel(ModelDescription model, String recognised, Optional<Path> contactSheet, Optional<String> withoutGradients, List<String> notes) {
}
