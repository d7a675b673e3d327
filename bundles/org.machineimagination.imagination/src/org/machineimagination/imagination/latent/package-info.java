// SPDX-License-Identifier: EPL-2.0
/**
 * Latent spaces: their blocks, where points come from when nothing is known, the coordinates that a search moves in, and what is told of a
 * point. Nothing here knows a network.
 */
@NonNullByDefault
package org.machineimagination.imagination.latent;

import org.eclipse.jdt.annotation.NonNullByDefault;
