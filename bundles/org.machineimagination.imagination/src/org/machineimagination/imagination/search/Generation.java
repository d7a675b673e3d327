// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.List;
import java.util.Map;
import org.machineimagination.imagination.latent.ClassWeight;

/**
 * What one generation brought, for the trace.
 *
 * @param number            from 1
 * @param evaluations       candidates judged so far
 * @param views             views judged so far, of all candidates together: what the search has cost
 * @param bestLoss          smallest loss of this generation
 * @param meanLoss          mean of the finite losses, each over the views that its candidate was seen in
 * @param deviationLoss     standard deviation of the finite losses
 * @param bestSimilarity    similarity of the candidate with the smallest loss
 * @param meanSimilarity    mean similarity
 * @param regularisers      mean of each regulariser before its weight, by name and in a fixed order
 * @param spread            further figures of the population by name and in a fixed order: {@code deviation-similarity}, the best candidate's value
 *                          and the standard deviation of each regulariser, mean and standard deviation of the noise, how many classes have at
 *                          least so much of the best candidate's mixture
 * @param classes           the strongest classes of the best candidate's mixture, strongest first; none where classes are not mixed
 * @param optimizer         the optimizer's own figures, by name and in a fixed order
 * @param best              the candidate with the smallest loss of this generation
 */
public record Generation(long number, long evaluations, long views, double bestLoss, double meanLoss, double deviationLoss, double bestSimilarity,
		double meanSimilarity, Map<String, Double> regularisers, Map<String, Double> spread, List<ClassWeight> classes, Map<String, Double> optimizer,
		Candidate best) {
}
