// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.util.ArrayList;
import java.util.List;
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
import org.machineimagination.plugin.Cancellation;

/**
 * CLIP's own text transformer (Radford et al. 2021, section 2.4): rows of tokens, padded to the context length since the export may
 * have it built in, to embeddings that may or may not come normalised.
 */
public final class TextTower implements TextEncoder {

	private final ClipDescription description;
	private final OnnxGraph graph;
	private final TokenFeed feed;
	private final TensorInfo output;
	private final byte[] tokenizerJson;
	private final int length;
	private final String fingerprint;
	private final Engine engine;
	/** Held while tokens are counted; never waits for the network. */
	private final Object tokenizing = new Object();
	private @Nullable TextTokenizer tokenizer; // null until it is needed
	private @Nullable Program program; // null until it is needed
	private boolean closed;

	public TextTower(ClipDescription description, Engine engine) {
		this.description = description;
		this.graph = description.graph(ClipDescription.TEXT_FILE);
		this.feed = TokenFeed.of(graph, description.what());
		this.output = Ports.find(graph.outputs(), description.name("text", "output"), 2, "The text encoder of " + description.what());
		this.length = feed.length() > 0 ? feed.length() : description.contextLength();
		this.tokenizerJson = description.model().readFile(ClipDescription.TOKENIZER_FILE);
		this.fingerprint = Fingerprint.of("tower", description.digest(ClipDescription.TEXT_FILE),
				description.digest(ClipDescription.TOKENIZER_FILE), output.name(), length, description.padding());
		this.engine = engine;
	}

	@Override
	public String fingerprint() {
		return fingerprint;
	}

	/** One text a run unless the export fixes another number, so that its embedding has the same bits whatever it comes with. */
	@Override
	public synchronized List<float[]> embed(List<String> texts, Cancellation cancellation) {
		int batch = Math.max(1, feed.batch());
		var embeddings = new ArrayList<float[]>();
		for (int from = 0; from < texts.size(); from += batch) {
			embeddings.addAll(run(texts.subList(from, Math.min(from + batch, texts.size())), batch, cancellation));
		}
		return embeddings;
	}

	@Override
	public TokenCount tokens(String text) {
		return tokenize(text).count();
	}

	@Override
	public synchronized void close() {
		Program open = program;
		if (open != null) {
			open.close();
			program = null;
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
				throw new IllegalStateException("The text encoder of " + description.what() + " is closed");
			}
			TextTokenizer known = tokenizer;
			if (known == null) {
				known = TextTokenizer.read(tokenizerJson, description.what(), length);
				tokenizer = known;
			}
			return known.encode(text);
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

	/** Runs at most a batch of texts; it is filled up with rows that nobody reads. */
	private List<float[]> run(List<String> texts, int batch, Cancellation cancellation) {
		var rows = new ArrayList<long[]>(texts.stream().map(text -> tokenize(text).ids()).toList());
		while (rows.size() < batch) {
			rows.add(rows.getFirst());
		}
		try {
			Tensor result = compiled(cancellation).run(feed.tensors(rows, length, description.padding()), Set.of(output.name()), cancellation)
					.get(output.name());
			int columns = result.floats().length / rows.size();
			var embeddings = new ArrayList<float[]>();
			for (int row = 0; row < texts.size(); row++) {
				embeddings.add(Vectors.normalisedRow(result.floats(), row, columns));
			}
			return embeddings;
		} catch (BackendException e) {
			throw new ModelException("The text encoder of %s cannot be run: %s".formatted(description.what(), e.getMessage()), e);
		}
	}
}
