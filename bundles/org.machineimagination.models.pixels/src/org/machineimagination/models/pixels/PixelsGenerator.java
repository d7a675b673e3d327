// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.pixels;

import java.util.List;
import java.util.Map;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;

/**
 * A square picture whose pixels are 2 sigmoid(x) - 1 of the latents x.
 *
 * @param description the model it was made from
 * @param size        side in pixels
 * @param colour      whether every pixel has three latents instead of one
 */
record PixelsGenerator(ModelDescription description, int size, boolean colour) implements Generator {

	private static final String BLOCK = "pixels";

	@Override
	public LatentSpace latentSpace() {
		return new LatentSpace(List.of(
				new Block(BLOCK, channels() * size * size, Block.Prior.NORMAL, Block.Transform.IDENTITY, List.of())));
	}

	@Override
	public OnnxGraph graph() {
		var graph = new GraphBuilder();
		Value latents = graph.input(BLOCK, ElementType.FLOAT, -1, channels() * size * size);
		Value planes = graph.reshape(latents, -1, channels(), size, size);
		Value image = graph.add(graph.mul(graph.sigmoid(planes), 2), -1);
		graph.output(IMAGE, colour ? image : graph.concat(1, image, image, image));
		return graph.build();
	}

	@Override
	public Map<String, Tensor> parameters() {
		return Map.of();
	}

	@Override
	public double truncation() {
		return 1;
	}

	@Override
	public int width() {
		return size;
	}

	@Override
	public int height() {
		return size;
	}

	private int channels() {
		return colour ? 3 : 1;
	}
}
