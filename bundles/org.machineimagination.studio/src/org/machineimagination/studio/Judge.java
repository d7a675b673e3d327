// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.List;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.imagination.Candidate;
import org.machineimagination.imagination.Picture;
import org.machineimagination.imagination.Prompt;
import org.machineimagination.imagination.Search;

/**
 * A second image-text model that says what it makes of a search's pictures. It sees each picture once and whole, and nothing that it says
 * is ever used to choose, so that its scores stay a fair measure of the search. Opened when first asked. Belongs to one thread.
 */
final class Judge implements AutoCloseable {

	private final Bench bench;
	private ImageScorer scorer;
	private float[][] embeddings;
	private Candidate lastCandidate;
	private double lastSimilarity;

	/** @param bench has a judge */
	Judge(Bench bench) {
		this.bench = bench;
	}

	/** For each picture {@code [prompts]} cosines. */
	List<double[]> cosines(List<Picture> pictures, Cancellation cancellation) {
		if (scorer == null) {
			scorer = bench.openJudge();
			embeddings = PromptPictures.embed(scorer, bench.plan().prompts(), cancellation);
		}
		return scorer.cosines(pictures, embeddings, cancellation);
	}

	/**
	 * The weighted mean cosine of what would be a search's result now: its average if it makes one, or else its best candidate so far. What
	 * was judged last is not judged again, which changes nothing: the picture is alone in its batch, whenever it is judged.
	 */
	double similarityOfBest(Search search, Cancellation cancellation) {
		Candidate best = search.average().or(search::best).orElseThrow();
		if (lastCandidate == null || best.generation() != lastCandidate.generation() || best.index() != lastCandidate.index()) {
			lastSimilarity = similarity(cosines(List.of(search.picture(best, cancellation)), cancellation).getFirst());
			lastCandidate = best;
		}
		return lastSimilarity;
	}

	/** The cosines' mean, weighted like the guide's similarity: {@code sum of w_p cos_p / sum of |w_p|}. */
	double similarity(double[] cosines) {
		return similarity(bench.plan().prompts(), cosines);
	}

	static double similarity(List<Prompt> prompts, double[] cosines) {
		double sum = 0;
		double weights = 0;
		for (int p = 0; p < cosines.length; p++) {
			sum += prompts.get(p).weight() * cosines[p];
			weights += Math.abs(prompts.get(p).weight());
		}
		return sum / weights;
	}

	@Override
	public void close() {
		if (scorer != null) {
			scorer.close();
		}
	}
}
