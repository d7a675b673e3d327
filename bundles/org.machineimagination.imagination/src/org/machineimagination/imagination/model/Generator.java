// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import java.util.Map;
import java.util.Optional;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassTable;
import org.machineimagination.imagination.latent.LatentSpace;

/** A network, or a formula, that makes images from latents. An immutable value; running it is a backend's work. */
public interface Generator {

	/** Name of the output of {@link #graph()}. */
	String IMAGE = "image";

	/** The model it was made from. */
	ModelDescription description();

	/** The space of its raw latents. */
	LatentSpace latentSpace();

	/**
	 * The graph from raw latents to images. It has an input {@code [n, size]} for every block, named like the block, an input for
	 * every entry of {@link #parameters()}, and the output {@link #IMAGE}, {@code [n, 3, height, width]} in -1..1. The axis n is
	 * symbolic. The blocks' transforms are part of it.
	 */
	OnnxGraph graph();

	/** Further inputs of the graph that all candidates share, by name, for example the truncation {@code [1]}; usually none. */
	default Map<String, Tensor> parameters() {
		return Map.of();
	}

	/** Where the model's classes lie in its block of the kind {@link Block.Prior#EMBEDDING}, if it has one. */
	default Optional<ClassTable> classes() {
		return Optional.empty();
	}

	/** How many images can be made at once; where it is 1, the first axis of the graph's tensors is 1 and not symbolic. */
	default int batch() {
		return Integer.MAX_VALUE;
	}

	/** The truncation that draws from the prior are scaled by; 1 where the model has none. */
	default double truncation() {
		return 1;
	}

	/**
	 * The same generator at another truncation, with the same graph: only {@link #parameters()} and draws differ.
	 *
	 * @param truncation above 0, at most 1
	 * @return empty where the truncation is part of the graph, or there is none
	 * @throws org.machineimagination.plugin.SettingException if the network does not take this one
	 */
	default Optional<Generator> truncated(double truncation) {
		return Optional.empty();
	}

	/** Width of its images in pixels. */
	int width();

	/** Height of its images in pixels. */
	int height();
}
