// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.List;
import java.util.Optional;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.models.clip.internal.ClipDescription;
import org.machineimagination.models.clip.internal.ImageTower;
import org.machineimagination.models.clip.internal.TextEncoder;
import org.machineimagination.models.clip.internal.TextTower;

/** Makes a perceptor of a model folder. */
final class ClipReader {

	private final List<SentenceEncoderSource> encoders;
	private final EmbeddingCache cache;
	private final Engine engine;

	/**
	 * @param encoders the sentence encoders that are present
	 * @param cache    remembers text embeddings
	 * @param backend  runs text encoders
	 * @param engine   computes the text encoders
	 */
	public ClipReader(List<SentenceEncoderSource> encoders, EmbeddingCache cache, Engine engine) {
		this.encoders = encoders;
		this.cache = cache;
		this.engine = engine;
	}

	/** @throws ModelException if the model cannot be used */
	public ClipPerceptor read(ModelDescription model) {
		if (model.kind() != ModelDescription.Kind.PERCEPTOR) {
			throw new ModelException("The model %s is a generator, not a perceptor.".formatted(model.id()));
		}
		var description = new ClipDescription(model);
		var image = ImageTower.build(description);
		return new ClipPerceptor(description, image, textEncoder(description), cache);
	}

	private TextEncoder textEncoder(ClipDescription description) {
		Optional<String> named = description.sentenceEncoder();
		if (named.isEmpty()) {
			return new TextTower(description, engine);
		}
		String encoder = named.get();
		SentenceEncoderSource source = encoders.stream().filter(each -> each.matchesId(encoder)).findFirst().orElseThrow(
				() -> new ModelException("The model %s needs the sentence encoder %s, which is not installed; present are %s.".formatted(
						description.model().id(), encoder,
						encoders.isEmpty() ? "none" : String.join(", ", encoders.stream().map(SentenceEncoderSource::id).toList()))));
		return new SentenceProjection(description, source, engine);
	}
}
