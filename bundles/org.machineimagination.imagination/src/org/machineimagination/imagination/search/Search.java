// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.latent.LatentFigures;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.latent.SearchSpace;
import org.machineimagination.imagination.latent.Spread;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.objective.Evaluation;
import org.machineimagination.imagination.objective.Objective;
import org.machineimagination.imagination.objective.Race;
import org.machineimagination.imagination.objective.ViewSet;
import org.machineimagination.imagination.objective.Views;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.plugin.Cancellation;

/**
 * One search, generation by generation: ask the optimizer, judge the population on views of its own, tell. The caller decides when
 * to step, what to store and when to stop; between two steps {@link #save()} holds all that {@link #resume} needs to go on bit for
 * bit. An instance belongs to one thread.
 */
public final class Search implements AutoCloseable {

	/** A descent that has run into values that are not numbers does not come back; a population may, and gets some tries. */
	private static final int MOST_BARREN = 3;

	private final SearchPlan plan;
	private final SearchSpace space;
	private final Objective objective;
	private final PictureMaker pictures;
	private final FirstLook firstLook;
	private final RandomStreams streams;
	private final Views views;
	private final StochasticTruncation truncation;
	private final Optimizer optimizer;
	private final int population;
	private final List<Candidate> finalists;
	private final List<String> notes;
	private long evaluations;
	private long judgedViews;
	/** Generations in a row without one loss that is a number. Not kept: a search that is taken up among them does a few more of them. */
	private int barren;

	private Search(SearchPlan plan, Engine engine, int chunk, @Nullable SearchState state, Cancellation cancellation) {
		this.plan = plan;
		this.space = Start.of(plan, cancellation);
		this.population = plan.optimizer().population(space.dimension());
		this.streams = new RandomStreams(plan.seed());
		this.truncation = new StochasticTruncation(plan, streams);
		Problem problem = space.problem(plan.generator().truncation(), plan.search().evaluations());
		var random = streams.stream("optimizer");
		this.optimizer = state == null ? plan.optimizer().create(problem, random)
				: plan.optimizer().resume(problem, random, state.optimizer());
		this.finalists = new ArrayList<>(state == null ? List.of() : state.finalists());
		this.evaluations = state == null ? 0 : state.evaluations();
		this.judgedViews = state == null ? 0 : state.views();
		this.views = new Views(plan.views(), plan.generator().height(), plan.generator().width(), plan.guide().inputSize());
		this.objective = compile(engine, chunk, cancellation);
		this.pictures = new PictureMaker(plan.generator(), engine);
		this.firstLook = new FirstLook(plan, pictures);
		this.notes = new ArrayList<>(space.notes());
	}

	private Objective compile(Engine engine, int chunk, Cancellation cancellation) {
		try {
			return Objective.compile(plan.generator(), plan.guide(), plan.prompts(), plan.embeddings(cancellation), plan.objective(),
					views.count(plan.views().views()), plan.optimizer().gradientPopulation(space.dimension()), engine,
					Math.max(population, plan.search().finalists()), chunk, cancellation);
		} catch (RuntimeException | Error e) {
			optimizer.close();
			throw e;
		}
	}

	/**
	 * Prepares a search.
	 *
	 * @param engine computes
	 * @param chunk   number of candidates judged at once, 0 to find it from the device's memory
	 * @throws ModelException                                     if the models do not fit together
	 * @throws org.machineimagination.backend.BackendException    if the program cannot be compiled
	 * @throws org.machineimagination.plugin.SettingException     if a setting cannot be used with these models
	 */
	public static Search start(SearchPlan plan, Engine engine, int chunk, Cancellation cancellation) {
		return new Search(plan, engine, chunk, null, cancellation);
	}

	/**
	 * Prepares to go on with a search.
	 *
	 * @param chunk as it was at the start ({@link #chunk()}), so that the same bits come out
	 * @param state what {@link #save()} gave
	 * @throws IllegalArgumentException if the state does not belong to such a search
	 */
	public static Search resume(SearchPlan plan, Engine engine, int chunk, byte[] state, Cancellation cancellation) {
		return new Search(plan, engine, chunk, SearchState.read(state, plan.generator().latentSpace().dimension()), cancellation);
	}

