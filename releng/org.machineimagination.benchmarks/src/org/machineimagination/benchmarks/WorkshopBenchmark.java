// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.objective.Objective;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSet;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.objective.Views;
import org.machineimagination.models.biggan.BigGanDeepImporter;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.clip.ClipCheckpointImporter;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;

/**
 * One iteration of the workshop's search on its own networks, BigGAN-deep-128 under CLIP ViT-B/32 with random weights: ours with all
 * candidates at once beside PyTorch's with one after the other, as the notebooks do it. Both in one run, on as many threads.
 */
final class WorkshopBenchmark {

	private static final int CANDIDATES = 4;
	private static final int VIEWS = 4;
	private static final int THREADS = 2;
	private static final int ROUNDS = 5;
	private static final double MEGA = 1e6;
	/** The exit status of PyTorch's part where its algebra is not the one to compare with. */
	private static final int SLOW_LIBRARY = 3;
	private static final Cancellation NEVER = new Cancellation();

	private WorkshopBenchmark() {
	}

	/** @param checkpoints what {@code ./verify --full} leaves in {@code target/full-size} */
	static void run(Path checkpoints, PrintStream out) throws IOException, InterruptedException {
		Engine engine = Engine.of(new OnnxRuntimeBackend()).withThreads(THREADS);
		Path folder = Files.createTempDirectory("workshop-benchmark");
		double idle = peak();
		try {
			ModelDescription deep = write(new BigGanDeepImporter(), checkpoints.resolve("biggan-deep-128"), folder.resolve("generator"), engine);
			ModelDescription clip = write(new ClipCheckpointImporter(), checkpoints.resolve("ViT-B-32"), folder.resolve("perceptor"), engine);
			var family = new BigGanFamily();
			Generator generator = family.open(deep, Settings.defaults(family.settingsType()));
			double[] theirs = theirs(checkpoints, out);
			double rate = Work.gigaflopsASecond(engine);
			String title = "One iteration of the workshop's search: BigGAN-deep-128, ViT-B/32, %d candidates, %d views, %d threads (goal: 4 times as fast)";
			var times = new Table(title.formatted(CANDIDATES, VIEWS, THREADS), "", "ours, ms", "PyTorch, ms", "times as fast", "GFLOP",
					"floor at %s GFLOP/s, ms".formatted(Table.number(rate)));
			var memory = new Table("Its memory beyond the %s MB of the process before, without Java's heap (goal: at most 1.3 times what is foreseen)"
					.formatted(Table.number(idle / MEGA)), "", "foreseen, MB", "most, MB", "ratio");
			try (Perceptor guide = new ClipFamily(List.of(), null).open(clip, engine)) {
				long text = Files.size(folder.resolve("perceptor").resolve("text.onnx"));
				for (boolean gradients : new boolean[] {false, true}) {
					String name = gradients ? "with gradients" : "forward";
					Measured ours = measure(generator, guide, engine, gradients);
					double other = theirs[gradients ? 1 : 0];
					times.add(name, Table.number(ours.milliseconds()), Table.number(other), Table.number(other / ours.milliseconds()),
							Table.number(ours.gigaflops()), Table.number(1000 * ours.gigaflops() / rate));
					double foreseen = ours.foreseen() + text; // the guide keeps its text network
					double most = ours.most() - idle;
					memory.add(name, Table.number(foreseen / MEGA), Table.number(most / MEGA), Table.number(most / foreseen));
				}
			}
			times.print(out);
			memory.print(out);
		} finally {
			delete(folder);
		}
	}

	private static ModelDescription write(ModelImporter importer, Path source, Path model, Engine engine) throws IOException {
		Files.createDirectories(model);
		var draft = new ModelDraft(model, "workshop", Engine.of(engine.backend()), NEVER);
		importer.write(source, draft);
		draft.finish();
		return ModelDescription.read(ModelFolder.of(model));
	}

	/**
	 * What an iteration costs.
	 *
	 * @param milliseconds median
	 * @param gigaflops    operations of its products and convolutions, in thousand millions
	 * @param foreseen     bytes by the cost model
	 * @param most         bytes that the process had at one time, without Java's heap; NaN where that cannot be told
	 */
	private record Measured(double milliseconds, double gigaflops, double foreseen, double most) {
	}

	private static Measured measure(Generator generator, Perceptor guide, Engine engine, boolean gradients)
			throws IOException {
		var latents = new double[CANDIDATES][];
		for (int i = 0; i < CANDIDATES; i++) {
			latents[i] = new RandomStreams(i).stream("latents").doubles(generator.latentSpace().dimension()).map(value -> 2 * value - 1).toArray();
		}
		ViewSet views = new Views(Settings.defaults(ViewSettings.class), generator.height(), generator.width(), guide.inputSize()).draw(VIEWS,
				new RandomStreams(1).stream("views"));
		var clock = new Clock();
		var watched = new TimedBackend(engine.backend());
		try (Objective objective = Objective.compile(generator, guide, List.of(new Prompt("a red apple", 1)), Settings.defaults(ObjectiveSettings.class),
				VIEWS, gradients, engine.on(watched), CANDIDATES, CANDIDATES, NEVER)) {
			objective.evaluate(latents, views, gradients, NEVER);
			OnnxGraph graph = watched.last();
			if (Resident.known()) {
				Resident.forgetPeak();
			}
			for (int round = 0; round < ROUNDS; round++) {
				clock.start();
				objective.evaluate(latents, views, gradients, NEVER);
				clock.stop();
			}
			double most = Resident.known() ? Resident.peakBeyondHeap() : Double.NaN;
			return new Measured(clock.median(), Work.gigaflops(graph, engine), objective.memoryNeed(gradients).bytes(CANDIDATES), most);
		}
	}

	/** Bytes that the process has now, without Java's heap; NaN where that cannot be told. */
	private static double peak() throws IOException {
		if (!Resident.known()) {
			return Double.NaN;
		}
		Resident.forgetPeak();
		return Resident.peakBeyondHeap();
	}

	/** Milliseconds forward and with gradients; NaN where PyTorch would be measured at a disadvantage, which is told. */
	private static double[] theirs(Path checkpoints, PrintStream out) throws IOException, InterruptedException {
		Process python = new ProcessBuilder("/usr/bin/python3", "-W", "ignore", "models/training/reference/benchmark.py", checkpoints.toString(),
				Integer.toString(CANDIDATES), Integer.toString(VIEWS), Integer.toString(THREADS)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String told = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int status = python.waitFor();
		if (status == SLOW_LIBRARY) {
			out.println(told.strip());
			return new double[] {Double.NaN, Double.NaN};
		}
		if (status != 0) {
			throw new IllegalStateException("PyTorch could not be measured; start this in the root of the source tree");
		}
		return told.lines().mapToDouble(Double::parseDouble).toArray();
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> content = Files.walk(folder)) {
			for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
