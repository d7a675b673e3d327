// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

/**
 * A point of the latent space that a search begins at.
 *
 * @param latents {@code [dimension]} raw latents
 * @param chosen  whether somebody asked for this very point: all of it holds then, its class as well where that is not searched. Otherwise it is the best
 *                of a pool, and classes that are held stay where the settings put them.
 */
public record Beginning(double[] latents, boolean chosen) {
}
