// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import org.machineimagination.backend.Engine;
import org.machineimagination.plugin.PlugIn;

/** Offers a sentence encoder under the id that descriptions of perceptors call it by; all who open it share one network. */
public interface SentenceEncoderSource extends PlugIn {

	/** SHA-256 of the network and its tokenizer, so that what was computed with other files is never taken for this one's. */
	String fingerprint();

	/** A handle on the encoder. Cheap: nothing is read before it is used. */
	SentenceEncoder open(Engine engine);
}
