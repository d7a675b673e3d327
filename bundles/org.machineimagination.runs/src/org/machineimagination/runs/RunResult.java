// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.util.List;
import java.util.OptionalDouble;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.Finalist;

/**
 * A finalist with what the judge makes of it. Finalists are ordered by the guide's loss on the final views; the judge only scores.
 *
 * @param finalist     the candidate, judged by the guide on the final views
 * @param judgements   {@code [prompts]} cosine to each prompt as the judge sees the whole picture; empty if nobody judged
 */
public record RunResult(Finalist finalist, double[] judgements) {

	/** The judge's cosines, weighted like the guide's similarity; empty if nobody judged. */
	public OptionalDouble judgeSimilarity(List<Prompt> prompts) {
		return judgements.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Prompt.similarity(prompts, judgements));
	}
}
