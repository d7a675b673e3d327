// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.machineimagination.imagination.latent.Block;

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

	/** The block of the latent space that it is. Classes that nobody named are numbered, because a search starts from their names. */
	Block block() {
		return mixture
				? new Block(name, size(), Block.Prior.MIXTURE, Block.Transform.SOFTMAX, IntStream.range(0, size()).mapToObj(i -> "class " + i).toList())
				: new Block(name, size(), Block.Prior.NORMAL, Block.Transform.IDENTITY, List.of());
	}
}
