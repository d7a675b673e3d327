// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.judge;

/**
 * How well texts fit one picture.
 *
 * @param cosines       {@code [texts]} cosine of the picture's and each text's embedding
 * @param probabilities {@code [texts]} softmax of the cosines times the perceptor's logit scale: how the texts share the picture among them
 */
public record ImageScore(double[] cosines, double[] probabilities) {

	/** Index of the text that fits best. */
	public int best() {
		int best = 0;
		for (int i = 1; i < cosines.length; i++) {
			best = cosines[i] > cosines[best] ? i : best;
		}
		return best;
	}
}
