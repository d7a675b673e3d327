// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.List;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.plugin.Cancellation;

/**
 * A frozen network that turns sentences into vectors, on which perceptors put a projection of their own. The same text gives the
 * same vector whatever texts it comes with. Thread-safe.
 */
public interface SentenceEncoder extends AutoCloseable {

	/**
	 * Encodes texts. What a text has beyond the encoder's limit has no effect.
	 *
	 * @return {@code [texts][d]}, each of length 1; not to be changed
	 * @throws org.machineimagination.imagination.model.ModelException if the encoder cannot be loaded or run
	 * @throws org.machineimagination.plugin.CancelledException        if cancelled
	 */
	float[][] encode(List<String> texts, Cancellation cancellation);

	/**
	 * What the tokenizer makes of a text; loads the tokenizer but not the network.
	 *
	 * @throws org.machineimagination.imagination.model.ModelException if the tokenizer cannot be loaded
	 */
	TokenCount tokens(String text);

	/** Gives this handle back; the network is freed when nobody holds one. May be called more than once. */
	@Override
	void close();
}
