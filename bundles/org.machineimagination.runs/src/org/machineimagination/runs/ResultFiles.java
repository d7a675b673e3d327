// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.media.Enlargement;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.PictureMetadata;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngText;
import org.machineimagination.media.PngWriter;
import org.machineimagination.media.SavedText;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Failure;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.request.Product;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RecipeJson;
import org.machineimagination.request.RunNames;
import org.machineimagination.request.RunRequest;

/** Writes what a run leaves for people, each file whole or not at all. */
public final class ResultFiles {

	public static final String PICTURE = "result.png";
	/** Picture of a run that has stopped before it had a result. */
	public static final String PREVIEW = "preview.png";
	public static final String FILM = "search.mp4";
	public static final String LATENTS = "latents.npz";
	public static final String LOSS = "loss";
	public static final String SIMILARITY = "similarity";
	public static final String JUDGE_SIMILARITY = "judge-similarity";
	/** The arrays beside the blocks of latents. */
	static final Set<String> FIGURES = Set.of(LOSS, SIMILARITY, JUDGE_SIMILARITY);
	static final String TIMING_ROLE = "timing";

	static final String CSV = "text/csv";
	private static final String PNG = "image/png";

	/** Blocks that the workshop's notebooks know. */
	private static final Set<String> WORKSHOP_BLOCKS = Set.of("noise", "class");

	private final Path folder;
	private final Recipe recipe;
	private final OutputSettings settings;
	private final LatentSpace space;
	private final Instant created;

	/** @param created when the run was asked for */
	public ResultFiles(Path folder, Recipe recipe, OutputSettings settings, LatentSpace space, Instant created) {
		this.folder = folder;
		this.recipe = recipe;
		this.settings = settings;
		this.space = space;
		this.created = created;
	}

	/**
	 * Writes the result.
	 *
	 * @return the artifacts in the order to name them: picture, latents, tables, latents of the generations, the workshop's texts, frames
	 */
	public List<Artifact> write(List<RunResult> results) throws FileException {
		var artifacts = new ArrayList<Artifact>();
		RunResult best = results.getFirst();
		AtomicFiles.write(folder.resolve(PICTURE), png(best.finalist().picture(), kept(metadata(RecipeJson.write(recipe, scores(best))))));
		artifacts.add(Experiments.artifact(Roles.PICTURE, PICTURE, PNG));
		AtomicFiles.write(folder.resolve(LATENTS), Npz.write(arrays(results)));
		artifacts.add(Experiments.artifact(Roles.LATENTS, LATENTS, "application/x-npz"));
		artifacts.add(Experiments.artifact(Roles.TRACE, Trace.FIGURES, CSV));
		artifacts.add(Experiments.artifact(TIMING_ROLE, Trace.TIMES, CSV));
		artifacts.add(Experiments.artifact(LatentTrace.ROLE, LatentTrace.FILE_NAME, "application/x-npy"));
		artifacts.addAll(workshopTexts(best.finalist().candidate().latents()));
		artifacts.addAll(frames());
		for (Artifact artifact : artifacts) {
			ArtifactFiles.measure(artifact, folder);
		}
		return artifacts;
	}

	/** Writes what a run that stops has come to, in the place of its result until there is one. */
	public Artifact writePreview(Picture picture) throws FileException {
		AtomicFiles.write(folder.resolve(PREVIEW), png(picture, metadata("").marks()));
		Artifact artifact = Experiments.artifact(Roles.PICTURE, PREVIEW, PNG);
		ArtifactFiles.measure(artifact, folder);
		return artifact;
	}

	/** Opens the folder of the frames. */
	public FrameWriter openFrames() throws FileException {
		return FrameWriter.open(folder, settings.metadata() == OutputSettings.Metadata.ALL ? metadata("").marks() : List.of());
	}

	/** What the result says of itself. */
	public List<PngText> texts() {
		return kept(metadata(RecipeJson.write(recipe)));
	}

	/** As much of it as was asked for. */
	private List<PngText> kept(PictureMetadata metadata) {
		return switch (settings.metadata()) {
			case NONE -> List.of();
			case SETTINGS -> metadata.settingsAlone();
			case ALL -> metadata.texts();
		};
	}

