// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.Map;

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
 * @param optimizer         the optimizer's own figures, by name and in a fixed order
 * @param best              the candidate with the smallest loss of this generation
 */
public record Generation(long number, long evaluations, long views, double bestLoss, double meanLoss, double deviationLoss, double bestSimilarity,
		double meanSimilarity, Map<String, Double> regularisers, Map<String, Double> optimizer, Candidate best) {
}
