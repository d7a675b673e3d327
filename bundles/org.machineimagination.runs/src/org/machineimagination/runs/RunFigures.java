// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.Score;
import org.machineimagination.experiment.ScoreKind;
import org.machineimagination.request.RunException;

/**
 * What came of a finished run, in numbers.
 *
 * @param loss        the result's loss on the final views
 * @param similarity  the guide's weighted mean cosine on the final views
 * @param judge       the judge's weighted mean cosine; NaN if nobody judged
 * @param evaluations candidates judged in all
 * @param seconds     time at work
 */
public record RunFigures(double loss, double similarity, double judge, long evaluations, double seconds) {

	/** Nothing came of it. */
	public static final RunFigures NONE = new RunFigures(Double.NaN, Double.NaN, Double.NaN, 0, Double.NaN);

	/**
	 * Reads the figures of a finished run from its record.
	 *
	 * @throws RunException if the record cannot be read
	 */
	public static RunFigures of(Path folder) {
		return of(RunRecord.load(folder).run());
	}

	static RunFigures of(Run run) {
		return new RunFigures(number(run.getBestLoss()), number(run.getBestSimilarity()), judge(run.getBest()), run.getEvaluations(), run.getSeconds());
	}

	/** {@code sum of w_p cos_p / sum of |w_p|}, as the guide's similarity is. */
	private static double judge(@Nullable Candidate best) {
		if (best == null) {
			return Double.NaN;
		}
		List<Score> scores = best.getScores().stream().filter(score -> score.getKind() == ScoreKind.JUDGE && score.getPrompt() != null).toList();
		double weights = scores.stream().mapToDouble(score -> Math.abs(score.getPrompt().getWeight())).sum();
		return scores.isEmpty() ? Double.NaN : scores.stream().mapToDouble(score -> score.getPrompt().getWeight() * score.getValue()).sum() / weights;
	}

	private static double number(@Nullable Double value) {
		return value == null ? Double.NaN : value;
	}
}