	private byte[] png(Picture picture, List<PngText> texts) {
		Picture large = Enlargement.toAtLeast(picture, settings.size());
		return PngWriter.write(new PngImage(large.width(), large.height(), large.toRgb(), texts));
	}

	private PictureMetadata metadata(String settings) {
		RunRequest request = recipe.request();
		String models = recipe.models().stream().filter(model -> !model.role().equals(Roles.JUDGE)).map(ModelPrint::id)
				.collect(Collectors.joining(" and "));
		String prompts = request.prompts().stream().map(ResultFiles::words).collect(Collectors.joining("; "));
		List<String> credits = recipe.models().stream().flatMap(model -> model.attribution().stream()).distinct().toList();
		return new PictureMetadata(request.name(),
				"A picture that a machine found for: %s (seed %d, %s, by %s)".formatted(prompts, request.seed(), models, request.optimizer()), prompts,
				request.words().requestedBy(), credits, Product.NAME, Product.version(), models, created, settings);
	}

	/** What guide and judge say of a result. */
	private Map<String, Double> scores(RunResult result) {
		var scores = new LinkedHashMap<String, Double>();
		scores.put("guide-loss", result.finalist().loss());
		scores.put("guide-similarity", result.finalist().similarity());
		result.judgeSimilarity(recipe.request().prompts()).ifPresent(similarity -> scores.put(JUDGE_SIMILARITY, similarity));
		return scores;
	}

	private static String words(Prompt prompt) {
		if (prompt.weight() == 1) {
			return prompt.text();
		}
		return prompt.weight() < 0 ? "not " + prompt.text() + " (" + -prompt.weight() + ")" : prompt.text() + " (" + prompt.weight() + ")";
	}

	/** For each block {@code [finalists][size]}, best first, their losses and similarities on the final views, and what the judge says. */
	private List<NumpyArray> arrays(List<RunResult> results) {
		var arrays = new ArrayList<NumpyArray>();
		for (Block block : space.blocks()) {
			arrays.add(NumpyArray.of(block.name(),
					results.stream().map(result -> part(result.finalist().candidate().latents(), block)).toArray(double[][]::new)));
		}
		arrays.add(NumpyArray.of(LOSS, results.stream().mapToDouble(result -> result.finalist().loss()).toArray()));
		arrays.add(NumpyArray.of(SIMILARITY, results.stream().mapToDouble(result -> result.finalist().similarity()).toArray()));
		List<Prompt> prompts = recipe.request().prompts();
		double[] judged = results.stream().map(result -> result.judgeSimilarity(prompts)).filter(OptionalDouble::isPresent)
				.mapToDouble(OptionalDouble::getAsDouble).toArray();
		if (judged.length > 0) {
			arrays.add(NumpyArray.of(JUDGE_SIMILARITY, judged));
		}
		return arrays;
	}

	private List<Artifact> workshopTexts(double[] latents) throws FileException {
		var artifacts = new ArrayList<Artifact>();
		for (Block block : space.blocks()) {
			if (WORKSHOP_BLOCKS.contains(block.name())) {
				String name = "%s_%s_%s.txt".formatted(RunNames.words(recipe.request().name()), Long.toString(recipe.request().seed()), block.name());
				AtomicFiles.write(folder.resolve(name), SavedText.write(part(latents, block)).getBytes(StandardCharsets.US_ASCII));
				artifacts.add(Experiments.artifact(Roles.TEXT_LATENTS, name, "text/plain"));
			}
		}
		return artifacts;
	}

	private List<Artifact> frames() throws FileException {
		if (!settings.frames()) {
			return List.of();
		}
		try (var files = Files.list(folder.resolve(FrameWriter.FOLDER))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")).sorted()
					.map(name -> Experiments.artifact(Roles.FRAME, FrameWriter.FOLDER + "/" + name, PNG)).toList();
		} catch (IOException e) {
			throw new FileException("The folder %s could not be read: %s.".formatted(folder.resolve(FrameWriter.FOLDER), Failure.reason(e)), e);
		}
	}

	private double[] part(double[] latents, Block block) {
		int offset = space.offset(block);
		return Arrays.copyOfRange(latents, offset, offset + block.size());
	}
}
