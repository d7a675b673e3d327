// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.Comparison;
import org.machineimagination.request.Progress;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.search.RunOutcome;

/** Reports for programs: one JSON object on each line of standard output, its {@code event} saying which kind. */
public final class JsonReport extends RunReport {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final PrintStream out;

	public JsonReport(PrintStream out) {
		this.out = out;
	}

	@Override
	public void preparing(String what) {
		print(out, event("preparing", "what", what));
	}

	@Override
	public void started(Path runFolder, RunFacts facts) {
		super.started(runFolder, facts);
		print(out, event("started", "folder", runFolder.toString(), "population", facts.population(), "dimension", facts.dimension(), "chunk",
				facts.chunk(), "threads", facts.threads(), "device", facts.device(), "evaluations", facts.evaluations(), "done", facts.done()));
	}

	@Override
	public void note(String note) {
		print(out, event("note", "note", note));
	}

	@Override
	public void generation(Generation generation, Progress progress) {
		print(out, event("generation", "number", generation.number(), "evaluations", progress.done(), "total", progress.total(), "bestLoss",
				finite(generation.bestLoss()), "meanLoss", finite(generation.meanLoss()), "bestSimilarity", finite(generation.bestSimilarity()),
				"secondsLeft", progress.left().toMillis() / 1000.0));
	}

	@Override
	public void result(RunOutcome outcome, @Nullable Comparison comparison) {
		Map<String, @Nullable Object> result = event("result", "folder", outcome.folder().toString(), "picture", outcome.picture().toString(), "files",
				texts(outcome.files()), "loss", finite(outcome.best().finalist().loss()), "similarity", finite(outcome.best().finalist().similarity()),
				"similarities", numbers(outcome.best().finalist().similarities()), "prompts", outcome.prompts(), "judge", outcome.judge(), "judgements",
				numbers(outcome.best().judgements()), "evaluations", outcome.evaluations(), "seconds", outcome.elapsed().toMillis() / 1000.0, "message",
				outcome.message());
		if (comparison != null) {
			result.put("identical", comparison.identical());
			result.put("compared", comparison.compared());
			result.put("differences", comparison.differences());
			result.put("circumstances", comparison.circumstances());
		}
		print(out, result);
	}

	/** Reports a failure as an event of its own. */
	public static void failure(PrintStream out, String sentence, int status) {
		print(out, event("failed", "message", sentence, "status", status));
	}

	/** An object with an event's name and further entries, name and value in turn. */
	public static Map<String, @Nullable Object> event(String name, @Nullable Object... entries) {
		var event = new LinkedHashMap<String, @Nullable Object>();
		event.put("event", name);
		for (int i = 0; i < entries.length; i += 2) {
			event.put(String.valueOf(entries[i]), entries[i + 1]);
		}
		return event;
	}

	/** Prints an object on one line. */
	public static void print(PrintStream out, Map<String, ?> object) {
		try {
			out.println(JSON.writeValueAsString(object));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("Texts, numbers and lists are always JSON", e);
		}
	}

	/** The numbers of an array; nothing for those that JSON has no way to write. */
	public static List<@Nullable Double> numbers(double[] values) {
		return Arrays.stream(values).<@Nullable Double>mapToObj(JsonReport::finite).toList();
	}

	/** A number; nothing where JSON has no way to write it. */
	public static @Nullable Double finite(double value) {
		return Double.isFinite(value) ? Double.valueOf(value) : null;
	}

	/** Paths as texts. */
	public static List<String> texts(List<Path> files) {
		return files.stream().map(Path::toString).toList();
	}
}
