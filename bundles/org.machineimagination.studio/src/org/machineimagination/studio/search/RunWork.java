// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.ScoreKind;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Finalist;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.imagination.search.Outcome;
import org.machineimagination.imagination.search.Search;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Failure;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.Pace;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RunException;
import org.machineimagination.request.words.PromptNotes;
import org.machineimagination.runs.Checkpoint;
import org.machineimagination.runs.CheckpointWriter;
import org.machineimagination.runs.FrameWriter;
import org.machineimagination.runs.LatentTrace;
import org.machineimagination.runs.ResultFiles;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.runs.RunRecord;
import org.machineimagination.runs.RunResult;
import org.machineimagination.runs.Trace;

/**
 * Drives a prepared search to its end and keeps the run's folder in step: after each generation first the tables, then now and then the
 * checkpoint, so that whatever moment the process dies at, the checkpoint speaks of what is on disk.
 */
final class RunWork {

	private static final System.Logger LOG = System.getLogger(RunWork.class.getName());
	private static final long PREVIEW_NANOSECONDS = Duration.ofSeconds(1).toNanos();
	private static final String COSINE = "cosine";
	private static final byte[] NO_STATE = {};
	/** Where a search stands at its beginning. */
	static final Checkpoint NOTHING = new Checkpoint(0, 0, 0, Double.NaN, Double.NaN, 0, 0, NO_STATE);

	private final SearchResources resources;
	private final Recipe recipe;
	private final Search search;
	private final SearchFilms films;
	private final RunRecord record;
	private final Path folder;
	private final boolean fresh;
	private final RunListener listener;
	private final Cancellation cancellation;
	private final ResultFiles files;
	private final Pace pace;
	private final CheckpointWriter checkpoints;
	private final List<String> notes = new ArrayList<>();
	private Checkpoint last;
	private long lastPreview;
	/** What was shown last, null if nothing was. */
	private @Nullable Picture shown;

	/**
	 * @param from  where the search stands
	 * @param fresh whether the folder was made for this, so that it goes if nothing comes of it
	 */
	RunWork(PreparedSearch prepared, SearchFilms films, RunRecord record, Path folder, Checkpoint from, boolean fresh, RunListener listener,
			Cancellation cancellation) {
		this.films = films;
		this.resources = prepared.resources();
		this.recipe = prepared.recipe();
		this.search = prepared.search();
		this.record = record;
		this.folder = folder;
		this.fresh = fresh;
		this.listener = listener;
		this.cancellation = cancellation;
		this.last = from;
		this.pace = new Pace(last.seconds(), System.nanoTime());
		this.checkpoints = new CheckpointWriter(folder, System::nanoTime);
		this.lastPreview = System.nanoTime() - PREVIEW_NANOSECONDS;
		this.files = new ResultFiles(folder, recipe, resources.output(), resources.plan().generator().latentSpace(), record.run().getCreated());
	}

	RunOutcome call() {
		try (Judge judge = resources.hasJudge() ? new Judge(resources) : null) {
			begin();
			generations(judge);
			return finish(judge);
		} catch (CancelledException e) {
			end(RunStatus.CANCELLED, "Stopped after %,d of %,d evaluations; it can be resumed.".formatted(last.evaluations(), total()));
			throw e;
		} catch (FileException e) {
			fail(e.getMessage());
			throw new RunException(e.getMessage(), e);
		} catch (RuntimeException | Error e) {
			fail(Failure.ofSearch(e).sentence());
			throw e;
		}
	}

	private void begin() throws FileException {
		Run run = record.run();
		run.setStatus(RunStatus.RUNNING);
		run.setStatusMessage(null);
		run.setFinished(null);
		record.save(folder);
		listener.started(folder, new RunFacts(search.population(), search.dimension(), search.chunk(), recipe.request().threads(),
				resources.recipe().deviceName(), total(), last.evaluations()));
		tellNotes(PromptNotes.of(resources.plan().prompts(), resources.plan().guide()));
		tellNotes(search.notes());
	}

