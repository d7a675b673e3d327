// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.experiment.Run;
import org.machineimagination.media.Npz;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngReader;
import org.machineimagination.studio.Studio;
import org.machineimagination.testing.Mp4Reader;

/**
 * The parameters of the workshop's notebook "Imagine", row by row: each is changed on the command line, and what it is there for is seen
 * in what the run leaves. The generator is one of the BigGAN kind with five classes.
 */
class SeedParametersTest {

	private static final int K = TinyGan.CLASSES.size();
	/** One path of two steps, so that the first candidate is the start. */
	private static final List<String> BRIEFLY = List.of("--views", "2", "--finalists", "4", "--final-views", "2", "--judge", "none", "--quiet");

	/** Shared by all tests, as are runs of the same words, so that the table is gone through in a moment. */
	@TempDir
	private static Path home;

	private static final Map<List<String>, Path> DONE = new HashMap<>();

	private static Studio studio;

	@BeforeAll
	static void start() {
		studio = Studios.small(home);
		TinyGan.write(home);
		DONE.clear();
	}

	@Test
	void prompt() {
		Path castle = steps("a castle");
		assertEquals("a castle", run(castle).getPrompts().getFirst().getText());
		assertFalse(Arrays.equals(first(castle, "class"), first(steps("A photo of a castle."), "class")), "the suggested template is another prompt");
	}

	@Test
	void seed() {
		Path one = steps("x", "--seed", "1");
		assertArrayEquals(bytes(one.resolve("latents.npz")), bytes(steps("x", "--seed", "1", "--title", "x").resolve("latents.npz")));
		assertFalse(Arrays.equals(first(one, "noise"), first(steps("x", "--seed", "2"), "noise")));
		assertFalse(Arrays.equals(first(one, "noise"), first(steps("x", "--seed", "0"), "noise")), "0 is a seed like any other: no run without one");
	}

	@Test
	void iterations() {
		assertEquals(3, run(steps("x", "--evaluations", "3")).getTrace().size());
		Path folder = search("x", "--optimizer", "cma-es", "--population", "4", "--evaluations", "12");
		assertEquals(List.of(4L, 8L, 12L), run(folder).getTrace().stream().map(GenerationRecord::getEvaluations).toList());
	}

	@Test
	void terminalIterations() {
		Path folder = search("x", "--optimizer", "cma-es-then-adam", "--population", "4", "--evaluations", "11", "--terminal-steps", "3");
		assertEquals(List.of(4L, 8L, 9L, 10L, 11L), run(folder).getTrace().stream().map(GenerationRecord::getEvaluations).toList());
	}

	@Test
	void generatorSigmoidIsPixelsOfTheLatents() {
		Path folder = steps("x", "--generator", "pixels", "--size", "8");
		double[] latents = rows(folder, "pixels")[0];
		int[] rgb = picture(folder).rgb();
		for (int i = 0; i < rgb.length; i++) {
			assertEquals(255 / (1 + Math.exp(-latents[i])), rgb[i] >> 16 & 255, 1);
		}
	}

	@Test
	void size() {
		assertEquals(3 * 16 * 16, rows(steps("x", "--generator", "pixels", "--size", "16"), "pixels")[0].length);
		assertEquals(32, picture(steps("x", "--size", "32")).width(), "a network has its size, and what is written another");
	}

	@Test
	void colour() {
		assertTrue(Arrays.stream(picture(steps("x")).rgb()).anyMatch(SeedParametersTest::coloured));
		assertTrue(Arrays.stream(picture(steps("x", "--colour", "no")).rgb()).noneMatch(SeedParametersTest::coloured));
		assertEquals(8 * 8, rows(steps("x", "--generator", "pixels", "--size", "8", "--colour", "no"), "pixels")[0].length);
	}

