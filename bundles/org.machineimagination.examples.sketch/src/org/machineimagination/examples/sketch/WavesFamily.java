// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import java.util.List;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** A whole generator as a plug-in: pictures are sums of cosine waves, and the latents say how much of each wave there is. */
@Component(service = PlugIn.class)
public final class WavesFamily implements GeneratorFamily<WavesSettings> {

	@Override
	public String id() {
		return "waves";
	}

	@Override
	public String name() {
		return "Waves";
	}

	@Override
	public String description() {
		return "Adds up cosine waves, slow ones more than fast ones.";
	}

	@Override
	public List<String> references() {
		return List.of("N. Ahmed, T. Natarajan, K. R. Rao: Discrete Cosine Transform. IEEE Transactions on Computers, 1974.");
	}

	@Override
	public Class<WavesSettings> settingsType() {
		return WavesSettings.class;
	}

	@Override
	public Generator open(ModelDescription description, WavesSettings settings) {
		return new Waves(description, settings.size(), settings.size(), settings.waves());
	}

	private record Waves(ModelDescription description, int width, int height, int waves) implements Generator {

		@Override
		public LatentSpace latentSpace() {
			return new LatentSpace(List.of(new Block("waves", 3 * waves * waves, Block.Prior.NORMAL, Block.Transform.IDENTITY, List.of())));
		}

		/** Latents {@code [n, 3 * waves * waves]} times all waves {@code [waves * waves, height * width]}, brought into -1..1. */
		@Override
		public OnnxGraph graph() {
			var graph = new GraphBuilder();
			Value latents = graph.input("waves", ElementType.FLOAT, -1, 3 * waves * waves);
			Value picture = graph.matMul(graph.reshape(latents, -1, 3, waves * waves), graph.constant(table(), waves * waves, height * width));
			graph.output(IMAGE, graph.tanh(graph.reshape(picture, -1, 3, height, width)));
			return graph.build();
		}

		private float[] table() {
			var table = new float[waves * waves * height * width];
			for (int i = 0; i < table.length; i++) {
				int wave = i / (height * width);
				double down = Math.PI * (wave / waves) * (i / width % height + 0.5) / height;
				double across = Math.PI * (wave % waves) * (i % width + 0.5) / width;
				table[i] = (float) (Math.cos(down) * Math.cos(across) / (1 + wave / waves + wave % waves));
			}
			return table;
		}
	}
}
