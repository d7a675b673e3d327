// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.util.List;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.plugin.Cancellation;

/** The text half of a perceptor. Reads and compiles nothing before it is used. Thread-safe. */
public interface TextEncoder extends AutoCloseable {

	/** SHA-256 of everything that an embedding depends on besides the text. */
	String fingerprint();

	/**
	 * Embeds texts.
	 *
	 * @return {@code [texts][d]}, each of length 1
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	List<float[]> embed(List<String> texts, Cancellation cancellation);

	/** What the tokenizer makes of a text. */
	TokenCount tokens(String text);

	@Override
	void close();
}
