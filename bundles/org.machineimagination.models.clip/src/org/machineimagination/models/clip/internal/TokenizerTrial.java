// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A process that opens a tokenizer and cuts some texts with it, and may die of it: {@link TokenizerTrials} starts it, gives it the file on its standard
 * input, and reads how far it has come.
 */
public final class TokenizerTrial {

	/** Said before the library is given the file. */
	static final String READY = "ready";
	/** Said at the end. */
	static final String DONE = "done";
	/** Said where the library refuses the file in an orderly way. */
	static final String REFUSED = "refused";

	/** Shows that the library is there. */
	private static final String SOUND = """
			{"version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null, "pre_tokenizer": null, "post_processor": null,
			 "decoder": null, "model": {"type": "WordLevel", "vocab": {"a": 0}, "unk_token": "a"}}
			""";
	private static final List<String> TEXTS =
			List.of("", "a", "a photo of a red apple.", "Stra\u00dfe, na\u00efve; \u65e5\u672c\u8a9e \ud83c\udf4e 123", " \t\n\u0000\u00a0",
					"a".repeat(600), "e\u0301\u200d\ufe0f\u202e");

	private TokenizerTrial() {
	}

	/** Takes no arguments. */
	public static void main(String[] arguments) throws IOException {
		byte[] json = System.in.readAllBytes();
		try (var sound = open(SOUND.getBytes(StandardCharsets.UTF_8))) {
			sound.encode("a");
			say(READY);
		}
		try (var tokenizer = open(json)) {
			for (String text : TEXTS) {
				tokenizer.encode(text);
			}
			say(DONE);
		} catch (RuntimeException e) {
			say(REFUSED);
		}
	}

	private static HuggingFaceTokenizer open(byte[] json) throws IOException {
		return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), Map.of("padding", "false", "truncation", "false"));
	}

	private static void say(String word) {
		System.out.println(word);
		System.out.flush();
	}
}
