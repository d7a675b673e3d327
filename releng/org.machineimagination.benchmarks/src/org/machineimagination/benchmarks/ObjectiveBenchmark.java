// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.objective.Objective;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSet;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.objective.Views;
import org.machineimagination.imagination.search.OptimizerChoice;
import org.machineimagination.imagination.search.Search;
import org.machineimagination.imagination.search.SearchPlan;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;

/**
 * What the starter objective costs: generating a picture, looking at it through views, encoding them. By batch and views, with and without
 * gradients, and the share of a search's time that is spent outside the runtime.
 */
public final class ObjectiveBenchmark {

	private static final List<Prompt> PROMPTS = List.of(new Prompt("a red apple", 1));
	private static final Cancellation NEVER = new Cancellation();
	private static final double LEAST_MILLISECONDS = 1500;

	private ObjectiveBenchmark() {
	}

	/** Measures and prints. */
	public static void main(String[] arguments) {
		run(System.out);
	}

	static void run(PrintStream out) {
		Backend backend = new OnnxRuntimeBackend();
		try (Perceptor guide = Starter.guide(backend)) {
			Generator generator = Starter.generator();
			var table = new Table("Starter objective on %s, %d threads".formatted(backend.devices().getFirst().name(),
					backend.devices().getFirst().threads()), "batch", "views", "evaluations/s", "ms an evaluation", "with gradients, ms", "ratio");
			for (int views : new int[] {1, 8, 32}) {
				for (int batch : new int[] {1, 8, 18, 32, 50}) {
					double plain = measure(generator, guide, backend, batch, views, false);
					double gradients = measure(generator, guide, backend, batch, views, true);
					table.add(Integer.toString(batch), Integer.toString(views), Table.number(1000 / plain), Table.number(plain),
							Table.number(gradients), Table.number(gradients / plain));
				}
			}
			table.print(out);
			overhead(generator, guide).print(out);
		}
	}

	/** Median milliseconds of one evaluation. */
	private static double measure(Generator generator, Perceptor guide, Backend backend, int batch, int views, boolean gradients) {
		int dimension = generator.latentSpace().dimension();
		var latents = new double[batch][];
		for (int i = 0; i < batch; i++) {
			latents[i] = new RandomStreams(i).stream("latents").doubles(dimension).map(value -> 2 * value - 1).toArray();
		}
		ViewSet set = new Views(Settings.defaults(ViewSettings.class), generator.height(), generator.width(), guide.inputSize()).draw(views,
				new RandomStreams(1).stream("views"));
		var clock = new Clock();
		try (Objective objective = Objective.compile(generator, guide, PROMPTS, Settings.defaults(ObjectiveSettings.class), views, gradients,
				Engine.of(backend), batch, batch, NEVER)) {
			objective.evaluate(latents, set, gradients, NEVER);
			double total = 0;
			for (int round = 0; round < 3 || total < LEAST_MILLISECONDS; round++) {
				long began = System.nanoTime();
				clock.start();
				objective.evaluate(latents, set, gradients, NEVER);
				clock.stop();
				total += (System.nanoTime() - began) / 1e6;
			}
		}
		return clock.median() / batch;
	}

	/** A search as the product does it; what is not the runtime's is ours. */
	private static Table overhead(Generator generator, Perceptor guide) {
		var table = new Table("A search of 1,000 evaluations with CMA-ES: share of its time outside the runtime (goal: under 5 %)", "classes",
				"n", "population", "ms a generation", "outside, ms", "share, %");
		for (int classes : new int[] {16, 0}) {
			var timed = new TimedBackend(new OnnxRuntimeBackend());
			var plan = new SearchPlan(generator, guide, PROMPTS, 1,
					Settings.read(SearchSettings.class, Map.of("searched-classes", Integer.toString(classes))),
					Settings.defaults(ViewSettings.class), Settings.defaults(ObjectiveSettings.class),
					new OptimizerChoice<>(new CmaEsFactory(), Settings.defaults(CmaEsSettings.class)));
			try (Search search = Search.start(plan, Engine.of(timed), 0, NEVER)) {
				search.step(NEVER);
				search.step(NEVER);
				timed.takeMilliseconds();
				long began = System.nanoTime();
				int generations = 0;
				while (!search.finished()) {
					search.step(NEVER);
					search.save();
					generations++;
				}
				double all = (System.nanoTime() - began) / 1e6;
				double outside = all - timed.takeMilliseconds();
				table.add(classes == 0 ? "all" : Integer.toString(classes), Integer.toString(search.dimension()), Integer.toString(search.population()),
						Table.number(all / generations), Table.number(outside / generations), Table.number(100 * outside / all));
			}
		}
		return table;
	}
}