	@Test
	void initialClassFromPromptAsWordnetDid() {
		double[] mixture = mixture(steps("two dogs at the sea", "--class", "words"));
		assertEquals(0.45, mixture[TinyGan.CLASSES.indexOf("dog")], 1e-6);
		assertEquals(0.45, mixture[TinyGan.CLASSES.indexOf("sea")], 1e-6);
		assertEquals(0.1 / 3, mixture[TinyGan.CLASSES.indexOf("hot dog")], 1e-6);
	}

	@Test
	void initialClassFromPromptByMeaning() {
		assertEquals("sea", TinyGan.CLASSES.get(strongest(steps("sea", "--class", "prompt"))), "a class of the prompt's own name is nearest to it");
	}

	@Test
	void initialClassRandomClass() {
		double[] mixture = mixture(steps("x", "--class", "random"));
		Arrays.sort(mixture);
		assertArrayEquals(new double[] {0.025, 0.025, 0.025, 0.025, 0.9}, mixture, 1e-6);
		assertEquals(0, Arrays.stream(first(steps("x", "--class", "random"), "class")).sum(), 1e-5, "log-probabilities minus their mean");
	}

	@Test
	void initialClassRandomDirichlet() {
		double[] mixture = mixture(steps("x", "--class", "dirichlet"));
		assertTrue(Arrays.stream(mixture).max().orElseThrow() > 0.99, "of so small a concentration one class has nearly all: " + Arrays.toString(mixture));
	}

	@Test
	void initialClassRandomMix() {
		double[] mixture = mixture(steps("x", "--class", "mix"));
		assertTrue(Arrays.stream(mixture).max().orElseThrow() < 0.9 && Arrays.stream(mixture).distinct().count() == K, Arrays.toString(mixture));
		assertArrayEquals(new double[] {0.2, 0.2, 0.2, 0.2, 0.2}, mixture(steps("x", "--class", "uniform")), 1e-9, "the notebook's centre under CMA-ES");
	}

	/** The picture is that of a normal draw times 0.067, which no class has to be near to. */
	@Test
	void initialClassRandomEmbeddings() {
		Path folder = steps("x", "--class", "embeddings", "--class-space", "embedding", "--embedding-scale", "0.067");
		double[] start = first(folder, "embedding");
		assertEquals(TinyGan.EMBEDDING, start.length);
		assertFalse(Arrays.equals(start, first(steps("x", "--class", "embeddings", "--class-space", "embedding", "--embedding-scale", "0.067", "--seed",
				"2"), "embedding")));
		double[] noise = rows(folder, "noise")[0];
		double[] embedding = rows(folder, "embedding")[0];
		double[] inputs = IntStream.range(0, noise.length + embedding.length).mapToDouble(i -> i < noise.length ? noise[i] : 0.067
				* embedding[i - noise.length]).toArray();
		int[] rgb = picture(folder).rgb();
		for (int pixel = 0; pixel < rgb.length; pixel++) {
			assertEquals(255 * (TinyGan.value(inputs, pixel) + 1) / 2, rgb[pixel] >> 16 & 255, 1, "red of pixel " + pixel);
		}
	}

	@Test
	void initialClassFreeText() {
		assertEquals("castle", TinyGan.CLASSES.get(strongest(steps("x", "--class", "Castle"))));
		Path folder = steps("x", "--class", "seas");
		assertEquals("sea", TinyGan.CLASSES.get(strongest(folder)));
		assertTrue(run(folder).getStatusMessage().startsWith("The generator has no class named 'seas'; the search starts at the classes nearest to it"),
				run(folder).getStatusMessage());
	}

	@Test
	void optimizeClass() {
		double[][] moved = rows(steps("x", "--searched-classes", "0", "--evaluations", "3"), "class");
		assertTrue(Arrays.stream(moved).anyMatch(row -> !Arrays.equals(row, moved[0])));
		double[][] held = rows(steps("x", "--searched-classes", "0", "--evaluations", "3", "--optimize-class", "no"), "class");
		assertTrue(Arrays.stream(held).allMatch(row -> Arrays.equals(row, held[0])));
	}

