// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import org.machineimagination.imagination.Block;

/**
 * A block of latents and the network's input that it goes to.
 *
 * @param block its name is the graph's input for raw components
 * @param input the network's input for transformed components
 */
record Latent(Block block, String input) {
}
