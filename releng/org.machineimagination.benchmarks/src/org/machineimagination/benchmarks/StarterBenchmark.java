// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.search.OptimizerChoice;
import org.machineimagination.imagination.search.Search;
import org.machineimagination.imagination.search.SearchPlan;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;

/**
 * What the starter models reach on data that no training saw, through the product's own loader and search: naming the held-out drawings,
 * naming samples of every class, and drawing prompts so that the judge finds the prompt again among all of them.
 */
public final class StarterBenchmark {

	private static final String HELD_OUT = "twemoji";
	private static final int SIDE = 64;
	private static final int NPY_HEADER_AT = 10;
	private static final Cancellation NEVER = new Cancellation();

	private final Backend backend = new OnnxRuntimeBackend();
	private final Path data;
	private final PrintStream out;

	private StarterBenchmark(Path data, PrintStream out) {
		this.data = data;
		this.out = out;
	}

	/**
	 * @param data    folder with {@code twemoji.npy} and {@code twemoji.json}, as {@code models/training} prepares it
	 * @param prompts file with a held-out prompt on each line
	 * @param drawn   how many of them to draw, the first ones; the judge looks for each among all. A hundred take most of an hour on two cores
	 */
	static void run(Path data, Path prompts, int drawn, PrintStream out) throws IOException {
		var benchmark = new StarterBenchmark(data, out);
		try (Perceptor guide = Starter.guide(benchmark.backend); Perceptor judge = Starter.judge(benchmark.backend)) {
			var table = new Table("Starter models on data that no training saw", "measure", "cases", "top-1", "top-5");
			benchmark.name(guide, "naming held-out drawings, guide", table);
			benchmark.name(judge, "naming held-out drawings, judge", table);
			benchmark.sample(judge, table);
			table.print(out);
			if (drawn > 0) {
				benchmark.draw(Files.readAllLines(prompts), drawn, guide, judge);
			}
		}
	}

	private void name(Perceptor perceptor, String measure, Table table) throws IOException {
		JsonNode records = new ObjectMapper().readTree(data.resolve(HELD_OUT + ".json").toFile());
		byte[] pixels = pixels(data.resolve(HELD_OUT + ".npy"), records.size());
		var names = new LinkedHashSet<String>();
		records.forEach(each -> names.add(name(each)));
		List<String> labels = List.copyOf(names);
		var pictures = new ArrayList<Picture>();
		var targets = new int[records.size()];
		for (int i = 0; i < targets.length; i++) {
			targets[i] = labels.indexOf(name(records.get(i)));
			pictures.add(onWhite(pixels, i));
		}
		add(table, measure, ranks(perceptor, pictures, labels, targets));
	}

	private static String name(JsonNode drawing) {
		return drawing.get("name").asText().toLowerCase(Locale.ROOT);
	}

	/** One sample of every class, with the generator's own truncation. */
	private void sample(Perceptor judge, Table table) {
		Generator generator = Starter.generator();
		Block classes = generator.latentSpace().block("class").orElseThrow();
		Block noise = generator.latentSpace().block("noise").orElseThrow();
		var gaussian = ZigguratSampler.NormalizedGaussian.of(new RandomStreams(1).stream("sampling"));
		var latents = new double[classes.size()][generator.latentSpace().dimension()];
		var targets = new int[latents.length];
		for (int k = 0; k < latents.length; k++) {
			for (int j = 0; j < noise.size(); j++) {
				double value = gaussian.sample();
				while (Math.abs(value) > 2) {
					value = gaussian.sample();
				}
				latents[k][generator.latentSpace().offset(noise) + j] = value * generator.truncation();
			}
			latents[k][generator.latentSpace().offset(classes) + k] = 30;
			targets[k] = k;
		}
		try (var maker = new PictureMaker(generator, Engine.of(backend))) {
			add(table, "naming samples of every class, judge", ranks(judge, maker.make(latents, NEVER), classes.labels(), targets));
		}
	}

