// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.lists.BatchAxis;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.settings.Completion;

/**
 * Makes the jobs of a batch: every line with every combination of the grid's values. What a line says of itself comes before the grid and
 * before what was said for all. A setting that a job's method or model does not have is left out there, so that a grid may go over
 * methods and over a setting of some of them; jobs of one line that come out the same are one.
 */
public final class BatchPlanner {

	/** Understands words; whoever plans an experiment may have words of its own. */
	public interface Reader {

		/** The options there are, with their dashes, when these words choose the method and the models. */
		Set<String> options(List<String> words);

		/**
		 * What a prompt and words ask for; where an option comes twice, the later one counts.
		 *
		 * @throws RuntimeException with one plain sentence if they cannot be understood, see {@link Failure}
		 */
		RunRequest read(String prompt, List<String> words);
	}

	private static final int MOST_JOBS = 50_000;

	private final Completion completion;
	private final Reader reader;
	private final List<BatchJob> jobs = new ArrayList<>();
	private final Set<String> used = new HashSet<>();

	BatchPlanner(Completion completion, Reader reader) {
		this.completion = completion;
		this.reader = reader;
	}

	/**
	 * Makes a plan.
	 *
	 * @param source path of the file of prompts, or empty
	 * @param lines  its lines; empty if a grid brings the prompts
	 * @param common settings for all, each as one word such as {@code --evaluations=200}
	 * @param axes   the grid, the first axis changing slowest
	 * @param words  everything that was typed, to know the batch again
	 * @throws UsageException with a plain sentence if nothing at all can be run, or a setting is of no use to any line
	 */
	BatchPlan plan(String source, List<BatchLine> lines, List<String> common, List<BatchAxis> axes, List<String> words) {
		for (BatchLine line : lines.isEmpty() ? List.of(BatchLine.of(0, "", List.of())) : lines) {
			add(line, common, axes);
		}
		if (jobs.stream().noneMatch(BatchJob::runnable)) {
			throw new UsageException(told(jobs.getFirst()));
		}
		requireUsed(common, axes);
		return BatchPlan.of(source, words, jobs);
	}

	private void add(BatchLine line, List<String> common, List<BatchAxis> axes) {
		if (!line.problem().isEmpty()) {
			jobs.add(broken(line, line.prompt(), line.problem()));
			return;
		}
		var asked = new HashSet<Object>();
		for (List<String> combination : combinations(axes)) {
			BatchJob job = job(line, common, combination);
			if (asked.add(job.runnable() ? job.toRun() : job.problem())) {
				jobs.add(job);
			}
			if (jobs.size() > MOST_JOBS) {
				throw new UsageException("This would be more than %,d runs; use fewer lines, seeds or values.".formatted(MOST_JOBS));
			}
		}
	}

	private BatchJob job(BatchLine line, List<String> common, List<String> combination) {
		String prompt = combination.stream().filter(word -> name(word).equals(BatchAxis.PROMPT)).map(BatchPlanner::value).findFirst()
				.orElse(line.prompt());
		var general = new ArrayList<>(common);
		combination.stream().filter(word -> !name(word).equals(BatchAxis.PROMPT)).forEach(general::add);
		try {
			var all = new ArrayList<>(general);
			all.addAll(line.words());
			Set<String> options = reader.options(all);
			all.removeIf(word -> general.contains(word) && !options.contains(name(word)));
			general.stream().map(BatchPlanner::name).filter(options::contains).forEach(used::add);
			RunRequest request = completion.complete(reader.read(prompt, all).withRunsFolder(null));
			return BatchJob.of(jobs.size() + 1, line.line(), prompt, request);
		} catch (RuntimeException e) {
			return broken(line, prompt, Failure.of(e).sentence());
		}
	}

	private BatchJob broken(BatchLine line, String prompt, String problem) {
		return BatchJob.broken(jobs.size() + 1, line.line(), prompt, problem);
	}

	/** A mistyped setting would otherwise be left out everywhere without a word. */
	private void requireUsed(List<String> common, List<BatchAxis> axes) {
		Map<String, String> asked = new LinkedHashMap<>();
		common.forEach(word -> asked.put(name(word), "option"));
		axes.stream().map(BatchAxis::option).filter(option -> !option.equals(BatchAxis.PROMPT)).forEach(option -> asked.put(option, "grid of"));
		asked.forEach((option, kind) -> {
			if (!used.contains(option)) {
				throw new UsageException("The %s %s is of no use: no line's method or model has such a setting.".formatted(kind, option));
			}
		});
	}

	private static String told(BatchJob job) {
		return job.line() == 0 ? job.problem() : "Line %d: %s".formatted(job.line(), job.problem());
	}

	/** Every combination of the axes' values as words, the last axis changing fastest. */
	private static List<List<String>> combinations(List<BatchAxis> axes) {
		List<List<String>> all = List.of(List.of());
		for (BatchAxis axis : axes) {
			if ((long) all.size() * axis.values().size() > MOST_JOBS) {
				throw new UsageException("The grid has more than %,d combinations; use fewer values.".formatted(MOST_JOBS));
			}
			var longer = new ArrayList<List<String>>();
			for (List<String> words : all) {
				for (String value : axis.values()) {
					var more = new ArrayList<>(words);
					more.add(axis.option() + "=" + value);
					longer.add(more);
				}
			}
			all = longer;
		}
		return all;
	}

	private static String name(String word) {
		int equals = word.indexOf('=');
		return equals < 0 ? word : word.substring(0, equals);
	}

	private static String value(String word) {
		return word.substring(word.indexOf('=') + 1);
	}
}
