// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

/**
 * One point that a search tried.
 *
 * @param generation the generation it was proposed in, from 1
 * @param index      its place in the population, from 0; -1 for the centre of the optimizer's distribution
 * @param latents    raw latents, {@code [dimension of the whole space]}; a copy of its own
 * @param loss       on the views of its generation
 * @param similarity weighted mean cosine to the prompts on the views of its generation
 */
public record Candidate(long generation, int index, double[] latents, double loss, double similarity) {
}
