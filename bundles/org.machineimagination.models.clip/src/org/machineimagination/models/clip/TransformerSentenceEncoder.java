// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.models.clip.internal.TextTokenizer;
import org.machineimagination.models.clip.internal.TokenFeed;
import org.machineimagination.models.clip.internal.Vectors;
import org.machineimagination.plugin.Cancellation;

/**
 * A transformer that gives a vector for each token, and the mean of those as the sentence's, of length 1 (Reimers and Gurevych 2019,
 * Sentence-BERT, section 3).
 *
 * <p>Every text is a run of its own, of exactly its length: small networks quantised to 8 bits scale their activations over the
 * whole batch, so that in a batch a text's vector would depend on its neighbours and their padding (for all-MiniLM-L6-v2 the cosine
 * falls to 0.993). One thread, because a run of a few tokens is over before a second one is awake.
 */
public final class TransformerSentenceEncoder implements SentenceEncoder {

	private static final int RECENT = 4096;

	private final String name;
	private final Supplier<byte[]> network;
	private final Supplier<byte[]> tokenizerJson;
	private final int limit;
	private final Engine engine;
	/** Several perceptors ask for the same texts, one after the other. */
	private final EmbeddingCache recent = new MemoryEmbeddingCache(RECENT, EmbeddingCache.NONE);
	/** Held while tokens are counted; never waits for the network. */
	private final Object tokenizing = new Object();
	private @Nullable TextTokenizer tokenizer; // null until it is needed
	private @Nullable Network loaded; // null until it is needed
	private boolean closed;

	/** The compiled network. */
	private record Network(Program program, TokenFeed feed, String output) {
	}

	/**
	 * An encoder that reads nothing yet.
	 *
	 * @param name      what it is called in messages
	 * @param network   gives the ONNX file; it may throw a {@link ModelException}
	 * @param tokenizer gives the Hugging Face {@code tokenizer.json}; it may throw a {@link ModelException}
	 * @param limit     number of tokens that it reads, markers included
	 * @param engine    computes; the number of threads is the encoder's own choice
	 */
	public TransformerSentenceEncoder(String name, Supplier<byte[]> network, Supplier<byte[]> tokenizer, int limit, Engine engine) {
		this.name = name;
		this.network = network;
		this.tokenizerJson = tokenizer;
		this.limit = limit;
		this.engine = engine.withThreads(1);
	}

	@Override
	public synchronized float[][] encode(List<String> texts, Cancellation cancellation) {
		return texts.stream().map(text -> recall(text, cancellation)).toArray(float[][]::new);
	}

	@Override
	public TokenCount tokens(String text) {
		return tokenize(text).count();
	}

	@Override
	public synchronized void close() {
		Network open = loaded;
		if (open != null) {
			open.program().close();
			loaded = null;
		}
		synchronized (tokenizing) {
			closed = true;
			TextTokenizer known = tokenizer;
			if (known != null) {
				known.close();
				tokenizer = null;
			}
		}
	}

	private TextTokenizer.Tokens tokenize(String text) {
		synchronized (tokenizing) {
			if (closed) {
				throw new IllegalStateException("The sentence encoder " + name + " is closed");
			}
			TextTokenizer known = tokenizer;
			if (known == null) {
				known = TextTokenizer.trusted(tokenizerJson.get(), name, limit);
				tokenizer = known;
			}
			return known.encode(text);
		}
	}

	private float[] recall(String text, Cancellation cancellation) {
		Optional<float[]> known = recent.find(name, text);
		if (known.isPresent()) {
			return known.get();
		}
		float[] sentence = encode(tokenize(text).ids(), cancellation);
		recent.store(name, Map.of(text, sentence));
		return sentence;
	}

	private float[] encode(long[] ids, Cancellation cancellation) {
		Network ready = loaded;
		if (ready == null) {
			ready = load(cancellation);
			loaded = ready;
		}
		try {
			Tensor states = ready.program().run(ready.feed().tensors(List.of(ids), ids.length, 0), Set.of(ready.output()),
					cancellation).get(ready.output());
			long[] shape = states.shape(); // [1, tokens, d]
			return Vectors.normalised(Vectors.mean(states.floats(), (int) shape[1], (int) shape[2]));
		} catch (BackendException e) {
			throw new ModelException("The sentence encoder %s failed: %s".formatted(name, e.getMessage()), e);
		}
	}

	private Network load(Cancellation cancellation) {
		try {
			OnnxGraph graph = OnnxFiles.read(network.get(), "The network of " + name);
			TokenFeed feed = TokenFeed.of(graph, name);
			return new Network(engine.compile(graph, cancellation), feed, states(graph));
		} catch (GraphException e) {
			throw new ModelException(e.getMessage() + ".", e);
		} catch (BackendException e) {
			throw new ModelException("The sentence encoder %s cannot be used: %s".formatted(name, e.getMessage()), e);
		}
	}

	private String states(OnnxGraph graph) {
		return graph.outputs().stream().filter(output -> output.type() == ElementType.FLOAT && output.shape() != null)
				.filter(output -> output.shape().length == 3).map(TensorInfo::name).findFirst()
				.orElseThrow(() -> new ModelException("The sentence encoder %s gives no vector for each token; its outputs are %s.".formatted(
						name, Arrays.toString(graph.outputs().toArray()))));
	}
}
