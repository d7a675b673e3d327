// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.plugin.Cancellation;

/** Makes pictures of latents with a generator alone. Compiles on first use. An instance belongs to one thread. */
public final class PictureMaker implements AutoCloseable {

	/** Pictures made at once: few, since a preview is one and finalists are a handful. */
	private static final int BATCH = 8;

	private final Generator generator;
	private final Engine engine;
	private @Nullable Program program; // null until it is compiled

	public PictureMaker(Generator generator, Engine engine) {
		this.generator = generator;
		this.engine = engine;
	}

	/** Pictures made at once; asking for so many at a time wastes nothing. */
	public static int batch() {
		return BATCH;
	}

	/** Compiles now what would be compiled on first use; when cancelled it gives up. */
	public void compile(Cancellation cancellation) {
		compiled(cancellation);
	}

	private Program compiled(Cancellation cancellation) {
		Program ready = program;
		if (ready == null) {
			ready = engine.compile(generator.graph(), cancellation);
			program = ready;
		}
		return ready;
	}

	/**
	 * Makes pictures.
	 *
	 * @param latents raw latents, {@code [n][dimension of the generator's latent space]}
	 * @return one picture for each, in order
	 * @throws org.machineimagination.backend.BackendException   if the generator cannot be compiled or run
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public List<Picture> make(double[][] latents, Cancellation cancellation) {
		return make(latents, generator.parameters(), cancellation);
	}

	/**
	 * Makes pictures of the generator at another truncation.
	 *
	 * @param latents    as above
	 * @param parameters those of {@link Generator#truncated}
	 */
	public List<Picture> make(double[][] latents, Map<String, Tensor> parameters, Cancellation cancellation) {
		Program ready = compiled(cancellation);
		var pictures = new ArrayList<Picture>();
		int most = Math.min(BATCH, generator.batch());
		for (int from = 0; from < latents.length; from += most) {
			cancellation.check();
			double[][] batch = Arrays.copyOfRange(latents, from, Math.min(latents.length, from + most));
			float[] images = ready.run(inputs(batch, parameters), Set.of(Generator.IMAGE), cancellation).get(Generator.IMAGE).floats();
			int length = 3 * generator.width() * generator.height();
			for (int i = 0; i < batch.length; i++) {
				pictures.add(new Picture(generator.width(), generator.height(), Arrays.copyOfRange(images, i * length, (i + 1) * length)));
			}
		}
		return pictures;
	}

	private Map<String, Tensor> inputs(double[][] batch, Map<String, Tensor> parameters) {
		var inputs = new LinkedHashMap<String, Tensor>(parameters);
		LatentSpace space = generator.latentSpace();
		Map<String, float[]> parts = space.split(batch);
		space.blocks().forEach(block -> inputs.put(block.name(), Tensor.of(parts.get(block.name()), batch.length, block.size())));
		return inputs;
	}

	@Override
	public void close() {
		if (program != null) {
			program.close();
			program = null;
		}
	}
}
