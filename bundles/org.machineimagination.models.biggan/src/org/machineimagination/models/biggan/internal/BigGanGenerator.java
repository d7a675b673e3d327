// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.latent.ClassTable;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;

/**
 * A generator that was read.
 *
 * @param description the model it was made from
 * @param latentSpace its blocks
 * @param graph       from raw latents and {@link #TRUNCATION} to images
 * @param classTable  where classes lie, if the class is searched in their embedding
 * @param truncation  above 0, at most 1
 * @param width       of its images in pixels
 * @param height      of its images in pixels
 */
record BigGanGenerator(ModelDescription description, LatentSpace latentSpace, OnnxGraph graph, @Nullable ClassTable classTable, double truncation,
		int width, int height) implements Generator {

	/** The graph's input {@code [1]} for the truncation. */
	static final String TRUNCATION = "truncation";

	@Override
	public Optional<ClassTable> classes() {
		ClassTable table = classTable;
		return table == null ? Optional.empty() : Optional.of(table);
	}

	@Override
	public Optional<Generator> truncated(double other) {
		return Optional.of(new BigGanGenerator(description, latentSpace, graph, classTable, TruncationRange.of(description).choose(other), width, height));
	}

	@Override
	public Map<String, Tensor> parameters() {
		return Map.of(TRUNCATION, Tensor.of(new float[] {(float) truncation}, 1));
	}
}