	/** Number of candidates in a generation, the largest where it changes. */
	public int population() {
		return population;
	}

	/** Number of candidates judged at once. */
	public int chunk() {
		return objective.chunk();
	}

	/** Number of coordinates that are searched. */
	public int dimension() {
		return space.dimension();
	}

	/** What a person should know of how the search began, a plain sentence each; the first generation may add to it. */
	public List<String> notes() {
		return List.copyOf(notes);
	}

	/** Candidates judged so far. */
	public long evaluations() {
		return evaluations;
	}

	/** Generations done so far. */
	public long generation() {
		return optimizer.generation();
	}

	/** Whether another whole generation fits into the budget and the optimizer has something to gain. The first always fits. */
	public boolean finished() {
		return generation() > 0 && (evaluations + optimizer.population() > plan.search().evaluations() || stopReason().isPresent());
	}

	/** Whether the next generation is judged with gradients. */
	public boolean wantsGradients() {
		return optimizer.wantsGradients();
	}

	/** What is still to be done. */
	public Ahead ahead() {
		if (finished()) {
			return new Ahead(0, 0);
		}
		long next = optimizer.population();
		long left = Math.max(1, (plan.search().evaluations() - evaluations) / next) * next;
		return new Ahead(left, optimizer.gradientsAhead(left));
	}

	/** Why the optimizer has nothing more to gain, if so. */
	public Optional<StopReason> stopReason() {
		return barren < MOST_BARREN ? optimizer.stopReason()
				: Optional.of(
						new StopReason("not-finite", ("From generation %d on no loss was a number any more (NaN or infinite), so the search ended; the result "
								+ "is the best from before.").formatted(generation() - MOST_BARREN + 1)));
	}

	/** The best candidate so far by the loss on its own generation's views, if any. */
	public Optional<Candidate> best() {
		return finalists.isEmpty() ? Optional.empty() : Optional.of(finalists.getFirst());
	}

	/** The average of the generations so far, where the method makes one to answer with; of no loss, as nobody has judged it. */
	public Optional<Candidate> average() {
		return optimizer.averages() && generation() > 0 ? Optional.of(center()) : Optional.empty();
	}

	/**
	 * Does one generation.
	 *
	 * @throws ModelException if it is the first, and not one of its losses is a number; the sentence names the network that is to blame
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; the search is then of no more use, its last saved state is
	 */
	public Generation step(Cancellation cancellation) {
		double[][] asked = optimizer.ask();
		long number = optimizer.generation() + 1;
		double[][] latents = truncation.apply(space.expand(asked), number);
		ViewSet set = views.draw(plan.views().views(), streams.stream("views", number));
		boolean gradients = optimizer.wantsGradients();
		Race race = judge(latents, set, gradients, cancellation);
		look(number, latents, race.evaluation(), cancellation);
		double[][] derived = race.evaluation().gradients();
		optimizer.tell(race.ranked(), derived == null ? null : restrict(derived));
		evaluations += asked.length;
		judgedViews += race.views();
		List<Candidate> candidates = candidates(number, latents, race);
		keepFinalists(candidates);
		return figures(number, latents, race.evaluation(), candidates.getFirst());
	}

	private void look(long number, double[][] latents, Evaluation evaluation, Cancellation cancellation) {
		barren = Arrays.stream(evaluation.losses()).anyMatch(Double::isFinite) ? 0 : barren + 1;
		if (number == 1) {
			firstLook.requireNumbers(latents, evaluation, cancellation);
			firstLook.sameness(evaluation, cancellation).ifPresent(notes::add);
		}
	}

	/** A race where one is asked for and somebody can lose it; gradients need every candidate's views. */
	private Race judge(double[][] latents, ViewSet set, boolean gradients, Cancellation cancellation) {
		int few = plan.views().racingViews();
		if (gradients || few == 0 || few >= set.views() || latents.length == 1) {
			return Race.withoutLosers(objective.evaluate(latents, set, gradients, cancellation), set.views());
		}
		return objective.race(latents, set, few, plan.views().racingShare(), cancellation);
	}

