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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.experiment.Run;
import org.machineimagination.publish.Npz;
import org.machineimagination.publish.PngImage;
import org.machineimagination.publish.PngReader;
import org.machineimagination.studio.Studio;

/**
 * The parameters of the workshop's notebook "Imagine", row by row: each is changed on the command line, and what it is there for is seen
 * in what the run leaves. The generator is one of the BigGAN kind with five classes.
 */
class SeedParametersTest {

	private static final int K = TinyGan.CLASSES.size();
	/** One path of two steps, so that the first candidate is the start. */
	private static final List<String> BRIEFLY = List.of("--views", "2", "--finalists", "4", "--final-views", "2", "--judge", "none", "--quiet");

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void start() {
		studio = Studios.small(home);
		TinyGan.write(home);
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
		assertArrayEquals(bytes(one.resolve("latents.npz")), bytes(steps("x", "--seed", "1").resolve("latents.npz")));
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
		assertArrayEquals(new double[] { 0.025, 0.025, 0.025, 0.025, 0.9 }, mixture, 1e-6);
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
		assertArrayEquals(new double[] { 0.2, 0.2, 0.2, 0.2, 0.2 }, mixture(steps("x", "--class", "uniform")), 1e-9, "the notebook's centre under CMA-ES");
	}

	@Test
	void initialClassRandomEmbeddings() {
		Path folder = steps("x", "--class", "embeddings", "--class-space", "embedding", "--embedding-scale", "0.067");
		assertEquals(TinyGan.EMBEDDING, first(folder, "embedding").length);
		assertFalse(Arrays.equals(first(folder, "embedding"),
				first(steps("x", "--class", "embeddings", "--class-space", "embedding", "--embedding-scale", "0.067", "--seed", "2"), "embedding")));
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
		String[] wild = { "x", "--optimizer", "sgd", "--population", "1", "--learning-rate", "50", "--evaluations", "8", "--truncation", "0.1" };
		assertTrue(widestCandidate(search(wild)) > 0.2, "without, noise leaves the range, and the network sees its border");
		String[] anew = Arrays.copyOf(wild, wild.length + 2);
		anew[wild.length] = "--stochastic-truncation";
		anew[wild.length + 1] = "yes";
		assertTrue(widestCandidate(search(anew)) <= 0.2);
	}

	@Test
	void optimizerSgdHasMomentum() {
		String[] plain = { "x", "--optimizer", "sgd", "--population", "1", "--evaluations", "3", "--momentum", "0" };
		String[] heavy = { "x", "--optimizer", "sgd", "--population", "1", "--evaluations", "3", "--momentum", "0.9" };
		assertNotEquals(run(search(plain)).getTrace().getLast().getBestLoss(), run(search(heavy)).getTrace().getLast().getBestLoss());
		assertEquals("0.9", Experiments.toMap(Experiments.settings(run(search("x", "--optimizer", "sgd", "--population", "1", "--evaluations", "1")), "optimizer")
				.orElseThrow().getEntries()).get("momentum"), "the default");
	}

	@Test
	void optimizerAdamAndCmaEs() {
		for (String optimizer : List.of("adam", "cma-es")) {
			assertEquals(optimizer,
					Experiments.settings(run(search("x", "--optimizer", optimizer, "--evaluations", "8")), "optimizer").orElseThrow().getPlugInId());
		}
	}

	@Test
	void population() {
		assertEquals(List.of(6L, 12L),
				run(search("x", "--optimizer", "cma-es", "--population", "6", "--evaluations", "12")).getTrace().stream().map(GenerationRecord::getEvaluations)
						.toList());
		assertEquals(List.of(1L, 2L), run(steps("x")).getTrace().stream().map(GenerationRecord::getEvaluations).toList());
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
	}

	@Test
	void learningRate() {
		double[] slow = difference(steps("x", "--learning-rate", "0.1"));
		double[] fast = difference(steps("x", "--learning-rate", "0.2"));
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
		Path folder = steps("x", "--frames", "--evaluations", "3");
		assertEquals(3, Experiments.artifacts(run(folder), "frame").size());
		assertFalse(Files.exists(steps("x").resolve("frames")));
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
		Told told = Told.by(studio, all.toArray(String[]::new)).assertDone();
		return Path.of(told.outLines().getFirst()).toAbsolutePath().getParent();
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
		Candidate candidate = run(folder).getCandidates().stream().filter(each -> each.getGeneration() == generation && each.getIndex() == 0).findFirst()
				.orElseThrow();
		return rows(folder, block)[candidate.getLatentsRow()];
	}

	private double[] first(Path folder, String block) {
		return candidate(folder, block, 1);
	}

	/** What the noise moved by in the first step. */
	private double[] difference(Path folder) {
		double[] before = candidate(folder, "noise", 1);
		double[] after = candidate(folder, "noise", 2);
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
