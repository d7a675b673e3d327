// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** All measurements, or those named: {@code cma-es}, {@code objective}, {@code start-up}, {@code starter},
 * {@code workshop}, {@code runs}, {@code window}, {@code stops}, {@code session}, {@code corpus}, {@code optimizers}. */
public final class Benchmarks {

	private static final List<String> ALL = List.of("cma-es", "objective", "start-up");

	private Benchmarks() {
	}

	/**
	 * @param arguments the product's start script, then names of measurements; {@code starter} is followed by its three arguments,
	 *                  {@code workshop}, {@code runs}, {@code window} and {@code corpus} by one, {@code optimizers}, which comes last, by its options
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		String script = arguments[0];
		List<String> wanted = arguments.length == 1 ? ALL : Arrays.asList(arguments).subList(1, arguments.length);
		for (int i = 0; i < wanted.size(); i++) {
			switch (wanted.get(i)) {
				case "cma-es" -> CmaEsBenchmark.run(System.out);
				case "objective" -> ObjectiveBenchmark.run(System.out);
				case "start-up" -> StartUpBenchmark.run(script, System.out);
				case "starter" -> {
					argument(wanted, i + 3, "After starter come the folder of the data, the file of held-out prompts, and how many of them to draw");
					StarterBenchmark.run(Path.of(wanted.get(i + 1)), Path.of(wanted.get(i + 2)), Integer.parseInt(wanted.get(i + 3)), System.out);
					i += 3;
				}
				case "workshop" -> WorkshopBenchmark.run(Path.of(argument(wanted, ++i,
						"After workshop comes the folder of checkpoints that ./verify --full leaves in target/full-size")), System.out);
				case "runs" -> RunsBenchmark.run(script, Integer.parseInt(argument(wanted, ++i,
						"After runs comes how many of them to list, for example 10000")), System.out);
				case "window" -> WindowBenchmark.run(script, Integer.parseInt(argument(wanted, ++i,
						"After window comes how many runs there are, for example 10000")), System.out);
				case "stops" -> StopsBenchmark.run(System.out);
				case "session" -> SessionBenchmark.run(System.out);
				case "corpus" -> CorpusBenchmark.run(Integer.parseInt(argument(wanted, ++i,
						"After corpus comes how many lines there are, for example 100000")), System.out);
				case "optimizers" -> {
					OptimizersBenchmark.run(OptimizersBenchmark.Options.read(wanted.subList(i + 1, wanted.size())), System.out);
					i = wanted.size();
				}
				default -> throw new IllegalArgumentException("There is no measurement " + wanted.get(i) + "; there are " + ALL
						+ ", starter, workshop, runs, window, stops, session, corpus and optimizers");
			}
		}
	}

	private static String argument(List<String> words, int index, String problem) {
		if (index >= words.size()) {
			throw new IllegalArgumentException(problem);
		}
		return words.get(index);
	}
}
