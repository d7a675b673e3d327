// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import org.machineimagination.imagination.model.ModelException;

/**
 * What the weights do not say of themselves.
 *
 * @param image of the image transformer
 * @param text  of the text transformer
 */
public record ClipShape(Tower image, Tower text) {

	/** Added to variances, if nobody says otherwise. */
	public static final double EPSILON = 1e-5;

	/** Channels of a head, in all of OpenAI's networks and by default in OpenCLIP's. */
	public static final int CHANNELS_PER_HEAD = 64;

	/**
	 * How a transformer is made.
	 *
	 * @param heads   number of heads; 0 for one for every 64 channels
	 * @param quick   whether the nonlinearity is OpenAI's approximation x sigmoid(1.702 x) of GELU, and not GELU itself
	 * @param epsilon added to the variances of its normalisations
	 */
	public record Tower(int heads, boolean quick, double epsilon) {

		/** The number of heads for a width. */
		int heads(int width) {
			int number = heads > 0 ? heads : Math.max(1, width / CHANNELS_PER_HEAD);
			if (width % number != 0) {
				throw new ModelException(
						"The network would have %d heads, which do not divide its width of %d; fetch the configuration that belongs to the weights."
								.formatted(number, width));
			}
			return number;
		}
	}

	/** Both towers with the usual heads and normalisations. */
	public static ClipShape usual(boolean quick) {
		return new ClipShape(new Tower(0, quick, EPSILON), new Tower(0, quick, EPSILON));
	}
}
