// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import java.util.List;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.latent.ClassTable;

/**
 * A network and the latents that go into it.
 *
 * @param graph   from transformed latents to images
 * @param latents in the order of the latent space
 * @param classes where classes lie, if they are searched in their embedding; otherwise null
 */
record LatentNetwork(OnnxGraph graph, List<Latent> latents, ClassTable classes) {

	LatentNetwork(OnnxGraph graph, List<Latent> latents) {
		this(graph, latents, null);
	}

	LatentNetwork {
		latents = List.copyOf(latents);
	}
}