	/** Tells what has not been told before. */
	private void tellNotes(Collection<String> found) {
		found.stream().filter(note -> !notes.contains(note)).toList().forEach(note -> {
			notes.add(note);
			listener.note(note);
		});
	}

	private void generations(@Nullable Judge judge) throws FileException {
		int dimension = resources.plan().generator().latentSpace().dimension();
		try (Trace trace = Trace.open(folder, last.traceLength(), last.timingLength());
				LatentTrace latents = LatentTrace.open(folder, dimension, Math.ceilDiv(total(), search.population()), last.generation());
				FrameWriter frames = resources.output().frames() ? openFrames() : null) {
			while (!search.finished()) {
				cancellation.check();
				boolean gradients = search.wantsGradients();
				Generation generation = search.step(cancellation);
				tellNotes(search.notes());
				OptionalDouble judged = judged(generation, judge);
				double seconds = pace.seconds(System.nanoTime());
				trace.add(generation, judged, seconds);
				double[] shown = search.average().orElse(generation.best()).latents();
				latents.add(generation.number(), shown);
				show(generation, shown, frames);
				long evaluations = generation.evaluations() - last.evaluations();
				last = standing(generation, seconds, trace);
				checkpoints.add(last, search::save);
				pace.add(evaluations, gradients, System.nanoTime());
				listener.generation(generation, progress());
			}
			if (frames != null) {
				frames.finish();
			}
		}
	}

	/** Opens the folder of the frames and has those made that are missing, since a process that dies leaves a few of them unwritten. */
	private FrameWriter openFrames() throws FileException {
		FrameWriter frames = files.openFrames();
		try (LatentTrace.Rows rows = last == NOTHING ? null : LatentTrace.Rows.open(folder)) {
			for (int row = 0; rows != null && row < rows.rows(); row++) {
				if (hasFrame(rows.generation(row)) && !frames.has(rows.generation(row))) {
					frames.add(rows.generation(row), picture(rows.latents(row)));
				}
			}
			return frames;
		} catch (RuntimeException | Error e) {
			frames.close();
			throw e;
		}
	}

	private boolean hasFrame(long generation) {
		return (generation - 1) % resources.output().framesEvery() == 0;
	}

	/** What the judge says of the best candidate so far, where the settings ask it: every so many generations and after the last. */
	private OptionalDouble judged(Generation generation, @Nullable Judge judge) {
		int every = resources.output().judgeEvery();
		boolean asked = judge != null && every > 0 && (generation.number() % every == 0 || search.finished());
		if (!asked) {
			return OptionalDouble.empty();
		}
		double similarity = judge.similarityOfBest(search, cancellation);
		tellNotes(judge.flaw().stream().toList());
		return judge.flaw().isPresent() ? OptionalDouble.empty() : OptionalDouble.of(similarity);
	}

	private Checkpoint standing(Generation generation, double seconds, Trace trace) {
		var best = search.best().orElse(generation.best());
		return new Checkpoint(generation.number(), generation.evaluations(), seconds, best.loss(), best.similarity(), trace.figuresLength(),
				trace.timesLength(), NO_STATE);
	}

	/**
	 * Frame and preview, both of the same picture, if anybody wants one.
	 *
	 * @param shown  latents of what stands for the generation: its best candidate, or the average that the search would answer with
	 * @param frames those that are written, if they are wanted
	 */
	private void show(Generation generation, double[] shown, @Nullable FrameWriter frames) throws FileException {
		boolean preview = System.nanoTime() - lastPreview >= PREVIEW_NANOSECONDS && listener.wantsPreviews();
		boolean frame = frames != null && hasFrame(generation.number());
		if (!preview && !frame) {
			return;
		}
		Picture picture = picture(shown);
		if (frame) {
			frames.add(generation.number(), picture);
		}
		if (preview) {
			lastPreview = System.nanoTime();
			this.shown = picture;
			listener.preview(picture, generation);
		}
	}

	private Picture picture(double[] latents) {
		return search.pictures(new double[][] {latents}, cancellation).getFirst();
	}

