// SPDX-License-Identifier: EPL-2.0
/**
 * CLIP's networks made of the checkpoints that people have: the towers as graphs, the names of the two great sources of weights, and the
 * tokenizer's vocabulary. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.models.clip.internal.checkpoint;

import org.eclipse.jdt.annotation.NonNullByDefault;
