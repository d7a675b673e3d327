// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.models.clip.internal.ClipDescription;
import org.machineimagination.models.clip.internal.Fingerprint;
import org.machineimagination.models.clip.internal.Ports;
import org.machineimagination.models.clip.internal.TextEncoder;
import org.machineimagination.models.clip.internal.Vectors;
import org.machineimagination.plugin.Cancellation;

/**
 * A frozen sentence encoder with a trained projection on top: the locked text side of locked-image tuning turned around (Zhai et al.
 * 2022, section 3).
 */
final class SentenceProjection implements TextEncoder {

	private final ClipDescription description;
	private final SentenceEncoder encoder;
	private final OnnxGraph graph;
	private final TensorInfo input;
	private final TensorInfo output;
	private final String fingerprint;
	private final Engine engine;
	private @Nullable Program program; // null until it is needed

	SentenceProjection(ClipDescription description, SentenceEncoderSource source, Engine engine) {
		this.description = description;
		this.graph = description.graph(ClipDescription.TEXT_FILE);
		this.input = Ports.find(graph.inputs(), description.name("text", "input"), 2, "The text projection of " + description.what());
		this.output = Ports.find(graph.outputs(), description.name("text", "output"), 2, "The text projection of " + description.what());
		this.fingerprint = Fingerprint.of("projection", source.id(), source.fingerprint(), description.digest(ClipDescription.TEXT_FILE),
				input.name(), output.name());
		this.engine = engine.withThreads(1);
		this.encoder = source.open(engine);
	}

	@Override
	public String fingerprint() {
		return fingerprint;
	}

	/** One row a run, so that a text's embedding has the same bits whatever it comes with. */
	@Override
	public synchronized List<float[]> embed(List<String> texts, Cancellation cancellation) {
		var embeddings = new ArrayList<float[]>();
		for (float[] sentence : encoder.encode(texts, cancellation)) {
			embeddings.add(project(sentence, cancellation));
		}
		return embeddings;
	}

	@Override
	public TokenCount tokens(String text) {
		return encoder.tokens(text);
	}

	@Override
	public synchronized void close() {
		encoder.close();
		Program open = program;
		if (open != null) {
			open.close();
			program = null;
		}
	}

	private Program compiled(Cancellation cancellation) {
		Program ready = program;
		if (ready == null) {
			ready = engine.compile(graph, cancellation);
			program = ready;
		}
		return ready;
	}

	private float[] project(float[] sentence, Cancellation cancellation) {
		try {
			Tensor embedding = compiled(cancellation).run(Map.of(input.name(), Tensor.of(sentence, 1, sentence.length)), Set.of(output.name()),
					cancellation).get(output.name());
			return Vectors.normalisedRow(embedding.floats(), 0, embedding.floats().length);
		} catch (BackendException e) {
			throw new ModelException("The text projection of %s cannot be run: %s".formatted(description.what(), e.getMessage()), e);
		}
	}
}
