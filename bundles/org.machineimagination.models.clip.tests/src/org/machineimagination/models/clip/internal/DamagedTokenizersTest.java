// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.model.ModelException;

/** Tokenizers of which the native library would take this very process along. */
class DamagedTokenizersTest {

	private static final String BEGINNING = """
			{"version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": {"type": "Lowercase"},
			 "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true}, "post_processor": null,
			 "decoder": {"type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true},
			""";
	private static final String MODEL = """
			"model": {"type": "BPE", "dropout": null, "unk_token": "a", "continuing_subword_prefix": "", "end_of_word_suffix": "",
			 "fuse_unk": false, "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"]}}""";
	private static final String SOUND = BEGINNING + MODEL;

	@Test
	void aSoundOneIsReadInBothFormsOfMerges() {
		read(SOUND);
		read(SOUND.replace("[\"a b\"]", "[[\"a\", \"b\"]]"));
	}

	@Test
	void oneThatIsCutOffAnywhereIsRefused() {
		for (int length = 0; length < SOUND.length() - 1; length += 7) {
			String cut = SOUND.substring(0, length);
			assertTrue(refusal(cut).startsWith("The tokenizer of the test cannot be read: "), cut);
		}
		assertRefused(SOUND.substring(0, SOUND.indexOf("\"type\": \"ByteLevel\", \"add_prefix_space\": true") + 9),
				"it is not valid JSON, is cut off or says something twice");
	}

	@Test
	void whatIsNestedDeepIsRefused() {
		for (int depth : new int[] {100, 200, 100_000}) {
			assertRefused(SOUND.replace("{\"type\": \"Lowercase\"}", "{\"a\":".repeat(depth) + "1" + "}".repeat(depth)),
					"its parts are nested more than 64 deep, or its names and numbers are longer than any");
		}
	}

	@Test
	void whatTheLibraryDoesNotExpectIsToldByItsPart() {
		var wrong = new LinkedHashMap<String, Map.Entry<String, String>>();
		wrong.put("its merge of 'a' and 'c' is not all in its vocabulary", Map.entry("a b\"", "a c\""));
		wrong.put("its merge of 'b' and 'a' is not all in its vocabulary", Map.entry("a b\"", "b a\""));
		wrong.put("its merge 'ab' is not of two tokens", Map.entry("a b\"", "ab\""));
		wrong.put("its merge 'a  b' is not of two tokens", Map.entry("a b\"", "a  b\""));
		wrong.put("its merge of 'a' and 'b' has not the prefix '##' of continued words", Map.entry("_prefix\": \"\"", "_prefix\": \"##\""));
		wrong.put("one of its merges is not of two tokens", Map.entry("[\"a b\"]", "[[\"a\"]]"));
		wrong.put("its merges are no list", Map.entry("[\"a b\"]", "3"));
		wrong.put("its vocabulary is no table", Map.entry("{\"a\": 0, \"b\": 1, \"ab\": 2}", "7"));
		wrong.put("the number of its token 'b' is none", Map.entry("\"b\": 1", "\"b\": -1"));
		wrong.put("it is not valid JSON, is cut off or says something twice", Map.entry("\"b\": 1", "\"a\": 1"));
		wrong.put("its model's 'unk_token' is not of the type that it should be", Map.entry("\"unk_token\": \"a\"", "\"unk_token\": 3"));
		wrong.put("its 'decoder' is no object", Map.entry("\"decoder\": {", "\"decoder\": 3, \"other\": {"));
		wrong.put("its 'added_tokens' are no list", Map.entry("[], \"norm", "3, \"norm"));
		wrong.put("one of its texts has half a character", Map.entry("Lowercase", "\\ud800"));
		wrong.put("one of its numbers is beyond reason", Map.entry("\"1.0\"", "1e999"));
		wrong.put("it has no 'model' with a vocabulary", Map.entry("\"model\":", "\"modal\":"));
		wrong.forEach((reason, change) -> assertRefused(SOUND.replace(change.getKey(), change.getValue()), reason));
		assertRefused("[" + SOUND + "]", "it is no JSON object");
		assertRefused(SOUND + "{}", "something follows its end");
	}

	@Test
	void whatOnlyTheLibraryFindsOutIsFoundOutByAProcessOfItsOwn() {
		for (String part : List.of("{\"type\": \"Precompiled\", \"precompiled_charsmap\": \"AAAA\"}", "{\"type\": \"Unheard\"}", "{\"type\": \"Replace\"}",
				"{\"type\": \"Replace\", \"pattern\": {\"Regex\": \"(\"}, \"content\": \"\"}", "{\"typo\": 1}")) {
			String sentence = refusal(SOUND.replace("{\"type\": \"Lowercase\"}", part));
			assertTrue(sentence.startsWith("The tokenizer of the test cannot be read: the tokenizer library "), sentence);
		}
	}

	@Test
	void vocabulariesBeyondReasonAreRefused() {
		var large = new StringBuilder("{");
		for (int i = 0; i < 700_000; i++) {
			large.append(i == 0 ? "\"" : ",\"").append(i).append("\":").append(i);
		}
		assertRefused(SOUND.replace("{\"a\": 0, \"b\": 1, \"ab\": 2}", large + "}"), "it has more tokens than any vocabulary");
		assertRefused(" ".repeat(33 << 20), "it is larger than any tokenizer");
	}

	private static void read(String json) {
		TextTokenizer.read(json.getBytes(StandardCharsets.UTF_8), "the test", 8).close();
	}

	private static void assertRefused(String json, String reason) {
		assertEquals("The tokenizer of the test cannot be read: %s; fetch the model again.".formatted(reason), refusal(json));
	}

	private static String refusal(String json) {
		return assertThrows(ModelException.class, () -> read(json), json.length() > 2000 ? "" : json).getMessage();
	}
}
