// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.PerceptorFamily;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Reads perceptors of the CLIP kind: OpenAI's and their relatives as ONNX exports of the two towers, and small ones whose text side is
 * a projection on a shared sentence encoder. What {@code model.json} says beyond what every model says:
 *
 * <pre>
 * "files": {"image": ..., "text": ..., "tokenizer": ... (own text tower only)},
 * "image": {"input": "pixels", "output": "embedding", "size": 64, "mean": [r, g, b], "std": [r, g, b]},
 * "text":  {"encoder": "all-minilm-l6-v2-q", "input": "sentence", "output": "embedding"}
 *       or {"output": "text_embeds", "contextLength": 77, "pad": 0},
 * "logitScale": 100
 * </pre>
 *
 * Names of inputs and outputs may be left out where only one fits by type and number of axes.
 */
@Component(service = PlugIn.class)
public final class ClipFamily implements PerceptorFamily {

	private final List<SentenceEncoderSource> encoders;
	private final EmbeddingCache cache;

	/**
	 * @param encoders the sentence encoders that are present
	 * @param cache    keeps text embeddings beyond this process, if anything does
	 */
	@Activate
	public ClipFamily(
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<SentenceEncoderSource> encoders,
			@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) @Nullable EmbeddingCache cache) {
		this.encoders = List.copyOf(encoders);
		this.cache = new MemoryEmbeddingCache(MemoryEmbeddingCache.DEFAULT_CAPACITY, cache == null ? EmbeddingCache.NONE : cache);
	}

	@Override
	public String id() {
		return "clip";
	}

	@Override
	public String name() {
		return "CLIP";
	}

	@Override
	public String description() {
		return "Puts images and texts into one space, where the angle between them says how well they fit.";
	}

	@Override
	public List<String> references() {
		return List.of(
				"A. Radford et al.: Learning Transferable Visual Models From Natural Language Supervision. ICML 2021.",
				"X. Zhai et al.: LiT: Zero-Shot Transfer with Locked-image text Tuning. CVPR 2022.",
				"N. Reimers, I. Gurevych: Sentence-BERT: Sentence Embeddings using Siamese BERT-Networks. EMNLP 2019.");
	}

	@Override
	public Perceptor open(ModelDescription description, Engine engine) {
		return new ClipReader(encoders, cache, engine).read(description);
	}
}
