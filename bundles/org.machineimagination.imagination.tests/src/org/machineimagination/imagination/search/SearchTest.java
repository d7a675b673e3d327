// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.TinyModels;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.latent.SearchSpace;
import org.machineimagination.imagination.objective.Objective;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSet;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.objective.Views;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.gradient.SgdFactory;
import org.machineimagination.optimizer.hybrid.BasinCmaFactory;
import org.machineimagination.optimizer.hybrid.InterleavedAdamFactory;
import org.machineimagination.optimizer.hybrid.InterleavedSgdFactory;
import org.machineimagination.optimizer.hybrid.PoolFactory;
import org.machineimagination.optimizer.hybrid.RandomFactory;
import org.machineimagination.optimizer.hybrid.TerminalAdamFactory;
import org.machineimagination.optimizer.hybrid.TerminalSgdFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.StateException;
import org.machineimagination.plugin.UsageException;

class SearchTest {

	private static final Backend BACKEND = new OnnxRuntimeBackend();
	private static final Cancellation NEVER = new Cancellation();
	private static final List<OptimizerFactory<?>> OPTIMIZERS = List.of(new CmaEsFactory(), new SgdFactory(), new AdamFactory(),
			new InterleavedSgdFactory(), new InterleavedAdamFactory(), new TerminalSgdFactory(), new TerminalAdamFactory(), new BasinCmaFactory(),
			new PoolFactory(), new RandomFactory());

