// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.TinyModels;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassTable;
import org.machineimagination.imagination.latent.ClassWords;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.latent.SearchSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Vectors;

/** Where a search starts, and what it draws when nothing is known. */
class StartTest {

	private static final List<String> LABELS = List.of("cat", "red apple", "green apple", "castle, fortress", "Japanese castle", "hot dog", "dog",
			"church");
	private static final int NOISE = 4;
	private static final int K = LABELS.size();

	@Test
	void aRandomClassHasTheNumbersOfTheWorkshop() {
		double[] logits = logits(Map.of("initial-class", "random"), Map.of());
		double[] mixture = Vectors.softmax(logits);
		Arrays.sort(mixture);
		assertEquals(0.9, mixture[K - 1], 1e-12);
		for (int i = 0; i < K - 1; i++) {
			assertEquals(0.1 / (K - 1), mixture[i], 1e-12);
		}
		assertEquals(0, Arrays.stream(logits).sum(), 1e-12);
	}

	@Test
	void anotherSmoothingLeavesAnotherShare() {
		double[] mixture = Vectors.softmax(logits(Map.of("initial-class", "random"), Map.of("class-smoothing", "0.3")));
		assertEquals(0.7, Arrays.stream(mixture).max().orElseThrow(), 1e-12);
	}

	@Test
	void theWordsOfAPromptFindTheClassesOfThatName() {
		assertEquals(List.of("hot dog"), found("two hot dogs"));
		assertEquals(List.of("dog", "hot dog"), found("a dog beside a hot dog"));
		assertEquals(List.of("church"), found("Churches!"));
		assertEquals(List.of("castle, fortress"), found("an old fortress"));
		assertEquals(List.of("castle, fortress"), found("a castle in the fog"));
		assertEquals(List.of("green apple", "red apple"), found("apples"), "kinds of a thing that has no class of its own");
	}

	@Test
	void classesThatThePromptNamesShareWhatSmoothingLeaves() {
		double[] mixture = Vectors.softmax(logits("a cat and a church", Map.of("initial-class", "words"), Map.of()));
		assertEquals(0.45, mixture[LABELS.indexOf("cat")], 1e-12);
		assertEquals(0.45, mixture[LABELS.indexOf("church")], 1e-12);
		assertEquals(0.1 / (K - 2), mixture[LABELS.indexOf("dog")], 1e-12);
	}

	@Test
	void aPromptThatNamesNoClassStartsAtTheNearestOnesAndSaysSo() {
		SearchSpace space = Start.of(plan("zeppelin", Map.of("initial-class", "words"), Map.of(), mixing()), new Cancellation());
		assertTrue(space.notes().getFirst().startsWith("None of the prompt's words names a class of the generator; the search starts at "),
				space.notes().toString());
	}

	@Test
	void aTextThatNamesNoClassIsTakenByItsMeaning() {
		SearchSpace zeppelin = Start.of(plan("x", Map.of("initial-class", "zeppelin"), Map.of(), mixing()), new Cancellation());
		SearchSpace prompt = Start.of(plan("zeppelin", Map.of(), Map.of(), mixing()), new Cancellation());
		assertArrayEquals(prompt.start(), zeppelin.start());
		assertEquals(1, zeppelin.notes().size());
		assertTrue(zeppelin.notes().getFirst().startsWith("The generator has no class named 'zeppelin'; the search starts at the classes nearest"),
				zeppelin.notes().toString());
		assertEquals(List.of(), prompt.notes());
	}

	@Test
	void aNameThatSeveralClassesHaveInsideIsTakenByItsMeaningToo() {
		assertEquals(1, Start.of(plan("x", Map.of("initial-class", "apple"), Map.of(), mixing()), new Cancellation()).notes().size());
		assertEquals(0, Start.of(plan("x", Map.of("initial-class", "japanese"), Map.of(), mixing()), new Cancellation()).notes().size());
	}

	@Test
	void noNameIsRefused() {
		assertEquals("initial-class",
				assertThrows(SettingException.class, () -> Start.of(plan("x", Map.of("initial-class", " "), Map.of(), mixing()), new Cancellation()))
						.setting());
	}

	@Test
	void aClassThatIsNotOptimizedIsHeldWhereItStarts() {
		SearchSpace held = Start.of(plan("cat", Map.of("optimize-class", "no"), Map.of(), mixing()), new Cancellation());
		assertEquals(NOISE, held.dimension());
		SearchSpace searched = Start.of(plan("cat", Map.of(), Map.of(), mixing()), new Cancellation());
		assertArrayEquals(searched.expand(searched.start()), held.expand(held.start()));
	}

