// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.walk.Walk;
import org.machineimagination.media.PictureMetadata;
import org.machineimagination.media.film.FilmEncoder;
import org.machineimagination.media.film.FilmFormat;
import org.machineimagination.media.film.H264Encoder;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Failure;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.Product;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RecipeJson;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunException;
import org.machineimagination.request.WorkListener;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.runs.LatentTrace;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.runs.RunStore;
import org.machineimagination.runs.StoredLatents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes films. Every method works on the calling thread until the film is there; call it from a job or thread of its own and stop it with
 * the cancellation. Exceptions carry one plain sentence, see {@link Failure}.
 */
@Component(service = FilmService.class)
public final class FilmService {

	private static final String TRUNCATION = "truncation";

	private final PlugIns plugIns;
	private final Models models;
	private final RunStore runs;

	/** @param runs where the pictures' latents are found */
	@Activate
	public FilmService(@Reference PlugIns plugIns, @Reference Models models, @Reference RunStore runs) {
		this.plugIns = plugIns;
		this.models = models;
		this.runs = runs;
	}

	/**
	 * Walks through latents from picture to picture and films what is seen.
	 *
	 * @throws RunException                                      if latents are not there, or different generators made them
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; nothing is left of the film
	 */
	public FilmOutcome walk(WalkRequest request, WorkListener listener, Cancellation cancellation) {
		requirePlace(request.file(), request.overwrite());
		FilmEncoder encoder = encoder(request.file(), request.film());
		List<StoredLatents> found = new LatentFinder(runs).find(request.sources());
		String id = generator(request, found);
		Map<String, String> settings = settings(request, found, id);
		try (OpenGenerator open = AbandonableTask.run(stages -> OpenGenerator.open(plugIns, models, id, settings, request.computing(), stages, cancellation),
				listener::preparing, cancellation)) {
			requireSame(found, open.print());
			LatentSpace space = open.generator().latentSpace();
			List<double[]> stations = found.stream().map(latents -> latents.point(space, open.print().id())).toList();
			var walk = new Walk(space, stations, request.walk(), open.generator().truncation());
			var maker = new FilmMaker(open.print().id(), open.pictures()::make, walk.moments(), i -> walk.latents(walk.moment(i)), i -> walk.moment(i).times(),
					request.film(), encoder, request.walk().closed(), metadata(request, found, open, encoder).texts());
			return maker.write(request.file(), listener, cancellation);
		}
	}

	/**
	 * Films how a search went, from the latents of its generations.
	 *
	 * @throws RunException                                      if the run has not finished or has no such latents
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; nothing is left of the film
	 */
	public FilmOutcome search(FilmRequest request, WorkListener listener, Cancellation cancellation) {
		requirePlace(request.file(), request.overwrite());
		FilmEncoder encoder = encoder(request.file(), request.film());
		StoredLatents best = new LatentFinder(runs).find(List.of(request.run().toString())).getFirst();
		Recipe recipe = best.recipe().orElseThrow();
		ModelPrint print = print(best).orElseThrow();
		try (OpenGenerator open = AbandonableTask.run(stages -> OpenGenerator.open(plugIns, models, print.named(),
				recipe.request().settings(Role.GENERATOR), request.computing(), stages, cancellation), listener::preparing, cancellation);
				LatentTrace.Rows rows = LatentTrace.Rows.open(request.run())) {
			requireSame(List.of(best), open.print());
			double[] result = best.point(open.generator().latentSpace(), open.print().id());
			var metadata =
					new PictureMetadata(recipe.request().name(), "A film of the search of a machine (%s)%s".formatted(open.print().id(), encodedBy(encoder)),
							recipe.request().name(), recipe.request().words().requestedBy(), open.credits(), Product.NAME, Product.version(), open.print().id(),
							Instant.now().truncatedTo(ChronoUnit.SECONDS), RecipeJson.write(recipe));
			return new SearchFilm(rows, result, request.every(), request.freeze(), request.film())
					.maker(open.print().id(), open.pictures()::make, encoder, metadata.texts())
					.write(request.file(), listener, cancellation);
		}
	}