	@Test
	void classSmoothing() {
		assertEquals(0.6, Arrays.stream(mixture(steps("x", "--class", "random", "--class-smoothing", "0.4"))).max().orElseThrow(), 1e-6);
	}

	@Test
	void truncation() {
		double widest = Arrays.stream(first(steps("x", "--truncation", "1"), "noise")).map(Math::abs).max().orElseThrow();
		double narrow = Arrays.stream(first(steps("x", "--truncation", "0.02"), "noise")).map(Math::abs).max().orElseThrow();
		assertTrue(narrow <= 0.04, "noise of " + narrow);
		assertEquals(widest * 0.02, narrow, 1e-9, "the same draws, scaled");
	}

	@Test
	void stochasticTruncation() {
		String[] wild = {"x", "--optimizer", "sgd", "--population", "1", "--learning-rate", "50", "--evaluations", "8", "--truncation", "0.1"};
		assertTrue(widestCandidate(search(wild)) > 0.2, "without, noise leaves the range, and the network sees its border");
		String[] anew = Arrays.copyOf(wild, wild.length + 2);
		anew[wild.length] = "--stochastic-truncation";
		anew[wild.length + 1] = "yes";
		assertTrue(widestCandidate(search(anew)) <= 0.2);
	}

	/** The second step goes on with 0.9 of the first one. */
	@Test
	void optimizerSgdHasMomentum() {
		String[] words = {"x", "--optimizer", "sgd", "--population", "1", "--evaluations", "3", "--momentum"};
		Path plain = search(with(words, "0"));
		Path heavy = search(with(words, "0.9"));
		double[] first = difference(plain, 1, 0, 2, 0);
		double[] without = difference(plain, 2, 0, 3, 0);
		double[] with = difference(heavy, 2, 0, 3, 0);
		for (int i = 0; i < first.length; i++) {
			assertEquals(without[i] + 0.9 * first[i], with[i], 1e-6);
		}
		Path usual = search("x", "--optimizer", "sgd", "--evaluations", "3");
		assertArrayEquals(with, difference(usual, 2, 0, 3, 0), "momentum 0.9 and one candidate are the defaults");
	}

	/** Its first step is the learning rate's length in each coordinate, whatever the gradient; {@link #learningRate} looks at the length. */
	@Test
	void optimizerAdam() {
		Path folder = search("x", "--optimizer", "adam", "--evaluations", "2");
		assertTrue(Arrays.stream(difference(folder, 1, 0, 2, 0)).allMatch(step -> Math.abs(Math.abs(step) - 0.1) < 1e-3));
	}

	/** The default, which draws about its start with a deviation of a half and needs no gradients. */
	@Test
	void optimizerCmaEs() {
		Path folder = search("x", "--initial-noise", "zero", "--population", "50", "--evaluations", "50");
		assertEquals("cma-es", Experiments.settings(run(folder), "optimizer").orElseThrow().getPlugInId());
		Map<String, String> row = trace(folder).getFirst();
		assertEquals(0, Double.parseDouble(row.get("noise-mean")), 0.15, "six standard errors");
		assertEquals(0.5, Double.parseDouble(row.get("noise-deviation")), 0.11);
	}

	@Test
	void optimizerCmaEsAndAdamInterleaved() {
		Path folder = search("x", "--optimizer", "cma-es+adam", "--population", "4", "--evaluations", "8", "--finalists", "16");
		for (int candidate = 0; candidate < 4; candidate++) {
			for (double step : difference(folder, 1, candidate, 2, candidate)) {
				assertEquals(0.1, Math.abs(step), 1e-3, "each asked candidate makes a step of Adam before it is scored");
			}
		}
	}

