// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.classpath.ClassPathPlugIns;
import org.machineimagination.request.lists.BatchAxis;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.Words;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.batch.BatchListener;
import org.machineimagination.studio.batch.BatchPlanner;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.JobState;

/**
 * The experiment over methods of search: every optimizer and every preset that is there, on the same prompts and seeds with the same number of
 * evaluations, on the starter pair. It is a batch, so that it can be stopped at any time and goes on with the same command; what is
 * printed and drawn is computed from the runs' own traces and records.
 */
final class OptimizersBenchmark {

	private static final String PROMPTS = "/prompts/sixteen.txt";
	private static final String METHOD = "--method";

	/** What stands before the name of a preset, to tell it from that of an optimizer. */
	static final String PRESET = "preset:";

	/**
	 * What to measure.
	 *
	 * @param prompts     file with a prompt on each line, or null for the sixteen that come along
	 * @param seeds       seeds of each prompt: 1 to this
	 * @param evaluations candidates judged in each run, at the most
	 * @param only        names of methods, empty for all
	 * @param out         folder of the runs and results
	 */
	record Options(Path prompts, int seeds, int evaluations, Set<String> only, Path out) {

		/** Reads options as they are typed. */
		static Options read(List<String> words) {
			var values = new LinkedHashMap<String, String>(Map.of("--prompts", "", "--seeds", "5", "--evaluations", "1000", "--only", "", "--out",
					"target/benchmarks/optimizers"));
			for (int i = 0; i < words.size(); i += 2) {
				if (!values.containsKey(words.get(i)) || i + 1 >= words.size()) {
					throw new IllegalArgumentException("The options of optimizers are --prompts FILE, --seeds N, --evaluations N, --only A,B and --out "
							+ "FOLDER, not " + words.get(i));
				}
				values.put(words.get(i), words.get(i + 1));
			}
			return new Options(values.get("--prompts").isEmpty() ? null : Path.of(values.get("--prompts")), Integer.parseInt(values.get("--seeds")),
					Integer.parseInt(values.get("--evaluations")), values.get("--only").isEmpty() ? Set.of() : Set.of(values.get("--only").split(",")),
					Path.of(values.get("--out")).toAbsolutePath());
		}
	}

	private final Options options;
	private final Studio studio;
	private final PrintStream out;

	private OptimizersBenchmark(Options options, Studio studio, PrintStream out) {
		this.options = options;
		this.studio = studio;
		this.out = out;
	}

	static void run(Options options, PrintStream out) throws IOException {
		List<PlugIn> plugIns = ClassPathPlugIns.load();
		new OptimizersBenchmark(options, Studio.of(DataFolders.in(options.out().resolve("home")), plugIns), out).run();
	}

	private void run() throws IOException {
		Map<String, UnaryOperator<RunRequest>> methods = methods();
		List<String> prompts = prompts();
		out.println("%d methods, %d prompts, %d seeds, %d evaluations each: %s".formatted(methods.size(), prompts.size(), options.seeds(),
				options.evaluations(), String.join(", ", methods.keySet())));
		BatchReport report = studio.batches().run(plan(methods, prompts), options.out(), CaptionPainter.NONE, listener(), new Cancellation());
		report.states().stream().filter(state -> state.kind() == JobState.Kind.FAILED)
				.forEach(state -> out.println("Failed: %s on '%s': %s".formatted(method(state), state.job().prompt(), state.message())));
		new MethodReport(studio, report, options).write(out);
	}

	/** What each method makes of a request. A method by its name alone has its default settings. */
	private Map<String, UnaryOperator<RunRequest>> methods() {
		var methods = new LinkedHashMap<String, UnaryOperator<RunRequest>>();
		studio.plugIns().<OptimizerFactory<?>>ofGeneric(OptimizerFactory.class).all()
				.forEach(factory -> methods.put(factory.id(), request -> request.withOptimizer(factory.id())));
		for (String preset : studio.presets().names()) {
			methods.put(PRESET + preset, request -> studio.presets().apply(studio.presets().get(preset), request));
		}
		for (String name : options.only()) {
			if (!methods.containsKey(name)) {
				throw new IllegalArgumentException("There is no method " + name + "; there are " + String.join(", ", methods.keySet()));
			}
		}
		methods.keySet().removeIf(name -> !options.only().isEmpty() && !options.only().contains(name));
		return methods;
	}

	private List<String> prompts() throws IOException {
		List<String> lines = options.prompts() != null ? Files.readAllLines(options.prompts()) : shipped();
		return lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
	}

	private static List<String> shipped() throws IOException {
		try (InputStream in = OptimizersBenchmark.class.getResourceAsStream(PROMPTS)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	/** Seed by seed, so that a part of the experiment already has all prompts and methods. */
	private BatchPlan plan(Map<String, UnaryOperator<RunRequest>> methods, List<String> prompts) {
		var lines = new ArrayList<BatchLine>();
		for (int seed = 1; seed <= options.seeds(); seed++) {
			for (int i = 0; i < prompts.size(); i++) {
				lines.add(new BatchLine(i + 1, prompts.get(i), List.of("--seed=" + seed), ""));
			}
		}
		return studio.batches().plan("optimizers.txt", lines, List.of(), List.of(new BatchAxis(METHOD, List.copyOf(methods.keySet()))),
				List.of("--evaluations=" + options.evaluations()), new MethodReader(methods));
	}

	/** Makes the request of a method. The name is among the request's tags, so that two methods that come to the same stay two. */
	private final class MethodReader implements BatchPlanner.Reader {

		private final Map<String, UnaryOperator<RunRequest>> methods;

		MethodReader(Map<String, UnaryOperator<RunRequest>> methods) {
			this.methods = methods;
		}

		@Override
		public Set<String> options(List<String> words) {
			return Set.of("--seed", METHOD);
		}

		@Override
		public RunRequest read(String prompt, List<String> words) {
			RunRequest request = RunRequest.of(List.of(PromptText.read(prompt)));
			for (String word : words) {
				String value = word.substring(word.indexOf('=') + 1);
				request = word.startsWith(METHOD) ? methods.get(value).apply(request).with(new Words("", "", "", List.of(value)))
						: request.withSeed(Long.parseLong(value));
			}
			return request.with(Role.SEARCH, "evaluations", Integer.toString(options.evaluations())).with(Role.OUTPUT, "size", "0").with(Role.OUTPUT,
					"frames", "false");
		}
	}

	/** The name of a job's method. */
	static String method(JobState state) {
		return state.job().request() == null ? "?" : state.job().request().words().tags().getFirst();
	}

	private BatchListener listener() {
		long began = System.nanoTime();
		return new BatchListener() {
			private int jobs;
			private int before;

			@Override
			public void started(Path folder, int all, int done) {
				jobs = all;
				before = done;
				out.println("%d runs, %d of them done before; in %s".formatted(all, done, folder));
			}

			@Override
			public void ended(JobState state, int ended) {
				double minutes = (System.nanoTime() - began) / 6e10;
				if (ended % 20 == 0 || ended == jobs) {
					out.println("%5d of %d, %.1f min, about %.0f min left".formatted(ended, jobs, minutes, minutes / (ended - before) * (jobs - ended)));
				}
			}
		};
	}
}
