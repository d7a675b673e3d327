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

	private static final List<String> TEXTS =
			List.of("", "a", "a photo of a red apple.", "Stra\u00dfe, na\u00efve; \u65e5\u672c\u8a9e \ud83c\udf4e 123", " \t\n\u0000\u00a0",
					"a".repeat(600), "e\u0301\u200d\ufe0f\u202e");

	private TokenizerTrial() {
	}

	/** Takes no arguments. */
	public static void main(String[] arguments) throws IOException {
		byte[] json = System.in.readAllBytes();
		try (var library = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), Map.of())) {
			throw new IllegalStateException("Nothing is no tokenizer: " + library);
		} catch (RuntimeException e) {
			// The library is there, and has answered.
			say(READY);
		}
		try (var tokenizer = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), Map.of("padding", "false", "truncation", "false"))) {
			for (String text : TEXTS) {
				tokenizer.encode(text);
			}
			say(DONE);
		} catch (RuntimeException e) {
			say(REFUSED);
		}
	}

	private static void say(String word) {
		System.out.println(word);
		System.out.flush();
	}
}
