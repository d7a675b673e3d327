// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.latent.Block;

/**
 * A block of latents and the network's input that it goes to.
 *
 * @param block     its name is the graph's input for raw components
 * @param input     the network's input for transformed components
 * @param kept      most classes in a mixture, 0 for all
 * @param embedding where classes lie, if the block is of that space
 */
record Latent(Block block, String input, int kept, @Nullable ClassEmbedding embedding) {

	/** The truncated normal of the paper's section 3.1 ends at two standard deviations. */
	private static final double CLAMP = 2;

	/** A block that is used whole. */
	Latent(Block block, String input) {
		this(block, input, 0, null);
	}

	/** The block's transform as a part of a graph. */
	Value transform(GraphBuilder graph, Value raw, Value truncation) {
		return switch (block.transform()) {
			case IDENTITY -> raw;
			case CLAMP -> graph.max(graph.min(raw, graph.mul(truncation, CLAMP)), graph.mul(truncation, -CLAMP));
			case SOFTMAX -> strongest(graph, graph.softmax(raw, -1));
			case AFFINE -> graph.add(graph.mul(raw, row(graph, embedding.scale())), row(graph, embedding.offset()));
		};
	}

	/** The mixture of its strongest classes alone, in the same proportions; gradients reach those that are kept. */
	private Value strongest(GraphBuilder graph, Value mixture) {
		if (kept == 0 || kept >= block.size()) {
			return mixture;
		}
		Value[] top = graph.ops("TopK", Attributes.of("axis", 1), 2, mixture, graph.longs(kept)).toArray(Value[]::new);
		Value shares = graph.div(top[0], graph.reduceSum(top[0], true, 1));
		Value nothing = graph.fill(graph.shape(mixture), ElementType.FLOAT, 0);
		return graph.op("ScatterElements", Attributes.of("axis", 1), nothing, top[1], shares);
	}

	private static Value row(GraphBuilder graph, double[] values) {
		return graph.constant(ElementType.FLOAT, values, 1, values.length);
	}
}
