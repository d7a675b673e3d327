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
 * @param kind    what it wants
 * @param classes number of classes; 0 where it wants noise
 */
public record LatentPort(String name, String input, long[] shape, boolean batched, Kind kind, int classes) {

	/** What an input wants. */
	public enum Kind {
		/** Normal noise. */
		NORMAL,
		/** A mixture of classes: a share for each, which sum to 1. */
		MIXTURE,
		/** The number of one class; a search moves a preference for each, and the strongest is taken. */
		CHOICE
	}

	/** Noise. */
	static LatentPort noise(String name, String input, long[] shape, boolean batched) {
		return new LatentPort(name, input, shape, batched, Kind.NORMAL, 0);
	}

	/** Number of components that a search sees. */
	public int size() {
		return kind == Kind.CHOICE ? classes : Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
	}

	/** Whether it says which class a picture is of. */
	public boolean isClass() {
		return kind != Kind.NORMAL;
	}

	/** The block of the latent space that it is. Classes that nobody named are numbered, because a search starts from their names. */
	Block block() {
		return isClass()
				? new Block(name, size(), Block.Prior.MIXTURE, Block.Transform.SOFTMAX, IntStream.range(0, size()).mapToObj(i -> "class " + i).toList())
				: new Block(name, size(), Block.Prior.NORMAL, Block.Transform.IDENTITY, List.of());
	}
}
