// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.machineimagination.request.RunException;

/**
 * How a run went, as its trace has it.
 *
 * @param evaluations {@code [generations]} candidates judged by the end of each generation, ascending
 * @param similarity  {@code [generations]} the similarity of the candidate of smallest loss so far, on its own generation's views
 * @param judge       {@code [generations]} what the judge says of it; NaN where it was not asked, carried on from the last time
 * @param views       {@code [generations]} pictures that the guide has looked at by then, each view of a candidate counted; NaN where the table does not say
 */
public record RunCurve(double[] evaluations, double[] similarity, double[] judge, double[] views) {

	/**
	 * Reads the trace of a run as it lies there.
	 *
	 * @throws RunException if it cannot be read
	 */
	public static RunCurve of(Path folder) {
		return of(TableFile.read(folder.resolve(Trace.FIGURES)));
	}

	/**
	 * Reads the trace of a run as its record knows it.
	 *
	 * @throws RunException if it cannot be read, or is not the one that the run wrote
	 */
	static RunCurve of(RunRecord record, Path folder) {
		return of(Generations.rows(record.run(), folder));
	}

	private static RunCurve of(List<Map<String, String>> rows) {
		var evaluations = new double[rows.size()];
		var similarity = new double[rows.size()];
		var judge = new double[rows.size()];
		var views = new double[rows.size()];
		double smallest = Double.POSITIVE_INFINITY;
		double best = Double.NaN;
		double judged = Double.NaN;
		for (int i = 0; i < evaluations.length; i++) {
			Map<String, String> row = rows.get(i);
			double loss = number(row, Trace.BEST_LOSS);
			if (loss < smallest) {
				smallest = loss;
				best = number(row, Trace.BEST_SIMILARITY);
			}
			double now = number(row, Trace.JUDGE_SIMILARITY);
			judged = Double.isNaN(now) ? judged : now;
			evaluations[i] = number(row, Trace.EVALUATIONS);
			similarity[i] = best;
			judge[i] = judged;
			views[i] = number(row, Trace.VIEWS);
		}
		return new RunCurve(evaluations, similarity, judge, views);
	}

	/** The similarity after so many evaluations; NaN before the end of the first generation. */
	public double similarityAt(double evaluationsDone) {
		return at(similarity, evaluationsDone);
	}

	/** The judge's score after so many evaluations; NaN before it was first asked. */
	public double judgeAt(double evaluationsDone) {
		return at(judge, evaluationsDone);
	}

	/** A step: what held at the end of the last whole generation. */
	private double at(double[] values, double evaluationsDone) {
		int last = -1;
		while (last + 1 < evaluations.length && evaluations[last + 1] <= evaluationsDone) {
			last++;
		}
		return last < 0 ? Double.NaN : values[last];
	}

	private static double number(Map<String, String> row, String column) {
		String text = row.getOrDefault(column, "");
		return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
	}
}
