// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.nio.charset.StandardCharsets;

/** A tokenizer of a few words, in the form that Hugging Face's library writes: a token a word, markers around. */
public final class SmallTokenizer {

	/** Identifiers of the words that it knows. */
	public static final int START = 1;
	public static final int END = 2;
	public static final int A = 3;
	public static final int RED = 4;
	public static final int APPLE = 5;
	/** Number of tokens. */
	public static final int SIZE = 6;

	private SmallTokenizer() {
	}

	public static byte[] json() {
		return """
				{
				  "version": "1.0", "truncation": null, "padding": null, "normalizer": null, "decoder": null,
				  "added_tokens": [
				    {"id": 1, "content": "<start>", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true},
				    {"id": 2, "content": "<end>", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false, "special": true}
				  ],
				  "pre_tokenizer": {"type": "Whitespace"},
				  "post_processor": {"type": "TemplateProcessing",
				    "single": [{"SpecialToken": {"id": "<start>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
				               {"SpecialToken": {"id": "<end>", "type_id": 0}}],
				    "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
				    "special_tokens": {"<start>": {"id": "<start>", "ids": [1], "tokens": ["<start>"]},
				                       "<end>": {"id": "<end>", "ids": [2], "tokens": ["<end>"]}}},
				  "model": {"type": "WordLevel", "unk_token": "?",
				    "vocab": {"?": 0, "<start>": 1, "<end>": 2, "a": 3, "red": 4, "apple": 5}}
				}
				""".getBytes(StandardCharsets.UTF_8);
	}
}