	/** Says early what would go wrong late. */
	static void requirePlace(Path file, boolean overwrite) {
		FilmFormat.of(file);
		if (Files.isRegularFile(file) && !overwrite) {
			throw new RunException("The file %s is there already; name another one, or give --overwrite.".formatted(file));
		}
		RunFolder.requireWritable(file.toAbsolutePath().normalize().getParent());
	}

	/** What encodes a film, seen to be there before anything slow begins. */
	private FilmEncoder encoder(Path file, FilmSettings film) {
		FilmEncoder encoder = FilmEncoder.of(plugIns, film.encoder());
		if (!encoder.id().equals(H264Encoder.ID) && FilmFormat.of(file) != FilmFormat.MP4) {
			throw new UsageException("The encoder %s makes films in .mp4; name the film so, or leave --encoder out.".formatted(encoder.id()));
		}
		encoder.requireReady();
		return encoder;
	}

	private static String encodedBy(FilmEncoder encoder) {
		return encoder.program().map(program -> ", encoded by " + program).orElse("");
	}

	private String generator(WalkRequest request, List<StoredLatents> found) {
		return request.generator().filter(id -> !id.isEmpty())
				.orElseGet(() -> found.stream().flatMap(latents -> print(latents).stream()).findFirst().map(ModelPrint::named).orElse(""));
	}

	/** Those of the first picture of a run, with the largest truncation of all, so that nothing is cut off that was there. */
	private Map<String, String> settings(WalkRequest request, List<StoredLatents> found, String id) {
		Map<String, String> first = found.stream().flatMap(latents -> latents.recipe().stream()).findFirst()
				.map(recipe -> recipe.request().settings(Role.GENERATOR)).orElse(Map.of());
		if (request.truncation().isPresent()) {
			return OpenGenerator.truncated(models, id, first, request.truncation().getAsDouble());
		}
		double[] truncations = found.stream().flatMap(latents -> latents.recipe().stream())
				.map(recipe -> recipe.request().settings(Role.GENERATOR).get(TRUNCATION)).filter(text -> text != null).mapToDouble(Double::parseDouble)
				.toArray();
		OptionalDouble largest = Arrays.stream(truncations).max();
		return largest.isEmpty() || largest.getAsDouble() == 0 ? first : OpenGenerator.truncated(models, id, first, largest.getAsDouble());
	}

	private static void requireSame(List<StoredLatents> found, ModelPrint generator) {
		for (StoredLatents latents : found) {
			Optional<ModelPrint> print = print(latents);
			if (print.isPresent() && !print.get().id().equals(generator.id())) {
				throw new RunException(("The walk would cross from one generator to another: %s was made by %s, not by %s. Pictures of one generator can be "
						+ "walked between.")
						.formatted(latents.name(), print.get().id(), generator.id()));
			}
			print.flatMap(made -> made.difference(generator)).ifPresent(sentence -> {
				throw new RunException(sentence);
			});
		}
	}

	private static Optional<ModelPrint> print(StoredLatents latents) {
		return latents.recipe().flatMap(recipe -> recipe.models().stream().filter(model -> model.role().equals(Roles.GENERATOR)).findFirst());
	}

	private static PictureMetadata metadata(WalkRequest request, List<StoredLatents> found, OpenGenerator open, FilmEncoder encoder) {
		var prompts = new ArrayList<String>();
		found.forEach(latents -> latents.recipe().ifPresent(recipe -> prompts.add(recipe.request().name())));
		String words = prompts.stream().distinct().collect(Collectors.joining("; "));
		List<String> names = found.stream().map(StoredLatents::name).toList();
		String settings = WorkJson.write("walk", open, Map.of("walk", Settings.write(request.walk()), "film", Settings.write(request.film())),
				Map.of("sources", names));
		return new PictureMetadata(words.isEmpty() ? "A walk" : "A walk: " + words,
				"A film that a machine made of a walk between %d pictures (%s)%s".formatted(found.size(), open.print().id(), encodedBy(encoder)), words, "",
				open.credits(),
				Product.NAME, Product.version(), open.print().id(), Instant.now().truncatedTo(ChronoUnit.SECONDS), settings);
	}
}
