// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.Candidate;
import org.machineimagination.imagination.search.Search;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.runs.PromptPictures;

/**
 * A second image-text model that says what it makes of a search's pictures. It sees each picture once and whole, and nothing that it says
 * is ever used to choose, so that its scores stay a fair measure of the search. Opened when first asked. Belongs to one thread.
 */
public final class Judge implements AutoCloseable {

	private final SearchResources resources;
	private @Nullable Eyes eyes; // null until it is asked
	private @Nullable Candidate lastCandidate;
	private double lastSimilarity;
	private Optional<String> flaw = Optional.empty();

	/** The model, and the prompts as it sees them. */
	private record Eyes(ImageScorer scorer, float[][] prompts) {
	}

	/** @param resources has a judge */
	Judge(SearchResources resources) {
		this.resources = resources;
	}

	/** Why it is not fit to judge, a plain sentence, if that has shown; its figures are then not numbers. */
	Optional<String> flaw() {
		return flaw;
	}

	/** For each picture {@code [prompts]} cosines. */
	List<double[]> cosines(List<Picture> pictures, Cancellation cancellation) {
		Eyes open = eyes;
		if (open == null) {
			open = open(cancellation);
			eyes = open;
		}
		ImageScorer scorer = open.scorer;
		List<double[]> cosines = scorer.cosines(pictures, open.prompts, cancellation);
		flaw = flaw.or(() -> scorer.flaw(pictures, cosines));
		return cosines;
	}

	private Eyes open(Cancellation cancellation) {
		ImageScorer scorer = resources.openJudge(cancellation);
		try {
			return new Eyes(scorer, scorer.embed(resources.plan().prompts(), PromptPictures::picture, cancellation));
		} catch (RuntimeException | Error e) {
			scorer.close();
			throw e;
		}
	}

	/**
	 * The weighted mean cosine of what would be a search's result now: its average if it makes one, or else its best candidate so far. What
	 * was judged last is not judged again, which changes nothing: the picture is alone in its batch, whenever it is judged.
	 */
	double similarityOfBest(Search search, Cancellation cancellation) {
		Candidate best = search.average().or(search::best).orElseThrow();
		Candidate before = lastCandidate;
		if (before == null || best.generation() != before.generation() || best.index() != before.index()) {
			lastSimilarity = Prompt.similarity(resources.plan().prompts(), cosines(List.of(search.picture(best, cancellation)), cancellation).getFirst());
			lastCandidate = best;
		}
		return lastSimilarity;
	}

	@Override
	public void close() {
		Eyes open = eyes;
		if (open != null) {
			open.scorer.close();
		}
	}
}