	private Progress progress() {
		return new Progress(last.evaluations(), total(), Duration.ofMillis(Math.round(1000 * last.seconds())), pace.left(search.ahead()));
	}

	private RunOutcome finish(@Nullable Judge judge) throws FileException {
		listener.preparing("Judging the finalists");
		Outcome outcome = search.finish(cancellation);
		List<RunResult> results = judged(outcome.finalists(), judge);
		cancellation.check();
		listener.preparing("Writing the result");
		List<Artifact> artifacts = new ArrayList<>(files.write(results));
		if (resources.output().film()) {
			artifacts.add(film(results.getFirst()));
		}
		String message = outcome.stopReason().map(StopReason::explanation)
				.orElse("The budget of %,d evaluations is used up.".formatted(total()));
		keep(results, artifacts, Stream.concat(notes.stream(), Stream.of(message)).collect(Collectors.joining(" ")));
		record.save(folder);
		dropCheckpoint();
		listener.ended(folder, RunStatus.FINISHED, message);
		return outcome(results, artifacts, message);
	}

	private Artifact film(RunResult best) throws FileException {
		listener.preparing("Making the film");
		try (LatentTrace.Rows rows = LatentTrace.Rows.open(folder)) {
			films.write(rows, best.finalist().candidate().latents(), resources.output(), search::pictures, files.texts(), folder.resolve(ResultFiles.FILM),
					cancellation);
		}
		Artifact artifact = Experiments.artifact(Roles.VIDEO, ResultFiles.FILM, "video/mp4");
		ArtifactFiles.measure(artifact, folder);
		return artifact;
	}

	private List<RunResult> judged(List<Finalist> finalists, @Nullable Judge judge) {
		if (judge == null) {
			return finalists.stream().map(finalist -> new RunResult(finalist, new double[0])).toList();
		}
		List<double[]> cosines = judge.cosines(finalists.stream().map(Finalist::picture).toList(), cancellation);
		tellNotes(judge.flaw().stream().toList());
		return judge.flaw().isPresent() ? judged(finalists, null)
				: IntStream.range(0, finalists.size()).mapToObj(i -> new RunResult(finalists.get(i), cosines.get(i))).toList();
	}

	/** Puts the result into the record. */
	private void keep(List<RunResult> results, List<Artifact> artifacts, String message) {
		Run run = record.run();
		run.getArtifacts().clear();
		run.getArtifacts().addAll(artifacts);
		run.getTrace().clear();
		run.getTrace().addAll(Trace.records(folder));
		run.getCandidates().clear();
		for (int row = 0; row < results.size(); row++) {
			run.getCandidates().add(candidate(run, results.get(row), row));
		}
		Candidate best = run.getCandidates().getFirst();
		best.setPicture(Experiments.artifacts(run, Roles.PICTURE).getFirst());
		run.setBest(best);
		setFigures(run, results.getFirst().finalist().loss(), results.getFirst().finalist().similarity());
		run.setStatus(RunStatus.FINISHED);
		run.setStatusMessage(message);
		run.setFinished(Experiments.now());
	}

	private Candidate candidate(Run run, RunResult result, int row) {
		Finalist finalist = result.finalist();
		Candidate candidate = Experiments.candidate((int) finalist.candidate().generation(), finalist.candidate().index());
		candidate.setEvaluations(run.getTrace().get((int) finalist.candidate().generation() - 1).getEvaluations());
		candidate.setLoss(Double.isNaN(finalist.candidate().loss()) ? null : finalist.candidate().loss());
		candidate.setLatents(Experiments.artifacts(run, Roles.LATENTS).getFirst());
		candidate.setLatentsRow(row);
		String guide = resources.plan().guide().description().id();
		candidate.getScores().add(Experiments.score(ScoreKind.GUIDE, guide, ResultFiles.LOSS, null, finalist.loss()));
		candidate.getScores().add(Experiments.score(ScoreKind.GUIDE, guide, ResultFiles.SIMILARITY, null, finalist.similarity()));
		result.judgeSimilarity(resources.plan().prompts()).ifPresent(
				similarity -> candidate.getScores().add(Experiments.score(ScoreKind.JUDGE, judgeId(), ResultFiles.SIMILARITY, null, similarity)));
		for (int i = 0; i < run.getPrompts().size(); i++) {
			Prompt prompt = run.getPrompts().get(i);
			candidate.getScores().add(Experiments.score(ScoreKind.GUIDE, guide, COSINE, prompt, finalist.similarities()[i]));
			if (result.judgements().length > 0) {
				candidate.getScores().add(Experiments.score(ScoreKind.JUDGE, judgeId(), COSINE, prompt, result.judgements()[i]));
			}
		}
		return candidate;
	}

