// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.models.clip.internal.ClipDescription;
import org.machineimagination.models.clip.internal.ImageTower;
import org.machineimagination.models.clip.internal.TextEncoder;
import org.machineimagination.plugin.Cancellation;

/** An image tower and a text encoder, with a memory for texts. Thread-safe. */
final class ClipPerceptor implements Perceptor {

	private final ModelDescription description;
	private final ImageTower image;
	private final int inputSize;
	private final double logitScale;
	private final TextEncoder textEncoder;
	private final EmbeddingCache cache;

	ClipPerceptor(ClipDescription description, ImageTower image, TextEncoder textEncoder, EmbeddingCache cache) {
		this.description = description.model();
		this.image = image;
		this.inputSize = description.imageSize();
		this.logitScale = description.logitScale();
		this.textEncoder = textEncoder;
		this.cache = cache;
	}

	@Override
	public ModelDescription description() {
		return description;
	}

	@Override
	public OnnxGraph imageGraph() {
		return image.graph();
	}

	@Override
	public int batch() {
		return image.batch();
	}

	@Override
	public int inputSize() {
		return inputSize;
	}

	@Override
	public double logitScale() {
		return logitScale;
	}

	/** One caller at a time embeds, so that what two callers want at once is embedded once. */
	@Override
	public float[][] embed(List<String> texts, Cancellation cancellation) {
		Map<String, float[]> known = new LinkedHashMap<>();
		if (!find(texts, known).isEmpty()) {
			synchronized (textEncoder) {
				List<String> missing = find(texts, known);
				if (!missing.isEmpty()) {
					known.putAll(compute(missing, cancellation));
				}
			}
		}
		return texts.stream().map(text -> known.get(text).clone()).toArray(float[][]::new);
	}

	@Override
	public TokenCount tokens(String text) {
		return textEncoder.tokens(text);
	}

	@Override
	public void close() {
		synchronized (textEncoder) {
			textEncoder.close();
		}
	}

	/** Adds what the cache remembers to what is known; returns the rest, each text once. */
	private List<String> find(List<String> texts, Map<String, float[]> known) {
		var missing = new ArrayList<String>();
		for (String text : texts.stream().distinct().filter(text -> !known.containsKey(text)).toList()) {
			Optional<float[]> found = cache.find(textEncoder.fingerprint(), text);
			found.ifPresentOrElse(embedding -> known.put(text, embedding), () -> missing.add(text));
		}
		return missing;
	}

	private Map<String, float[]> compute(List<String> texts, Cancellation cancellation) {
		List<float[]> embeddings = textEncoder.embed(texts, cancellation);
		var computed = new LinkedHashMap<String, float[]>();
		for (int i = 0; i < texts.size(); i++) {
			computed.put(texts.get(i), embeddings.get(i));
		}
		cache.store(textEncoder.fingerprint(), computed);
		return computed;
	}
}
