// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import org.machineimagination.imagination.model.ModelException;

/**
 * What the weights do not say of themselves.
 *
 * @param imageHeads number of heads of the image transformer; 0 for one for every 64 channels, as in all of OpenAI's
 * @param textHeads  number of heads of the text transformer; 0 likewise
 * @param quick      whether the nonlinearity is OpenAI's approximation x sigmoid(1.702 x) of GELU, and not GELU itself
 */
public record ClipShape(int imageHeads, int textHeads, boolean quick) {

	/** How OpenAI's networks are made. */
	public static final ClipShape OPEN_AI = new ClipShape(0, 0, true);

	private static final int CHANNELS_PER_HEAD = 64;

	static int heads(int given, int width) {
		int heads = given > 0 ? given : Math.max(1, width / CHANNELS_PER_HEAD);
		if (width % heads != 0) {
			throw new ModelException(
					"The configuration of the network says %d heads, which do not divide its width of %d.".formatted(heads, width));
		}
		return heads;
	}
}
