// SPDX-License-Identifier: EPL-2.0
/**
 * How perceptors of the CLIP kind are read and run: tokens, towers, caching. Not for other bundles.
 */
@NonNullByDefault
package org.machineimagination.models.clip.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
