// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import java.util.List;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;

/**
 * A model that puts images and texts into one space, as CLIP does (Radford et al. 2021): the cosine of their embeddings says how
 * well they fit. Texts are embedded here and now; images within a larger graph.
 */
public interface Perceptor extends AutoCloseable {

	/** Name of the input of {@link #imageGraph()}. */
	String PIXELS = "pixels";

	/** Name of the output of {@link #imageGraph()}. */
	String EMBEDDING = "embedding";

	/** The model it was made from. */
	ModelDescription description();

	/**
	 * The image encoder: {@link #PIXELS} {@code [m, 3, size, size]} in -1..1 to {@link #EMBEDDING} {@code [m, d]}, not
	 * normalised. The axis m is symbolic, but see {@link #batch()}; the model's own normalisation of colours is part of it.
	 */
	OnnxGraph imageGraph();

	/** Side of the square images it takes, in pixels. */
	int inputSize();

	/** How many images can be looked at at once, 1 or any number; where it is 1, the axis m of the graph's tensors is 1 and not symbolic. */
	default int batch() {
		return Integer.MAX_VALUE;
	}

	/** The factor before the softmax when texts compete for an image (CLIP's exponentiated temperature). */
	double logitScale();

	/**
	 * Embeds texts.
	 *
	 * @return {@code [texts][d]}, each of length 1
	 * @throws ModelException                                   if the text encoder fails
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	float[][] embed(List<String> texts, Cancellation cancellation);

	/** What the text encoder's tokenizer makes of a text. */
	TokenCount tokens(String text);

	/** Frees the text encoder. */
	@Override
	void close();
}
