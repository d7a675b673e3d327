// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.List;
import org.machineimagination.imagination.model.Generator;

/**
 * One named part of a latent space.
 *
 * @param name      for example {@code noise} or {@code class}; also the name of the graph input that takes it
 * @param size      number of components, at least 1
 * @param prior     how components are drawn when nothing is known
 * @param transform what the generator's graph does to the raw components before the network sees them
 * @param labels    a name for each component, or empty
 */
public record Block(String name, int size, Prior prior, Transform transform, List<String> labels) {

	/** @throws IllegalArgumentException if labels are given but not one for each component */
	public Block {
		if (size < 1) {
			throw new IllegalArgumentException("The latent block " + name + " has no components");
		}
		if (!labels.isEmpty() && labels.size() != size) {
			throw new IllegalArgumentException("The latent block " + name + " has " + size + " components but " + labels.size() + " labels");
		}
		labels = List.copyOf(labels);
	}

	/**
	 * The name without the number of a layer: {@code noise} of {@code noise.3}. Where layers have latents of their own, those of a kind
	 * start alike, so that the first picture is that of one latent for all.
	 */
	public String kind() {
		return name.replaceFirst("\\.\\d+$", "");
	}

	/** Where raw components come from when nothing is known. */
	public enum Prior {
		/** Standard normal, redrawn outside -2..2, times the truncation (Brock et al. 2018, section 3.1). */
		TRUNCATED_NORMAL,
		/** Logits of a mixture; how they start is the search's choice. */
		MIXTURE,
		/** Standard normal. */
		NORMAL,
		/** Standard normal, in the space in which the network compares its classes; {@link Generator#classes} says where they lie. */
		EMBEDDING
	}

	/** What the generator's graph does to raw components; part of the graph, so that gradients pass through it. */
	public enum Transform {
		/** Nothing. */
		IDENTITY,
		/** Clamp to plus and minus twice the truncation, as the workshop's notebooks do. */
		CLAMP,
		/** Softmax at temperature 1: logits to a mixture that sums to 1; where the generator so wants, of its strongest classes only. */
		SOFTMAX,
		/** A factor and an addend for each component. */
		AFFINE
	}
}
