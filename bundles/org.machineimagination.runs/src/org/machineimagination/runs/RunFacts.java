// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

/**
 * What is known of a run once its search is prepared.
 *
 * @param population  candidates in a generation
 * @param dimension   coordinates that are searched
 * @param chunk       candidates judged at once
 * @param threads     processor threads in use
 * @param device      name of the device
 * @param evaluations candidates that may be judged in all
 * @param done        candidates judged before this start; not 0 when a run is resumed
 */
public record RunFacts(int population, int dimension, int chunk, int threads, String device, long evaluations, long done) {
}
