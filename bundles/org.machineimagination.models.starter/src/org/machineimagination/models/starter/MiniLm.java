// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.starter;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.models.clip.SentenceEncoder;
import org.machineimagination.models.clip.SentenceEncoderSource;
import org.machineimagination.models.clip.TransformerSentenceEncoder;
import org.machineimagination.plugin.Cancellation;
import org.osgi.service.component.annotations.Component;

/**
 * all-MiniLM-L6-v2 with weights of 8 bits: 384 components, English. Its two files come from a library on the target platform, which
 * is a fragment of this bundle, or lies on the class path; they are not in this project's sources. Besides what is open right now,
 * so that guide and judge share one network, it keeps nothing.
 */
@Component(service = SentenceEncoderSource.class)
public final class MiniLm implements SentenceEncoderSource {

	/** Tokens that it was made to read (its {@code max_seq_length}), markers included. */
	static final int LIMIT = 256;

	private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
	private static final String NETWORK_SHA256 = "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1";
	private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
	private static final String TOKENIZER_SHA256 = "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0";

	/** Who shares a network. */
	private record Key(Backend backend, String device) {
	}

	private final Map<Key, Shared> open = new HashMap<>();

	@Override
	public String id() {
		return "all-minilm-l6-v2-q";
	}

	@Override
	public String name() {
		return "all-MiniLM-L6-v2, 8 bits";
	}

	@Override
	public String description() {
		return "Turns an English sentence into 384 numbers that say what it is about.";
	}

	@Override
	public List<String> references() {
		return List.of("W. Wang et al.: MiniLM: Deep Self-Attention Distillation for Task-Agnostic Compression of Pre-Trained Transformers. "
				+ "NeurIPS 2020.");
	}

	@Override
	public String fingerprint() {
		return NETWORK_SHA256 + TOKENIZER_SHA256;
	}

	@Override
	public SentenceEncoder open(Engine engine) {
		var key = new Key(engine.backend(), engine.options().device());
		synchronized (open) {
			Shared shared = open.computeIfAbsent(key, absent -> new Shared(new TransformerSentenceEncoder(id(),
					() -> resource(NETWORK, NETWORK_SHA256), () -> resource(TOKENIZER, TOKENIZER_SHA256), LIMIT, engine)));
			shared.holders++;
			return new Handle(key, shared);
		}
	}

	private void release(Key key, Shared shared) {
		synchronized (open) {
			if (--shared.holders == 0) {
				open.remove(key);
				shared.encoder.close();
			}
		}
	}

	private static byte[] resource(String path, String sha256) {
		byte[] bytes;
		try (InputStream in = MiniLm.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new ModelException("The sentence encoder all-minilm-l6-v2-q is not installed; install the product again.");
			}
			bytes = in.readAllBytes();
		} catch (IOException e) {
			throw new ModelException("The sentence encoder all-minilm-l6-v2-q cannot be read; install the product again.", e);
		}
		if (!ModelDescription.sha256(bytes).equals(sha256)) {
			throw new ModelException("The file %s of the sentence encoder is not the one that the models were trained with; install the product again."
					.formatted(path.substring(1)));
		}
		return bytes;
	}

	/** A network and the number of those who hold it. */
	private static final class Shared {

		private final TransformerSentenceEncoder encoder;
		private int holders;

		Shared(TransformerSentenceEncoder encoder) {
			this.encoder = encoder;
		}
	}

	/** One holder's view of a shared network. */
	private final class Handle implements SentenceEncoder {

		private final Key key;
		private final Shared shared;
		private boolean closed;

		Handle(Key key, Shared shared) {
			this.key = key;
			this.shared = shared;
		}

		@Override
		public float[][] encode(List<String> texts, Cancellation cancellation) {
			return shared.encoder.encode(texts, cancellation);
		}

		@Override
		public TokenCount tokens(String text) {
			return shared.encoder.tokens(text);
		}

		@Override
		public synchronized void close() {
			if (!closed) {
				closed = true;
				release(key, shared);
			}
		}
	}
}
