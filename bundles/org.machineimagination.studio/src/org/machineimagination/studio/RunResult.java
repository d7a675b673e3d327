// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import org.machineimagination.imagination.Finalist;

/**
 * A finalist with what the judge makes of it.
 *
 * @param finalist     the candidate, judged by the guide on the final views
 * @param judgements   {@code [prompts]} cosine to each prompt as the judge sees the whole picture; empty if nobody judged
 */
public record RunResult(Finalist finalist, double[] judgements) {
}
