// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import java.util.ArrayList;
import java.util.List;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.transform.ConstantProduct;
import org.machineimagination.graph.transform.Cutting;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassTable;
import org.machineimagination.plugin.SettingException;

/** Changes how the class enters a network, as it was chosen. */
final class ClassSpaces {

	/** Name of the block that takes the place of the class. */
	static final String EMBEDDING = "embedding";

	private static final String CLASS = "class";

	private final String model;
	private final Chosen chosen;

	ClassSpaces(String model, Chosen chosen) {
		this.model = model;
		this.chosen = chosen;
	}

	/** @throws SettingException if the network does not allow it */
	LatentNetwork apply(LatentNetwork network) {
		boolean embedding = chosen.embedding();
		if (embedding && chosen.maxClasses() > 0) {
			throw new SettingException("max-classes", "The setting max-classes is for class-space classes; in their embedding there is no mixture.");
		}
		var latents = new ArrayList<Latent>();
		LatentNetwork result = network;
		for (Latent latent : network.latents()) {
			if (latent.block().prior() != Block.Prior.MIXTURE) {
				latents.add(latent);
			} else if (embedding) {
				ConstantProduct product = product(result, latent);
				ClassEmbedding space = ClassEmbedding.of(product.rows(), chosen.embeddingScale());
				var block = new Block(latent.block().name().replace(CLASS, EMBEDDING), space.size(), Block.Prior.EMBEDDING, Block.Transform.AFFINE, List.of());
				latents.add(new Latent(block, product.result().name(), 0, space));
				result = new LatentNetwork(Cutting.at(result.graph(), product.result()), latents, new ClassTable(latent.block().labels(), space.rows()));
			} else {
				latents.add(new Latent(latent.block(), latent.input(), chosen.maxClasses(), null));
			}
		}
		if (embedding && result.classes() == null) {
			throw new SettingException("class-space", "The generator %s has no classes; leave class-space at classes.".formatted(model));
		}
		return new LatentNetwork(result.graph(), latents, result.classes());
	}

	private ConstantProduct product(LatentNetwork network, Latent latent) {
		try {
			ConstantProduct product = ConstantProduct.of(network.graph(), latent.input());
			if (product.rows().length != latent.block().size()) {
				throw new GraphException("its matrix has " + product.rows().length + " rows for " + latent.block().size() + " classes");
			}
			return product;
		} catch (GraphException e) {
			throw new SettingException("class-space", "The classes of the generator %s cannot be searched in their embedding: %s. Use class-space classes."
					.formatted(model, e.getMessage()));
		}
	}
}
