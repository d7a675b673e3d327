// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.List;
import java.util.OptionalDouble;
import org.machineimagination.imagination.Finalist;
import org.machineimagination.imagination.Prompt;

/**
 * A finalist with what the judge makes of it. Finalists are ordered by the guide's loss on the final views; the judge only scores.
 *
 * @param finalist     the candidate, judged by the guide on the final views
 * @param judgements   {@code [prompts]} cosine to each prompt as the judge sees the whole picture; empty if nobody judged
 */
public record RunResult(Finalist finalist, double[] judgements) {

	/** The judge's cosines, weighted like the guide's similarity; empty if nobody judged. */
	public OptionalDouble judgeSimilarity(List<Prompt> prompts) {
		return judgements.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Judge.similarity(prompts, judgements));
	}
}
