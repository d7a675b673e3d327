// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import org.machineimagination.imagination.model.Picture;

/**
 * A candidate judged again on the common final views.
 *
 * @param candidate    the candidate
 * @param loss         on the final views
 * @param similarity   weighted mean cosine on the final views
 * @param similarities {@code [prompts]} mean cosine to each prompt on the final views
 * @param picture      its picture
 */
public record Finalist(Candidate candidate, double loss, double similarity, double[] similarities, Picture picture) {
}