	@Test
	void aGeneratorOfClassesOnlyCannotHoldThem() {
		Generator classes = new Stub(new LatentSpace(List.of(mixing().latentSpace().blocks().getLast())), null);
		var refusal = assertThrows(SettingException.class, () -> Start.of(plan("cat", Map.of("optimize-class", "no"), Map.of(), classes), new Cancellation()));
		assertEquals("optimize-class", refusal.setting());
	}

	@Test
	void inTheEmbeddingASearchStartsAtTheMixtureThatItWouldStartFrom() {
		for (String how : List.of("prompt", "words", "random", "mix", "uniform", "cat")) {
			double[] mixture = Vectors.softmax(logits(Map.of("initial-class", how), Map.of()));
			SearchSpace space = Start.of(plan("a cat", Map.of("initial-class", how), Map.of(), embedding()), new Cancellation());
			assertEquals(NOISE + 3, space.dimension());
			assertArrayEquals(mixed(mixture), Arrays.copyOfRange(space.start(), NOISE, NOISE + 3), 1e-12, how);
		}
	}

	@Test
	void randomEmbeddingsAreStandardNormal() {
		var values = new ArrayList<Double>();
		for (long seed = 0; seed < 2000; seed++) {
			double[] start = Start.of(plan("x", Map.of("initial-class", "embeddings"), Map.of(), embedding(), seed), new Cancellation()).start();
			Arrays.stream(start, NOISE, NOISE + 3).forEach(values::add);
		}
		double mean = values.stream().mapToDouble(x -> x).average().orElseThrow();
		double square = values.stream().mapToDouble(x -> x * x).average().orElseThrow();
		assertEquals(0, mean, 0.05);
		assertEquals(1, square, 0.06);
		assertTrue(values.stream().anyMatch(x -> Math.abs(x) > 2), "not truncated");
	}

	@Test
	void randomEmbeddingsNeedTheEmbedding() {
		var refusal =
				assertThrows(SettingException.class, () -> Start.of(plan("x", Map.of("initial-class", "embeddings"), Map.of(), mixing()), new Cancellation()));
		assertTrue(refusal.getMessage().contains("set class-space to embedding"), refusal.getMessage());
	}

	@Test
	void drawsFromThePriorShowOneSearchedClassEachAndDifferentOnes() {
		SearchSpace space = Start.of(plan("cat", Map.of("searched-classes", "3"), Map.of(), mixing()), new Cancellation());
		var problem = space.problem(0.5, 100);
		var random = new RandomStreams(1).stream("test");
		var classes = new HashSet<Integer>();
		for (int i = 0; i < 300; i++) {
			double[] point = space.expand(problem.prior().orElseThrow().draw(random));
			double[] mixture = Vectors.softmax(Arrays.copyOfRange(point, NOISE, NOISE + K));
			int strongest = IntStream.range(0, K).reduce((a, b) -> mixture[b] > mixture[a] ? b : a).orElseThrow();
			assertTrue(mixture[strongest] > 0.85, "weight " + mixture[strongest]);
			classes.add(strongest);
			assertTrue(Arrays.stream(point, 0, NOISE).allMatch(z -> Math.abs(z) <= 1));
		}
		assertEquals(3, classes.size());
	}

	@Test
	void drawsFromThePriorLieAmongTheClassesOfAnEmbeddingWhereItStartsFromSome() {
		SearchSpace space = Start.of(plan("cat", Map.of("initial-class", "random"), Map.of("class-smoothing", "0.5"), embedding()), new Cancellation());
		var prior = space.problem(0.5, 100).prior().orElseThrow();
		var random = new RandomStreams(1).stream("test");
		var near = new HashSet<Integer>();
		for (int i = 0; i < 300; i++) {
			double[] point = Arrays.copyOfRange(prior.draw(random), NOISE, NOISE + 3);
			near.add(IntStream.range(0, K).reduce((a, b) -> distance(point, ROWS[b]) < distance(point, ROWS[a]) ? b : a).orElseThrow());
		}
		assertTrue(near.size() > 3, near.toString());
	}

	@Test
	void boundsAreThoseOfTheClampUnlessNoiseIsDrawnAnew() {
		var bounded = Start.of(plan("cat", Map.of(), Map.of(), mixing()), new Cancellation()).problem(0.5, 100);
		assertEquals(1, bounded.upper()[0]);
		assertEquals(Double.POSITIVE_INFINITY, bounded.upper()[NOISE]);
		var open = Start.of(plan("cat", Map.of("stochastic-truncation", "yes"), Map.of(), mixing()), new Cancellation()).problem(0.5, 100);
		assertEquals(Double.POSITIVE_INFINITY, open.upper()[0]);
	}