	/**
	 * Ends the search: the best candidates and the optimizer's centre are judged again, all on the same views, since the best so far
	 * is otherwise the luckiest in its views.
	 */
	public Outcome finish(Cancellation cancellation) {
		if (finalists.isEmpty()) {
			throw new IllegalStateException("A search must do a generation before it can end");
		}
		var all = new ArrayList<>(finalists);
		all.add(center());
		double[][] latents = all.stream().map(Candidate::latents).toArray(double[][]::new);
		ViewSet set = views.draw(plan.search().finalViews(), streams.stream("final views"));
		Evaluation evaluation = objective.evaluate(latents, set, false, cancellation);
		List<Picture> images = pictures.make(latents, cancellation);
		var judged = new ArrayList<Finalist>();
		for (int i = 0; i < all.size(); i++) {
			judged.add(new Finalist(all.get(i), evaluation.losses()[i], evaluation.similarity()[i], evaluation.similarities()[i], images.get(i)));
		}
		judged.sort(Comparator.comparingDouble(Finalist::loss));
		if (Double.isFinite(judged.getFirst().loss())) {
			judged.removeIf(finalist -> !Double.isFinite(finalist.loss()));
		}
		return new Outcome(List.copyOf(judged), stopReason());
	}

	/**
	 * Pictures of any latents.
	 *
	 * @param latents {@code [n][dimension of the generator's latent space]}
	 */
	public List<Picture> pictures(double[][] latents, Cancellation cancellation) {
		return pictures.make(latents, cancellation);
	}

	/** The picture of a candidate. */
	public Picture picture(Candidate candidate, Cancellation cancellation) {
		return pictures.make(new double[][] {candidate.latents()}, cancellation).getFirst();
	}

	/** The state between two steps, for {@link #resume}. */
	public byte[] save() {
		return new SearchState(evaluations, judgedViews, finalists, optimizer.save()).write();
	}

	@Override
	public void close() {
		optimizer.close();
		objective.close();
		pictures.close();
	}

	private Candidate center() {
		return new Candidate(generation(), -1, space.expand(optimizer.center()), Double.NaN, Double.NaN);
	}

	private double[][] restrict(double[][] gradients) {
		return Arrays.stream(gradients).map(space::restrict).toArray(double[][]::new);
	}

	/** Those who were seen in all views as candidates, smallest loss first; losses that are not finite are last. */
	private static List<Candidate> candidates(long number, double[][] latents, Race race) {
		Evaluation evaluation = race.evaluation();
		var candidates = new ArrayList<Candidate>();
		for (int i : race.winners()) {
			candidates.add(new Candidate(number, i, latents[i], evaluation.losses()[i], evaluation.similarity()[i]));
		}
		candidates.sort(Comparator.comparingDouble(Candidate::loss));
		return candidates;
	}

	/**
	 * Keeps the best few of all generations. At most half of the places go to one generation, whose views may have been easy ones.
	 */
	private void keepFinalists(List<Candidate> candidates) {
		int places = plan.search().finalists();
		finalists.addAll(candidates.subList(0, Math.min(candidates.size(), Math.max(1, places / 2))));
		finalists.sort(Comparator.comparingDouble(Candidate::loss).thenComparingLong(Candidate::generation));
		if (finalists.size() > places) {
			finalists.subList(places, finalists.size()).clear();
		}
	}

	private Generation figures(long number, double[][] latents, Evaluation evaluation, Candidate best) {
		Spread losses = Spread.of(Arrays.stream(evaluation.losses()).filter(Double::isFinite).toArray());
		Spread similarity = Spread.of(evaluation.similarity());
		Map<String, Double> regularisers = new LinkedHashMap<>();
		Map<String, Double> spread = new LinkedHashMap<>();
		spread.put("deviation-similarity", similarity.deviation());
		evaluation.regularisers().forEach((name, values) -> {
			Spread regulariser = Spread.of(values);
			regularisers.put(name, regulariser.mean());
			spread.put("best-regulariser " + name, values[best.index()]);
			spread.put("deviation-regulariser " + name, regulariser.deviation());
		});
		var figures = new LatentFigures(space.whole());
		spread.putAll(figures.of(latents, best.latents()));
		return new Generation(number, evaluations, judgedViews, best.loss(), losses.mean(), losses.deviation(), best.similarity(),
				similarity.mean(), regularisers, spread, figures.strongest(best.latents()), optimizer.figures(), best);
	}
}