	private String judgeId() {
		return recipe.models().stream().filter(model -> model.role().equals(Roles.JUDGE)).map(ModelPrint::id).findFirst().orElse("");
	}

	private void setFigures(Run run, double loss, double similarity) {
		run.setEvaluations(last.evaluations());
		run.setGenerations((int) last.generation());
		run.setSeconds(pace.seconds(System.nanoTime()));
		run.setBestLoss(Double.isNaN(loss) ? null : loss);
		run.setBestSimilarity(Double.isNaN(similarity) ? null : similarity);
	}

	/** A finished run never goes on and has its result, so what is left of before is only in the way; it does no harm either. */
	private void dropCheckpoint() {
		try {
			Files.deleteIfExists(folder.resolve(Checkpoint.FILE_NAME));
			Files.deleteIfExists(folder.resolve(ResultFiles.PREVIEW));
		} catch (IOException e) {
			LOG.log(Level.WARNING, "What the finished run " + folder + " was at could not be removed", e);
		}
	}

	private RunOutcome outcome(List<RunResult> results, List<Artifact> artifacts, String message) {
		var written = new ArrayList<Path>();
		artifacts.stream().filter(artifact -> !artifact.getRole().equals(Roles.FRAME)).map(artifact -> folder.resolve(artifact.getPath()))
				.forEach(written::add);
		written.add(folder.resolve(ExperimentFiles.RECORD));
		return new RunOutcome(folder, results, message, folder.resolve(ResultFiles.PICTURE), List.copyOf(written),
				resources.plan().prompts().stream().map(org.machineimagination.imagination.objective.Prompt::text).toList(), judgeId(), last.evaluations(),
				Duration.ofMillis(Math.round(1000 * record.run().getSeconds())));
	}

	private void fail(String sentence) {
		if (fresh && last == NOTHING) {
			RunFolder.remove(folder);
		} else {
			end(RunStatus.FAILED, sentence);
		}
	}

	private void end(RunStatus status, String sentence) {
		Run run = record.run();
		run.setStatus(status);
		run.setStatusMessage(sentence);
		run.setFinished(Experiments.now());
		setFigures(run, last.bestLoss(), last.bestSimilarity());
		keepPreview(run);
		try {
			checkpoints.flush();
		} catch (FileException e) {
			LOG.log(Level.WARNING, "The last checkpoint of the run in " + folder + " could not be written; it goes on from the one before", e);
		}
		try {
			record.save(folder);
		} catch (FileException e) {
			// The record on disk still says that the run goes on; without its process it counts as interrupted, which it is.
			LOG.log(Level.WARNING, "The end of the run in " + folder + " could not be recorded", e);
		}
		listener.ended(folder, status, sentence);
	}

	/** What people have seen of a run stands for its result until there is one. */
	private void keepPreview(Run run) {
		Picture seen = shown;
		if (seen == null) {
			return;
		}
		try {
			Artifact preview = files.writePreview(seen);
			run.getArtifacts().removeIf(artifact -> artifact.getRole().equals(Roles.PICTURE));
			run.getArtifacts().add(preview);
		} catch (FileException e) {
			LOG.log(Level.WARNING, "The run in " + folder + " stays without a picture", e);
		}
	}

	private long total() {
		return resources.plan().search().evaluations();
	}
}
