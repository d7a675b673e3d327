// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.util.Arrays;
import org.machineimagination.imagination.model.TokenCount;

/**
 * Cuts texts into an encoder's tokens and drops what is beyond its limit, the closing marker kept. Thread-safe.
 */
public final class TextTokenizer implements AutoCloseable {

	private final HuggingFaceTokenizer tokenizer;
	private final int limit;
	/** Markers after the text's own tokens. */
	private final int closingMarkers;

	/**
	 * What an encoder reads of a text.
	 *
	 * @param ids   token identifiers, markers included
	 * @param count how much of the text that is
	 */
	public record Tokens(long[] ids, TokenCount count) {
	}

	private TextTokenizer(HuggingFaceTokenizer tokenizer, int limit) {
		this.tokenizer = tokenizer;
		this.limit = limit;
		this.closingMarkers = closingMarkers(tokenizer.encode("").getIds(), tokenizer.encode("a").getIds());
	}

	/**
	 * Reads a tokenizer.
	 *
	 * @param json  a Hugging Face {@code tokenizer.json}
	 * @param what  what it belongs to, for messages
	 * @param limit number of tokens that the encoder reads, markers included
	 * @throws org.machineimagination.imagination.model.ModelException if it cannot be used
	 */
	public static TextTokenizer read(byte[] json, String what, int limit) {
		return new TextTokenizer(TokenizerLibrary.open(json, what), limit);
	}

	/** Reads a tokenizer that a plug-in has brought along, and not a model of people's. */
	public static TextTokenizer trusted(byte[] json, String what, int limit) {
		return new TextTokenizer(TokenizerLibrary.trusted(json, what), limit);
	}

	/** Number of tokens that the encoder reads at most, markers included. */
	public int limit() {
		return limit;
	}

	/** The tokens of a text. */
	public Tokens encode(String text) {
		Encoding encoding = tokenizer.encode(text);
		long[] ids = encoding.getIds();
		if (ids.length <= limit) {
			return new Tokens(ids, new TokenCount(ids.length, 0, text.length()));
		}
		long[] kept = Arrays.copyOf(ids, limit);
		int closing = Math.min(closingMarkers, limit);
		System.arraycopy(ids, ids.length - closing, kept, limit - closing, closing);
		return new Tokens(kept, new TokenCount(limit, ids.length - limit, charsRead(text, encoding, limit - closing)));
	}

	@Override
	public void close() {
		tokenizer.close();
	}

	/** The tokenizer counts code points where Java counts UTF-16 units; markers stand for no part of the text. */
	private static int charsRead(String text, Encoding encoding, int tokens) {
		var spans = encoding.getCharTokenSpans();
		int end = 0;
		for (int i = 0; i < tokens; i++) {
			end = spans[i] == null ? end : Math.max(end, spans[i].getEnd());
		}
		return text.offsetByCodePoints(0, Math.min(end, text.codePointCount(0, text.length())));
	}

	/** Whatever an empty text has beyond what another text begins with closes a text. */
	private static int closingMarkers(long[] empty, long[] other) {
		int opening = 0;
		while (opening < Math.min(empty.length, other.length) && empty[opening] == other[opening]) {
			opening++;
		}
		return empty.length - opening;
	}
}
