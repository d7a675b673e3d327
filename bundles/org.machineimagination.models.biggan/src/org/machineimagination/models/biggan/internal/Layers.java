// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import java.util.ArrayList;
import java.util.List;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.transform.LayerwiseInputs;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.plugin.SettingException;

/** Gives groups of a network's layers a latent each, noise and class, as Big Sleep does (R. Murdock, 2021). */
final class Layers {

	private static final String SETTING = "layers";

	private final String model;
	private final int wanted;

	Layers(String model, int wanted) {
		this.model = model;
		this.wanted = wanted;
	}

	/** @throws SettingException if the network does not allow it */
	LatentNetwork apply(LatentNetwork network) {
		if (wanted == 1) {
			return network;
		}
		List<String> inputs = network.latents().stream().map(Latent::input).toList();
		try {
			var layered = new LayerwiseInputs(network.graph(), inputs);
			int groups = Math.min(wanted, layered.count());
			var latents = new ArrayList<Latent>();
			for (Latent latent : network.latents()) {
				for (int group = 1; group <= groups; group++) {
					Block block = latent.block();
					latents.add(new Latent(new Block(LayerwiseInputs.name(block.name(), group), block.size(), block.prior(), block.transform(),
							block.labels()), LayerwiseInputs.name(latent.input(), group)));
				}
			}
			return new LatentNetwork(layered.into(groups), latents);
		} catch (GraphException e) {
			throw new SettingException(SETTING, "The layers of the generator %s cannot have latents of their own: %s. Set layers to 1.".formatted(model,
					e.getMessage()));
		}
	}
}