	@Test
	void optimizerCmaEsAndSgdInterleaved() {
		String[] words = {"x", "--optimizer", "cma-es+sgd", "--population", "4", "--evaluations", "8", "--finalists", "16", "--learning-rate"};
		for (int candidate = 0; candidate < 4; candidate++) {
			double[] slow = difference(search(with(words, "0.1")), 1, candidate, 2, candidate);
			double[] fast = difference(search(with(words, "0.2")), 1, candidate, 2, candidate);
			for (int i = 0; i < slow.length; i++) {
				assertTrue(slow[i] != 0);
				assertEquals(2 * slow[i], fast[i], 1e-6, "each asked candidate makes a step along its gradient before it is scored");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es-then-sgd", "cma-es-then-adam"})
	void optimizerCmaEsWithTerminalDescent(String optimizer) {
		Path folder = search("x", "--optimizer", optimizer, "--population", "4", "--evaluations", "11", "--terminal-steps", "3", "--finalists", "32");
		Candidate best = run(folder).getCandidates().stream().filter(candidate -> candidate.getIndex() >= 0 && candidate.getGeneration() <= 2)
				.min(Comparator.comparingDouble(Candidate::getLoss)).orElseThrow();
		assertArrayEquals(rows(folder, "noise")[best.getLatentsRow()], candidate(folder, "noise", 3), "the descent begins at the global best");
		double[] step = difference(folder, 3, 0, 4, 0);
		assertTrue(Arrays.stream(step).allMatch(each -> each != 0 && Math.abs(each) <= (optimizer.endsWith("adam") ? 0.1001 : Double.MAX_VALUE)),
				Arrays.toString(step));
	}

	@Test
	void population() {
		assertEquals(List.of(6L, 12L),
				run(search("x", "--optimizer", "cma-es", "--population", "6", "--evaluations", "12")).getTrace().stream().map(GenerationRecord::getEvaluations)
						.toList());
		assertEquals(List.of(1L, 2L), run(search("x", "--optimizer", "adam", "--evaluations", "2")).getTrace().stream()
				.map(GenerationRecord::getEvaluations)
				.toList(), "one candidate where gradients lead");
		assertEquals(List.of(50L, 100L), run(search("x", "--preset", "workshop", "--evaluations", "100")).getTrace().stream()
				.map(GenerationRecord::getEvaluations).toList());
	}

	@Test
	void perceptor() throws IOException {
		Path other = home.resolve("models").resolve("other-guide");
		Files.createDirectories(other);
		for (String file : List.of("image.onnx", "text.onnx", "model.json")) {
			Files.copy(home.resolve("models").resolve("tiny-guide").resolve(file), other.resolve(file));
		}
		Files.writeString(other.resolve("model.json"),
				Files.readString(other.resolve("model.json")).replace("tiny-guide", "other-guide").replace("\"mean\": [0.5", "\"mean\": [0.1"));
		assertNotEquals(run(steps("x", "--guide", "tiny-guide")).getTrace().getFirst().getBestSimilarity(),
				run(steps("x", "--guide", "other-guide")).getTrace().getFirst().getBestSimilarity());
	}

	@Test
	void augmentations() {
		double two = run(steps("x", "--views", "2")).getTrace().getFirst().getBestSimilarity();
		double many = run(steps("x", "--views", "64")).getTrace().getFirst().getBestSimilarity();
		double whole = run(steps("x", "--views", "64", "--smallest-crop", "0.98", "--largest-crop", "0.98")).getTrace().getFirst().getBestSimilarity();
		assertTrue(two != many && many != whole, two + ", " + many + ", " + whole);
		assertEquals("2", trace(steps("x", "--views", "2")).getFirst().get("views"));
		assertEquals("64", trace(steps("x", "--views", "64")).getFirst().get("views"), "so many crops of one candidate");
	}

	@Test
	void learningRate() {
		double[] slow = difference(steps("x", "--learning-rate", "0.1"), 1, 0, 2, 0);
		double[] fast = difference(steps("x", "--learning-rate", "0.2"), 1, 0, 2, 0);
		for (int i = 0; i < slow.length; i++) {
			assertEquals(2 * slow[i], fast[i], 1e-6, "Adam's first step is of the learning rate");
			assertEquals(0.1, Math.abs(slow[i]), 1e-3);
		}
	}

	@Test
	void noiseNormality() {
		assertLossHas("noise-normality", 0.02, steps("x", "--noise-normality", "0.02"));
	}

	@Test
	void embeddingNormality() {
		assertLossHas("embedding-normality", 0.03, steps("x", "--embedding-normality", "0.03", "--class-space", "embedding"));
	}

	@Test
	void minimumEntropy() {
		assertLossHas("class-entropy", 0.5, steps("x", "--class-entropy", "0.5", "--class", "uniform"));
		double smoothed = -0.9 * Math.log(0.9) - 0.1 * Math.log(0.1 / (K - 1));
		assertEquals(Math.log(K) - smoothed, regulariser(steps("x", "--class-entropy", "0.5", "--class", "uniform"), "class-entropy"), 1e-5);
		assertEquals(0, regulariser(steps("x", "--class-entropy", "0.5", "--class", "random"), "class-entropy"), 1e-5);
	}

	@Test
	void totalVariation() {
		assertLossHas("total-variation", 0.1, steps("x", "--total-variation", "0.1", "--generator", "pixels", "--size", "8"));
	}

	@Test
	void saveEvery() {
		assertEquals(List.of("frames/0001.png", "frames/0002.png", "frames/0003.png"), frames(steps("x", "--frames", "--evaluations", "3")));
		assertEquals(List.of("frames/0001.png", "frames/0003.png"), frames(steps("x", "--frames", "--frames-every", "2", "--evaluations", "3")));
		assertFalse(Files.exists(steps("x").resolve("frames")));
	}

	/** One frame a second each of the generations shown, then the result. */
	@Test
	void showEvery() {
		assertEquals(4, new Mp4Reader(film("--film-every", "1")).sizes().length);
		assertEquals(3, new Mp4Reader(film("--film-every", "2")).sizes().length);
	}

	@Test
	void fps() {
		assertEquals(4 / 2.0, new Mp4Reader(film("--film-fps", "2")).seconds(), 0.01);
		assertEquals(4 / 4.0, new Mp4Reader(film("--film-fps", "4")).seconds(), 0.01);
	}

	@Test
	void freezeSeconds() {
		assertEquals(3 / 2.0 + 3, new Mp4Reader(film("--film-freeze", "3")).seconds(), 0.01, "three generations at two a second, then the result");
	}

	/** Of two candidates the mean is as far from the better one as the deviation says. */
	@Test
	void loggedAreBestMeanAndDeviationOfTotalCosineAndRegularisers() {
		Path folder = search("x", "--optimizer", "cma-es", "--population", "2", "--evaluations", "4", "--noise-normality", "0.02");
		for (Map<String, String> row : trace(folder)) {
			for (String what : List.of("loss", "similarity", "regulariser noise-normality", "regulariser class-entropy")) {
				double best = number(row, "best-" + what);
				double mean = number(row, what.startsWith("regulariser") ? what : "mean-" + what);
				assertEquals(Math.abs(best - mean), number(row, "deviation-" + what), 1e-9, what);
				assertTrue(number(row, "deviation-" + what) > 0, what);
			}
			assertTrue(number(row, "best-loss") < number(row, "mean-loss"));
		}
	}

	@Test
	void loggedAreMeanAndDeviationOfTheNoise() {
		Path folder = steps("x");
		double[] noise = first(folder, "noise");
		double mean = Arrays.stream(noise).average().orElseThrow();
		Map<String, String> row = trace(folder).getFirst();
		assertEquals(mean, number(row, "noise-mean"), 1e-9);
		assertEquals(Math.sqrt(Arrays.stream(noise).map(each -> (each - mean) * (each - mean)).average().orElseThrow()), number(row, "noise-deviation"),
				1e-9);
	}

	@Test
	void loggedAreTheThreeStrongestClassesAndHowManyWeighSoMuch() {
		Path folder = steps("two dogs at the sea", "--class", "words");
		Map<String, String> row = trace(folder).getFirst();
		assertEquals("dog 0.450; sea 0.450; apple 0.033", row.get("strongest-classes"));
		assertEquals(List.of(0.0, 2.0, 2.0), Stream.of("0.5", "0.3", "0.1").map(share -> number(row, "classes-from-" + share)).toList());
	}

	@Test
	void loggedAreTheSecondsOfEachIteration() throws IOException {
		Path folder = steps("x", "--evaluations", "3");
		List<String> rows = Files.readAllLines(folder.resolve("timing.csv"));
		assertEquals("generation,seconds", rows.getFirst());
		double[] seconds = rows.stream().skip(1).mapToDouble(row -> Double.parseDouble(row.split(",")[1])).toArray();
		assertEquals(3, seconds.length);
		assertTrue(seconds[0] > 0 && seconds[0] <= seconds[1] && seconds[1] <= seconds[2], Arrays.toString(seconds));
		assertEquals(seconds[2], run(folder).getTrace().getLast().getSeconds());
	}

	/** One number a line, as NumPy's savetxt writes it. */
	@Test
	void writtenAreNoiseAndClassLogitsAsTexts() throws IOException {
		Path folder = steps("a castle", "--seed", "7");
		for (String block : List.of("noise", "class")) {
			List<String> lines = Files.readAllLines(folder.resolve("a-castle_7_" + block + ".txt"));
			assertTrue(lines.stream().allMatch(line -> line.matches("-?\\d\\.\\d{18}e[+-]\\d{2}")), lines.toString());
			assertArrayEquals(rows(folder, block)[0], lines.stream().mapToDouble(Double::parseDouble).toArray(), block);
		}
	}

	@Test
	void writtenIsAFilmInBaselineH264ThatStartsBeforeItIsLoaded() {
		var film = new Mp4Reader(film("--film-every", "1"));
		assertEquals(66, film.profile());
		assertTrue(film.order().indexOf("moov") < film.order().indexOf("mdat"), film.order().toString());
	}

	private Path film(String... words) {
		var all = new ArrayList<>(List.of("x", "--film", "--evaluations", "3"));
		all.addAll(List.of(words));
		return steps(all.toArray(String[]::new)).resolve("search.mp4");
	}

	private List<String> frames(Path folder) {
		return Experiments.artifacts(run(folder), "frame").stream().map(Artifact::getPath).toList();
	}

	/** The loss is 100 (1 - mean cosine) + 100 times the weighted regulariser. */
	private void assertLossHas(String regulariser, double weight, Path folder) {
		GenerationRecord first = run(folder).getTrace().getFirst();
		double value = regulariser(folder, regulariser);
		double rest = run(folder).getTrace().getFirst().getRegularisers().stream().filter(entry -> entry.getKey().equals("class-entropy")
				&& !regulariser.equals("class-entropy")).mapToDouble(entry -> 0.0001 * entry.getValue()).sum();
		assertTrue(value != 0, regulariser + " is 0");
		assertEquals(100 * (1 - first.getBestSimilarity()) + 100 * (weight * value + rest), first.getBestLoss(), 1e-3);
	}

	private double regulariser(Path folder, String name) {
		return run(folder).getTrace().getFirst().getRegularisers().get(name);
	}

	/** A search of two steps of Adam from the start. */
	private Path steps(String... words) {
		var all = new ArrayList<>(List.of(words));
		if (!all.contains("--evaluations")) {
			all.addAll(List.of("--evaluations", "2"));
		}
		all.addAll(List.of("--optimizer", "adam", "--population", "1"));
		return search(all.toArray(String[]::new));
	}

	private Path search(String... words) {
		var all = new ArrayList<>(List.of(words));
		if (!all.contains("--generator")) {
			all.addAll(List.of("--generator", TinyGan.ID));
		}
		String size = all.contains("pixels") ? "--output.size" : "--size";
		if (!all.contains(size)) {
			all.addAll(List.of(size, "0"));
		}
		for (int i = 0; i < BRIEFLY.size(); i++) {
			String option = BRIEFLY.get(i);
			if (option.equals("--quiet")) {
				all.add(option);
			} else if (option.startsWith("--") && !all.contains(option)) {
				all.addAll(List.of(option, BRIEFLY.get(i + 1)));
			}
		}
		return DONE.computeIfAbsent(all, each -> Path.of(Told.by(studio, each.toArray(String[]::new)).assertDone().outLines().getFirst()).toAbsolutePath()
				.getParent());
	}

	private static String[] with(String[] words, String last) {
		String[] all = Arrays.copyOf(words, words.length + 1);
		all[words.length] = last;
		return all;
	}

	/** The rows of a run's table of figures. */
	private static List<Map<String, String>> trace(Path folder) {
		try (var reader = Files.newBufferedReader(folder.resolve("trace.csv"))) {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream().map(CSVRecord::toMap).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static double number(Map<String, String> row, String column) {
		return Double.parseDouble(row.get(column));
	}

	private Run run(Path folder) {
		return studio.runs().load(folder).experiment().getRuns().getFirst();
	}

	/** {@code [finalists][size]}. */
	private double[][] rows(Path folder, String block) {
		double[] values = Npz.read(bytes(folder.resolve("latents.npz"))).stream().filter(array -> array.name().equals(block)).findFirst().orElseThrow()
				.values();
		int size = values.length / run(folder).getCandidates().size();
		return IntStream.range(0, values.length / size).mapToObj(i -> Arrays.copyOfRange(values, i * size, (i + 1) * size)).toArray(double[][]::new);
	}

	/** The candidate of a generation of one. */
	private double[] candidate(Path folder, String block, int generation) {
		return candidate(folder, block, generation, 0);
	}

	private double[] candidate(Path folder, String block, int generation, int index) {
		Candidate candidate = run(folder).getCandidates().stream().filter(each -> each.getGeneration() == generation && each.getIndex() == index)
				.findFirst()
				.orElseThrow();
		return rows(folder, block)[candidate.getLatentsRow()];
	}

	private double[] first(Path folder, String block) {
		return candidate(folder, block, 1);
	}

	/** How the noise of one candidate differs from another's. */
	private double[] difference(Path folder, int fromGeneration, int from, int toGeneration, int to) {
		double[] before = candidate(folder, "noise", fromGeneration, from);
		double[] after = candidate(folder, "noise", toGeneration, to);
		return IntStream.range(0, before.length).mapToDouble(i -> after[i] - before[i]).toArray();
	}

	private double[] mixture(Path folder) {
		double[] logits = first(folder, "class");
		double largest = Arrays.stream(logits).max().orElseThrow();
		double sum = Arrays.stream(logits).map(logit -> Math.exp(logit - largest)).sum();
		return Arrays.stream(logits).map(logit -> Math.exp(logit - largest) / sum).toArray();
	}

	private int strongest(Path folder) {
		double[] logits = first(folder, "class");
		return IntStream.range(0, K).reduce((a, b) -> logits[b] > logits[a] ? b : a).orElseThrow();
	}

	/** Largest noise of any candidate that was judged in a generation. */
	private double widestCandidate(Path folder) {
		double[][] noise = rows(folder, "noise");
		return run(folder).getCandidates().stream().filter(candidate -> candidate.getIndex() >= 0).flatMapToDouble(
				candidate -> Arrays.stream(noise[candidate.getLatentsRow()])).map(Math::abs).max().orElseThrow();
	}

	private static boolean coloured(int rgb) {
		return (rgb >> 16 & 255) != (rgb >> 8 & 255) || (rgb >> 8 & 255) != (rgb & 255);
	}

	private static PngImage picture(Path folder) {
		return PngReader.read(bytes(folder.resolve("result.png")));
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
