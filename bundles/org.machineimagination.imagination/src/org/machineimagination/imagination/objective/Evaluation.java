// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an objective says of n candidates, p prompts in mind.
 *
 * @param losses       {@code [n]} 100 (1 - similarity) plus 100 times the weighted regularisers; smaller is better
 * @param similarity   {@code [n]} weighted mean cosine, averaged over the views
 * @param similarities {@code [n][p]} mean cosine to each prompt
 * @param regularisers {@code [n]} each regulariser before its weight, by name
 * @param gradients    {@code [n][dimension of the latent space]} derivatives of the losses, if asked for
 */
public record Evaluation(double[] losses, double[] similarity, double[][] similarities, Map<String, double[]> regularisers,
		double @Nullable [][] gradients) {

	/**
	 * The mean of what was said of the same candidates under these views and under others.
	 *
	 * @param share of this in the mean, 0 to 1
	 * @param other with gradients if this has them; its regularisers, which do not depend on views, are these
	 */
	Evaluation mixed(double share, Evaluation other) {
		double[][] mine = gradients;
		double[][] others = other.gradients;
		return new Evaluation(mixed(losses, share, other.losses), mixed(similarity, share, other.similarity),
				mixed(similarities, share, other.similarities), regularisers, mine == null || others == null ? null : mixed(mine, share, others));
	}

	private static double[][] mixed(double[][] these, double share, double[][] others) {
		var mixed = new double[these.length][];
		Arrays.setAll(mixed, i -> mixed(these[i], share, others[i]));
		return mixed;
	}

	private static double[] mixed(double[] these, double share, double[] others) {
		var mixed = new double[these.length];
		Arrays.setAll(mixed, i -> share * these[i] + (1 - share) * others[i]);
		return mixed;
	}
}