	@Test
	void noiseBeyondTheTruncationIsDrawnAnewInEachGeneration() {
		var truncation = new StochasticTruncation(plan("cat", Map.of("stochastic-truncation", "yes"), Map.of(), mixing()), new RandomStreams(1));
		double[] point = new double[NOISE + K];
		Arrays.fill(point, 0.3);
		point[1] = 1.7;
		point[NOISE] = 9;
		double[] first = truncation.apply(new double[][] {point.clone()}, 1)[0];
		double[] again = truncation.apply(new double[][] {point.clone()}, 1)[0];
		double[] next = truncation.apply(new double[][] {point.clone()}, 2)[0];
		assertArrayEquals(first, again);
		assertTrue(Math.abs(first[1]) <= 1 && Math.abs(next[1]) <= 1);
		assertNotEquals(first[1], next[1]);
		assertEquals(0.3, first[0]);
		assertEquals(9, first[NOISE], "classes are not truncated");
		var clamping = new StochasticTruncation(plan("cat", Map.of(), Map.of(), mixing()), new RandomStreams(1));
		assertEquals(1.7, clamping.apply(new double[][] {point.clone()}, 1)[0][1], "left to the generator's clamp");
	}

	@Test
	void twoSeedsStartAtTwoClasses() {
		assertFalse(Arrays.equals(logits(Map.of("initial-class", "mix"), Map.of()),
				Arrays.copyOfRange(whole(plan("a cat", Map.of("initial-class", "mix"), Map.of(), mixing(), 2)), NOISE, NOISE + K)));
	}

	private static final double[][] ROWS = IntStream.range(0, K).mapToObj(i -> new Random(i).doubles(3, -2, 2).toArray()).toArray(double[][]::new);

	private static double[] mixed(double[] mixture) {
		return IntStream.range(0, 3).mapToDouble(j -> IntStream.range(0, K).mapToDouble(i -> mixture[i] * ROWS[i][j]).sum()).toArray();
	}

	private static double distance(double[] a, double[] b) {
		return IntStream.range(0, a.length).mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i])).sum();
	}

	private static List<String> found(String text) {
		return Arrays.stream(new ClassWords(LABELS).find(text)).mapToObj(LABELS::get).sorted().toList();
	}

	private static double[] logits(Map<String, String> search, Map<String, String> objective) {
		return logits("a cat", search, objective);
	}

	private static double[] logits(String prompt, Map<String, String> search, Map<String, String> objective) {
		return Arrays.copyOfRange(whole(plan(prompt, search, objective, mixing())), NOISE, NOISE + K);
	}

	private static double[] whole(SearchPlan plan) {
		SearchSpace space = Start.of(plan, new Cancellation());
		return space.expand(space.start());
	}

	private static SearchPlan plan(String prompt, Map<String, String> search, Map<String, String> objective, Generator generator) {
		return plan(prompt, search, objective, generator, 1);
	}

	private static SearchPlan plan(String prompt, Map<String, String> search, Map<String, String> objective, Generator generator, long seed) {
		var factory = new CmaEsFactory();
		return new SearchPlan(generator, TinyModels.perceptor(), List.of(new Prompt(prompt, 1)), seed,
				Settings.read(SearchSettings.class, new HashMap<>(search)), Settings.defaults(ViewSettings.class),
				Settings.read(ObjectiveSettings.class, objective), new OptimizerChoice<>(factory, Settings.defaults(factory.settingsType())));
	}

	private static Generator mixing() {
		return new Stub(new LatentSpace(List.of(new Block("noise", NOISE, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of()),
				new Block("class", K, Prior.MIXTURE, Transform.SOFTMAX, LABELS))), null);
	}

	private static Generator embedding() {
		return new Stub(new LatentSpace(List.of(new Block("noise", NOISE, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of()),
				new Block("embedding", 3, Prior.EMBEDDING, Transform.AFFINE, List.of()))), new ClassTable(LABELS, ROWS));
	}

	/** A generator of which only the latent space is looked at. */
	private record Stub(LatentSpace latentSpace, ClassTable table) implements Generator {

		@Override
		public ModelDescription description() {
			return TinyModels.generator().description();
		}

		@Override
		public OnnxGraph graph() {
			throw new IllegalStateException("nobody draws here");
		}

		@Override
		public Optional<ClassTable> classes() {
			return Optional.ofNullable(table);
		}

		@Override
		public Map<String, Tensor> parameters() {
			return Map.of();
		}

		@Override
		public double truncation() {
			return 0.5;
		}

		@Override
		public int width() {
			return 8;
		}

		@Override
		public int height() {
			return 8;
		}
	}
}