	@ParameterizedTest
	@ValueSource(strings = {"cma-es", "adam"})
	void aSearchLowersTheLoss(String optimizer) {
		try (Search search = Search.start(plan(1, optimizer, Map.of("evaluations", "300")), Engine.of(BACKEND), 0, NEVER)) {
			List<Generation> trace = toTheEnd(search);
			assertTrue(trace.getLast().meanLoss() < trace.getFirst().meanLoss() - 1, trace.getFirst().meanLoss() + " to " + trace.getLast().meanLoss());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es", "adam"})
	void theSameSeedGivesTheSameBitsAndAnotherDoesNot(String optimizer) {
		double[] once = best(plan(1, optimizer, Map.of()));
		assertArrayEquals(once, best(plan(1, optimizer, Map.of())));
		assertFalse(Arrays.equals(once, best(plan(2, optimizer, Map.of()))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es", "adam", "cma-es+sgd", "cma-es+adam", "cma-es-then-sgd", "cma-es-then-adam", "basin-cma", "pool", "random"})
	void aSearchResumesBitForBitAfterAnyGeneration(String optimizer) {
		SearchPlan plan = plan(4, optimizer, Map.of("evaluations", "60"));
		var states = new ArrayList<byte[]>();
		double[] unbroken;
		int chunk;
		try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
			chunk = search.chunk();
			do {
				search.step(NEVER);
				states.add(search.save());
			} while (!search.finished());
			unbroken = search.finish(NEVER).best().candidate().latents();
		}
		for (int i = 0; i < states.size(); i += 1 + states.size() / 10) { // long searches at some of their generations
			try (Search search = Search.resume(plan, Engine.of(BACKEND), chunk, states.get(i), NEVER)) {
				while (!search.finished()) {
					search.step(NEVER);
				}
				assertArrayEquals(unbroken, search.finish(NEVER).best().candidate().latents());
			}
		}
	}

	@Test
	void aRaceIsResumedBitForBitAndCostsFewerViews() {
		SearchPlan plan = racing(plan(4, "cma-es", Map.of("evaluations", "60")), Map.of("views", "6", "racing-views", "2", "racing-share", "0.5"));
		byte[] state;
		int chunk;
		double[] unbroken;
		List<Generation> trace = new ArrayList<>();
		try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
			chunk = search.chunk();
			trace.add(search.step(NEVER));
			state = search.save();
			trace.addAll(toTheEnd(search));
			unbroken = search.finish(NEVER).best().candidate().latents();
		}
		try (Search search = Search.resume(plan, Engine.of(BACKEND), chunk, state, NEVER)) {
			assertEquals(trace.getLast().views(), toTheEnd(search).getLast().views());
			assertArrayEquals(unbroken, search.finish(NEVER).best().candidate().latents());
		}
		long population = trace.getFirst().evaluations();
		long winners = Math.round(0.5 * population);
		assertEquals(trace.size() * (2 * population + 4 * winners), trace.getLast().views());
	}

	@Test
	void aRaceThatEverybodyWinsIsNone() {
		SearchPlan plan = plan(4, "cma-es", Map.of());
		double[] all = best(racing(plan, Map.of("views", "6")));
		assertArrayEquals(all, best(racing(plan, Map.of("views", "6", "racing-views", "6"))));
		assertFalse(Arrays.equals(all, best(racing(plan, Map.of("views", "6", "racing-views", "1", "racing-share", "0.3")))));
	}

	@Test
	void whereGradientsAreWantedNobodyRaces() {
		SearchPlan plan = racing(plan(4, "adam", Map.of()), Map.of("views", "6", "racing-views", "1"));
		try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
			assertEquals(6L * search.population(), search.step(NEVER).views());
		}
	}

	@Test
	void theBudgetIsKept() {
		try (Search search = Search.start(plan(1, "cma-es", Map.of("evaluations", "100")), Engine.of(BACKEND), 0, NEVER)) {
			List<Generation> trace = toTheEnd(search);
			assertEquals(search.evaluations(), trace.getLast().evaluations());
			assertTrue(search.evaluations() <= 100 && search.evaluations() + search.population() > 100);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es", "adam", "cma-es+sgd", "cma-es+adam", "cma-es-then-sgd", "cma-es-then-adam", "basin-cma", "pool", "random"})
	void whateverItsPopulationsASearchUsesItsBudgetAndForeseesItsEnd(String optimizer) {
		try (Search search = Search.start(plan(1, optimizer, Map.of("evaluations", "100")), Engine.of(BACKEND), 0, NEVER)) {
			long gradients = search.ahead().gradients();
			long wanted = 0;
			do {
				Ahead before = search.ahead();
				assertTrue(before.evaluations() > 0 && before.gradients() <= before.evaluations());
				assertTrue(search.evaluations() + before.evaluations() <= 100);
				boolean withGradients = search.wantsGradients();
				long evaluations = search.evaluations();
				search.step(NEVER);
				wanted += withGradients ? search.evaluations() - evaluations : 0;
			} while (!search.finished());
			assertTrue(search.evaluations() <= 100 && search.evaluations() > 100 - search.population(), search.evaluations() + " evaluations");
			assertEquals(new Ahead(0, 0), search.ahead());
			assertEquals(wanted, gradients, 2 * search.population());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd", "cma-es-then-adam", "cma-es+sgd", "pool"})
	void theBestCandidateIsACopyThatNoLaterStepMoves(String optimizer) {
		try (Search search = Search.start(plan(2, optimizer, Map.of()), Engine.of(BACKEND), 0, NEVER)) {
			var captured = new ArrayList<Candidate>();
			var copies = new ArrayList<double[]>();
			do {
				Candidate best = search.step(NEVER).best();
				captured.add(best);
				copies.add(best.latents().clone());
				search.best().ifPresent(candidate -> {
					captured.add(candidate);
					copies.add(candidate.latents().clone());
				});
			} while (!search.finished());
			for (int i = 0; i < captured.size(); i++) {
				assertArrayEquals(copies.get(i), captured.get(i).latents());
			}
			assertTrue(captured.stream().map(Candidate::latents).distinct().count() > 10, "the search moved");
		}
	}

	@Test
	void whatIsCalledTheBestIsWhereItsLossWasMeasured() {
		SearchPlan plan = plan(2, "adam", Map.of());
		try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
			toTheEnd(search);
			Candidate best = search.best().orElseThrow();
			ViewSet itsViews = new Views(plan.views(), TinyModels.HEIGHT, TinyModels.WIDTH, TinyModels.SIZE).draw(plan.views().views(),
					new RandomStreams(2).stream("views", best.generation()));
			try (Objective objective = Objective.compile(plan.generator(), plan.guide(), plan.prompts(), plan.objective(), plan.views().views(), false,
					Engine.of(BACKEND), 1, 1, NEVER)) {
				assertEquals(best.loss(), objective.evaluate(new double[][] {best.latents()}, itsViews, false, NEVER).losses()[0], 1e-4);
			}
		}
	}

	@Test
	void gradientsTakeNoLargerProgramThanTheyNeed() {
		try (Search terminal = Search.start(plan(1, "cma-es-then-adam", Map.of()), Engine.of(BACKEND), 0, NEVER);
				Search alone = Search.start(plan(1, "cma-es", Map.of()), Engine.of(BACKEND), 0, NEVER)) {
			assertEquals(alone.chunk(), terminal.chunk());
		}
	}

	@Test
	void aBudgetBelowOneGenerationStillDoesOne() {
		try (Search search = Search.start(plan(1, "cma-es", Map.of("evaluations", "1")), Engine.of(BACKEND), 0, NEVER)) {
			assertEquals(1, toTheEnd(search).size());
		}
	}

	@Test
	void finalistsAreJudgedAgainOnCommonViewsAndOrderedByThat() {
		try (Search search = Search.start(plan(3, "cma-es", Map.of("finalists", "5")), Engine.of(BACKEND), 0, NEVER)) {
			toTheEnd(search);
			Outcome outcome = search.finish(NEVER);
			assertEquals(6, outcome.finalists().size(), "five candidates and the centre");
			for (int i = 1; i < 6; i++) {
				assertTrue(outcome.finalists().get(i - 1).loss() <= outcome.finalists().get(i).loss());
			}
			assertArrayEquals(outcome.best().picture().values(), search.picture(outcome.best().candidate(), NEVER).values(), 1e-6f);
		}
	}

	@Test
	void aNamedClassStartsAheadOfTheOthers() {
		SearchSpace cat = Start.of(plan(1, "cma-es", Map.of("initial-class", "Cat")), new Cancellation());
		double[] start = cat.expand(cat.start());
		assertTrue(start[TinyModels.NOISE] > start[TinyModels.NOISE + 1] && start[TinyModels.NOISE] > start[TinyModels.NOISE + 2]);
	}

	@Test
	void onlyTheNearestClassesAreSearchedWhenSoAsked() {
		assertEquals(TinyModels.NOISE + 2, Start.of(plan(1, "cma-es", Map.of("searched-classes", "2")), new Cancellation()).dimension());
		assertEquals(TinyModels.NOISE + 3, Start.of(plan(1, "cma-es", Map.of("searched-classes", "0")), new Cancellation()).dimension());
	}

	@ParameterizedTest
	@ValueSource(strings = {"random", "dirichlet", "mix", "uniform"})
	void everyWayToStartTheClassGivesFiniteLogits(String how) {
		SearchSpace space = Start.of(plan(1, "cma-es", Map.of("initial-class", how)), new Cancellation());
		assertEquals(TinyModels.NOISE + TinyModels.CLASSES, space.dimension());
		assertTrue(Arrays.stream(space.start()).allMatch(Double::isFinite));
	}

	@Test
	void noiseStartsWithinTheTruncation() {
		for (long seed = 0; seed < 50; seed++) {
			double[] start = Start.of(plan(seed, "cma-es", Map.of()), new Cancellation()).start();
			for (int i = 0; i < TinyModels.NOISE; i++) {
				assertTrue(Math.abs(start[i]) <= 2 * TinyModels.TRUNCATION);
			}
		}
	}

	@Test
	void aCancelledStepSaysSo() {
		try (Search search = Search.start(plan(1, "cma-es", Map.of()), Engine.of(BACKEND), 0, NEVER)) {
			var cancellation = new Cancellation();
			cancellation.cancel();
			assertThrows(CancelledException.class, () -> search.step(cancellation));
		}
	}

	@Test
	void aDamagedStateIsRefusedInASentence() {
		SearchPlan plan = plan(1, "cma-es", Map.of());
		byte[] state;
		try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
			search.step(NEVER);
			state = search.save();
		}
		for (int length = 0; length < state.length; length += 7) {
			byte[] cut = Arrays.copyOf(state, length);
			assertThrows(StateException.class, () -> Search.resume(plan, Engine.of(BACKEND), 0, cut, NEVER));
		}
	}

	@Test
	void promptsOnlyToAvoidAreRefused() {
		var e = assertThrows(UsageException.class, () -> plan(List.of(new Prompt("people", -1)), 1, "cma-es", Map.of()));
		assertEquals(1, e.getMessage().lines().count());
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es", "adam"})
	void withStochasticTruncationTooASearchResumesBitForBit(String optimizer) {
		SearchPlan plan = plan(4, optimizer, Map.of("evaluations", "40", "stochastic-truncation", "yes"));
		double[] unbroken = best(plan);
		byte[] state;
		int chunk;
		try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
			search.step(NEVER);
			search.step(NEVER);
			state = search.save();
			chunk = search.chunk();
		}
		try (Search search = Search.resume(plan, Engine.of(BACKEND), chunk, state, NEVER)) {
			toTheEnd(search);
			assertArrayEquals(unbroken, search.finish(NEVER).best().candidate().latents());
		}
	}

	private static List<Generation> toTheEnd(Search search) {
		var trace = new ArrayList<Generation>();
		do {
			trace.add(search.step(NEVER));
		} while (!search.finished());
		return trace;
	}

	private static double[] best(SearchPlan plan) {
		try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
			toTheEnd(search);
			return search.finish(NEVER).best().candidate().latents();
		}
	}

	private static SearchPlan racing(SearchPlan plan, Map<String, String> views) {
		return new SearchPlan(plan.generator(), plan.guide(), plan.prompts(), plan.seed(), plan.search(), Settings.read(ViewSettings.class, views),
				plan.objective(), plan.optimizer());
	}

	private static SearchPlan plan(long seed, String optimizer, Map<String, String> search) {
		return plan(List.of(new Prompt("a castle in the fog", 1)), seed, optimizer, search);
	}

	private static SearchPlan plan(List<Prompt> prompts, long seed, String optimizer, Map<String, String> search) {
		var texts = new HashMap<>(Map.of("evaluations", "120", "final-views", "4"));
		texts.putAll(search);
		return new SearchPlan(TinyModels.generator(), TinyModels.perceptor(), prompts, seed, Settings.read(SearchSettings.class, texts),
				Settings.read(ViewSettings.class, Map.of("views", "3")), Settings.defaults(ObjectiveSettings.class), choice(optimizer));
	}

	private static OptimizerChoice<?> choice(String optimizer) {
		return OPTIMIZERS.stream().filter(factory -> factory.id().equals(optimizer)).map(SearchTest::small).findFirst().orElseThrow();
	}

	/** Short phases, so that a small budget holds all of them. */
	private static <S extends Record> OptimizerChoice<S> small(OptimizerFactory<S> factory) {
		var texts = new HashMap<>(Map.of("terminal-steps", "15", "gradient-steps", "2", "pool", "32", "keep", "2"));
		texts.keySet().retainAll(Settings.describe(factory.settingsType()).stream().map(SettingDescriptor::id).toList());
		return new OptimizerChoice<>(factory, Settings.read(factory.settingsType(), texts));
	}
}
