// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.Arrays;
import java.util.List;
import org.machineimagination.imagination.Block;

/**
 * An input of the network that a search moves.
 *
 * @param name    of the latent block
 * @param input   of the network
 * @param shape   of one picture's latents, without the batch axis
 * @param batched whether the input has a batch axis at all
 * @param mixture whether it wants a mixture of classes instead of normal noise
 */
public record LatentPort(String name, String input, long[] shape, boolean batched, boolean mixture) {

	/** Number of components. */
	public int size() {
		return Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
	}

	/** The block of the latent space that it is. */
	Block block() {
		return mixture ? new Block(name, size(), Block.Prior.MIXTURE, Block.Transform.SOFTMAX, List.of())
				: new Block(name, size(), Block.Prior.NORMAL, Block.Transform.IDENTITY, List.of());
	}
}
