// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.latent.ClassTable;

/**
 * A network and the latents that go into it.
 *
 * @param graph   from transformed latents to images
 * @param latents in the order of the latent space
 * @param classes where classes lie, if they are searched in their embedding
 */
record LatentNetwork(OnnxGraph graph, List<Latent> latents, @Nullable ClassTable classes) {

	LatentNetwork(OnnxGraph graph, List<Latent> latents) {
		this(graph, latents, null);
	}

	LatentNetwork {
		latents = List.copyOf(latents);
	}
}