	private void draw(List<String> lines, int drawn, Perceptor guide, Perceptor judge) {
		List<String> prompts = lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
		var ranks = new int[Math.min(drawn, prompts.size())];
		for (int i = 0; i < ranks.length; i++) {
			ranks[i] = ranks(judge, List.of(draw(prompts.get(i), guide)), prompts, new int[] {i})[0];
			out.println("%4d  %s".formatted(ranks[i] + 1, prompts.get(i)));
		}
		var table = new Table("Drawing: 2,000 evaluations with CMA-ES, the judge looks for the prompt among all " + prompts.size(), "measure", "cases",
				"top-1", "top-5");
		add(table, "drawing held-out prompts, judge", ranks);
		table.print(out);
	}

	private Picture draw(String prompt, Perceptor guide) {
		var plan = new SearchPlan(Starter.generator(), guide, List.of(new Prompt(prompt, 1)), 1,
				Settings.read(SearchSettings.class, Map.of("evaluations", "2000")), Settings.defaults(ViewSettings.class),
				Settings.defaults(ObjectiveSettings.class), new OptimizerChoice<>(new CmaEsFactory(), Settings.defaults(CmaEsSettings.class)));
		try (Search search = Search.start(plan, Engine.of(backend), 0, NEVER)) {
			while (!search.finished()) {
				search.step(NEVER);
			}
			return search.finish(NEVER).best().picture();
		}
	}

	/** For each picture, how many texts fit it better than the right one. */
	private int[] ranks(Perceptor perceptor, List<Picture> pictures, List<String> texts, int[] targets) {
		float[][] embeddings = perceptor.embed(texts, NEVER);
		var ranks = new int[targets.length];
		try (Program program = backend.compile(perceptor.imageGraph(), CompileOptions.DEFAULT)) {
			for (int i = 0; i < ranks.length; i++) {
				Tensor pixels = Tensor.of(pictures.get(i).values(), 1, 3, SIDE, SIDE);
				float[] image = program.run(Map.of(Perceptor.PIXELS, pixels), Set.of(Perceptor.EMBEDDING), NEVER).get(Perceptor.EMBEDDING).floats();
				double right = dot(image, embeddings[targets[i]]);
				for (float[] text : embeddings) {
					ranks[i] += dot(image, text) > right ? 1 : 0;
				}
			}
		}
		return ranks;
	}

	private static void add(Table table, String measure, int[] ranks) {
		table.add(measure, Integer.toString(ranks.length), share(ranks, 1), share(ranks, 5));
	}

	private static String share(int[] ranks, int top) {
		int within = 0;
		for (int rank : ranks) {
			within += rank < top ? 1 : 0;
		}
		return Table.number((double) within / ranks.length);
	}

	/** The bytes of an array {@code uint8 [n, 64, 64, 4]} of red, green, blue and alpha. */
	private static byte[] pixels(Path npy, int drawings) throws IOException {
		byte[] bytes = Files.readAllBytes(npy);
		int begin = NPY_HEADER_AT + (bytes[8] & 255) + ((bytes[9] & 255) << 8);
		if (bytes.length - begin != drawings * SIDE * SIDE * 4) {
			throw new IOException(npy + " does not hold " + drawings + " drawings of 64 x 64 pixels");
		}
		return java.util.Arrays.copyOfRange(bytes, begin, bytes.length);
	}

	private static Picture onWhite(byte[] pixels, int drawing) {
		var rgb = new int[SIDE * SIDE];
		for (int i = 0; i < rgb.length; i++) {
			int at = (drawing * SIDE * SIDE + i) * 4;
			double alpha = (pixels[at + 3] & 255) / 255.0;
			for (int channel = 0; channel < 3; channel++) {
				rgb[i] = rgb[i] << 8 | (int) Math.round((pixels[at + channel] & 255) * alpha + 255 * (1 - alpha));
			}
		}
		return Picture.ofRgb(SIDE, SIDE, rgb);
	}

	private static double dot(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (double) a[i] * b[i];
		}
		return sum;
	}
}
