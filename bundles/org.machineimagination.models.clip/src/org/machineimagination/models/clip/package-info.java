// SPDX-License-Identifier: EPL-2.0
/**
 * Perceptors of the CLIP kind: an image tower, and either CLIP's own text tower or a projection on top of a shared sentence encoder.
 * Here is what others need: the family, the contract of sentence encoders, and the cache of text embeddings.
 */
@NonNullByDefault
package org.machineimagination.models.clip;

import org.eclipse.jdt.annotation.NonNullByDefault;
