// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.machineimagination.imagination.model.ModelException;

/**
 * Looks at a Hugging Face {@code tokenizer.json} before the native library does, which ends the whole process where it finds something else than it
 * expects: JSON to the end and not too deep, sections that are what they are called, merges of tokens that there are.
 *
 * <p>The file is read as a stream, twice, since merges may stand before the vocabulary; only the vocabulary is kept meanwhile.
 */
final class TokenizerFile {

	/** The largest of several languages have 18 megabytes. */
	private static final int LARGEST = 32 << 20;
	/** Twice the largest vocabularies of today. */
	private static final int MOST_TOKENS = 600_000;
	private static final int DEEPEST = 64;
	private static final int LONGEST_TOLD = 40;
	private static final Set<String> SECTIONS = Set.of("normalizer", "pre_tokenizer", "post_processor", "decoder", "truncation", "padding");
	private static final Map<String, Character> MODEL = Map.of("type", 's', "continuing_subword_prefix", 's', "end_of_word_suffix", 's', "unk_token", 's',
			"unk_id", 'i', "fuse_unk", 'b', "byte_fallback", 'b', "ignore_merges", 'b', "max_input_chars_per_word", 'i', "dropout", 'n');
	private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(JsonFactory.Feature.INTERN_FIELD_NAMES).disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LARGEST).build()).build();

	/** What is wrong with a file, as the middle of a sentence. */
	private static final class WrongException extends IOException {

		private static final long serialVersionUID = 1L;

		WrongException(String reason) {
			super(reason);
		}
	}

	private final byte[] json;
	private final Set<String> vocabulary = new HashSet<>();
	private String prefix = "";
	private boolean model;

	private TokenizerFile(byte[] json) {
		this.json = json;
	}

	/**
	 * Looks at a file.
	 *
	 * @param what what it belongs to, for messages
	 * @throws ModelException if it is not what the library can read
	 */
	static void check(byte[] json, String what) {
		try {
			if (json.length > LARGEST) {
				throw new WrongException("it is larger than any tokenizer");
			}
			var file = new TokenizerFile(json);
			file.read(false);
			file.read(true);
		} catch (StreamConstraintsException e) {
			throw refused(what, "its parts are nested more than %d deep, or its names and numbers are longer than any".formatted(DEEPEST), e);
		} catch (JsonProcessingException e) {
			throw refused(what, "it is not valid JSON, is cut off or says something twice", e);
		} catch (IOException e) {
			throw refused(what, e.getMessage(), e);
		}
	}

	/** What is said of a tokenizer that cannot be read. */
	static ModelException refused(String what, String reason) {
		return new ModelException(sentence(what, reason));
	}

	private static ModelException refused(String what, String reason, Throwable cause) {
		return new ModelException(sentence(what, reason), cause);
	}

	private static String sentence(String what, String reason) {
		return "The tokenizer of %s cannot be read: %s; fetch the model again.".formatted(what, reason);
	}

	/** @param merges whether merges are looked at, once the vocabulary is known, or everything else */
	private void read(boolean merges) throws IOException {
		try (JsonParser in = JSON.createParser(json)) {
			require(in.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
			while (in.nextToken() == JsonToken.FIELD_NAME) {
				String name = in.currentName();
				JsonToken value = in.nextToken();
				if (name.equals("model")) {
					require(value == JsonToken.START_OBJECT, "its 'model' is no object");
					model(in, merges);
				} else {
					require(!SECTIONS.contains(name) || value == JsonToken.VALUE_NULL || value == JsonToken.START_OBJECT,
							"its '%s' is no object".formatted(name));
					require(!name.equals("added_tokens") || value == JsonToken.START_ARRAY, "its 'added_tokens' are no list");
					skip(in);
				}
			}
			require(in.nextToken() == null, "something follows its end");
		}
		require(model, "it has no 'model' with a vocabulary");
	}

	private void model(JsonParser in, boolean merges) throws IOException {
		while (in.nextToken() == JsonToken.FIELD_NAME) {
			String name = in.currentName();
			JsonToken value = in.nextToken();
			switch (name) {
				case "vocab" -> {
					model = true;
					if (merges) {
						skip(in);
					} else {
						vocabulary(in, value);
					}
				}
				case "merges" -> {
					if (merges) {
						merges(in, value);
					} else {
						skip(in);
					}
				}
				default -> {
					requireType(name, value);
					if (name.equals("continuing_subword_prefix") && value == JsonToken.VALUE_STRING) {
						prefix = in.getText();
					}
					skip(in);
				}
			}
		}
	}

	private static void requireType(String name, JsonToken value) throws IOException {
		boolean right = value == JsonToken.VALUE_NULL || switch (MODEL.getOrDefault(name, ' ')) {
			case 's' -> value == JsonToken.VALUE_STRING;
			case 'i' -> value == JsonToken.VALUE_NUMBER_INT;
			case 'b' -> value.isBoolean();
			case 'n' -> value.isNumeric();
			default -> true;
		};
		require(right, "its model's '%s' is not of the type that it should be".formatted(name));
	}

	/** Tokens with their numbers, or a list of tokens with their scores. */
	private void vocabulary(JsonParser in, JsonToken start) throws IOException {
		boolean table = start == JsonToken.START_OBJECT;
		require(table || start == JsonToken.START_ARRAY, "its vocabulary is no table");
		for (JsonToken next = in.nextToken(); next != JsonToken.END_OBJECT && next != JsonToken.END_ARRAY; next = in.nextToken()) {
			if (table) {
				keep(in.currentName());
				require(in.nextToken() == JsonToken.VALUE_NUMBER_INT && in.getLongValue() >= 0 && in.getLongValue() <= Integer.MAX_VALUE,
						"the number of its token '%s' is none".formatted(told(in.currentName())));
			} else {
				require(next == JsonToken.START_ARRAY && in.nextToken() == JsonToken.VALUE_STRING, "its vocabulary is no list of tokens and scores");
				keep(in.getText());
				require(in.nextToken().isNumeric() && Double.isFinite(in.getDoubleValue()) && in.nextToken() == JsonToken.END_ARRAY,
						"the score of one of its tokens is no number");
			}
		}
	}

	private void keep(String token) throws IOException {
		requireWhole(token);
		vocabulary.add(token);
		require(vocabulary.size() <= MOST_TOKENS, "it has more tokens than any vocabulary");
	}

	/** Pairs of tokens, with a space between them or in a list. */
	private void merges(JsonParser in, JsonToken start) throws IOException {
		if (start == JsonToken.VALUE_NULL) {
			return;
		}
		require(start == JsonToken.START_ARRAY, "its merges are no list");
		int count = 0;
		for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
			require(++count <= MOST_TOKENS, "it has more merges than any vocabulary");
			if (next == JsonToken.VALUE_STRING) {
				String merge = in.getText();
				int space = merge.indexOf(' ');
				if (!merge.startsWith("#version")) {
					require(space >= 0 && space == merge.lastIndexOf(' '), "its merge '%s' is not of two tokens".formatted(told(merge)));
					merge(merge.substring(0, space), merge.substring(space + 1));
				}
			} else {
				require(next == JsonToken.START_ARRAY && in.nextToken() == JsonToken.VALUE_STRING, "one of its merges is not of two tokens");
				String first = in.getText();
				require(in.nextToken() == JsonToken.VALUE_STRING, "one of its merges is not of two tokens");
				merge(first, in.getText());
				require(in.nextToken() == JsonToken.END_ARRAY, "one of its merges is not of two tokens");
			}
		}
	}

	/** The library cuts the prefix off the second token, by its length in bytes and without a look. */
	private void merge(String first, String second) throws IOException {
		byte[] whole = second.getBytes(StandardCharsets.UTF_8);
		int cut = prefix.getBytes(StandardCharsets.UTF_8).length;
		boolean boundary = cut <= whole.length && (cut == whole.length || (whole[cut] & 0xc0) != 0x80);
		require(boundary, "its merge of '%s' and '%s' has not the prefix '%s' of continued words".formatted(told(first), told(second), told(prefix)));
		String merged = first + new String(whole, cut, whole.length - cut, StandardCharsets.UTF_8);
		require(vocabulary.contains(first) && vocabulary.contains(second) && vocabulary.contains(merged),
				"its merge of '%s' and '%s' is not all in its vocabulary".formatted(told(first), told(second)));
	}

	/** Goes to the end of a value, and looks at every text and number in it. */
	private static void skip(JsonParser in) throws IOException {
		int depth = 0;
		JsonToken token = in.currentToken();
		while (true) {
			require(token != null, "it is cut off");
			if (token.isStructStart()) {
				depth++;
			} else if (token.isStructEnd()) {
				depth--;
			} else if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
				requireWhole(in.getText());
			} else if (token.isNumeric()) {
				require(Double.isFinite(in.getDoubleValue()), "one of its numbers is beyond reason");
			}
			if (depth == 0) {
				return;
			}
			token = in.nextToken();
		}
	}

	/** Half a character is text in JSON and none in the library. */
	private static void requireWhole(String text) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else {
				require(!Character.isSurrogate(c), "one of its texts has half a character");
			}
		}
	}

	private static String told(String text) {
		return text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "..." : text;
	}

	private static void require(boolean right, String otherwise) throws WrongException {
		if (!right) {
			throw new WrongException(otherwise);
		}
	}
}
