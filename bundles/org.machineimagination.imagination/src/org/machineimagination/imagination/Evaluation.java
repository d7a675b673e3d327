// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.Map;

/**
 * What an objective says of n candidates, p prompts in mind.
 *
 * @param losses       {@code [n]} 100 (1 - similarity) plus 100 times the weighted regularisers; smaller is better
 * @param similarity   {@code [n]} weighted mean cosine, averaged over the views
 * @param similarities {@code [n][p]} mean cosine to each prompt
 * @param regularisers {@code [n]} each regulariser before its weight, by name
 * @param gradients    {@code [n][dimension of the latent space]} derivatives of the losses, or null if not asked for
 */
public record Evaluation(double[] losses, double[] similarity, double[][] similarities, Map<String, double[]> regularisers,
		double[][] gradients) {
}
