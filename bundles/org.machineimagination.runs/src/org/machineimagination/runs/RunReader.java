// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.experiment.files.RunOverview;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.TellableException;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.RelativePaths;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/** Reads a run as lists show it from its record and, where it has not finished, its checkpoint. */
final class RunReader {

	private static final System.Logger LOG = System.getLogger(RunReader.class.getName());

	private RunReader() {
	}

	/**
	 * Reads a run; one whose record is broken is told as such. Whatever is thrown on the way is that run's alone: the others are listed.
	 *
	 * @param folder absolute
	 * @param seen   what its record looked like before
	 */
	static IndexedRun read(Path folder, RunStamp seen) {
		long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
		RunStamp stamp = seen.withState(folder);
		try {
			RunOverview run = RunOverview.read(folder.resolve(ExperimentFiles.RECORD))
					.orElseThrow(() -> new RunException("The record in %s holds no run.".formatted(folder)));
			stamp = run.status() == RunStatus.FINISHED ? seen : stamp;
			return IndexedRun.of(stamp, summary(folder, run, time(seen)), stamp.isSettled(now)).now();
		} catch (TellableException e) {
			return IndexedRun.of(stamp, broken(folder, e.getMessage(), seen), stamp.isSettled(now));
		} catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
			LOG.log(System.Logger.Level.WARNING, "The run in " + folder + " cannot be listed", e);
			return IndexedRun.of(stamp, broken(folder, "The run in %s cannot be read: %s".formatted(folder, Failure.of(e).sentence()), seen), false);
		}
	}

	private static RunSummary broken(Path folder, String sentence, RunStamp seen) {
		return new RunSummary(folder, "", folder.getFileName().toString(), List.of(), 0, RunStatus.FAILED, sentence, true, time(seen), "", "", 0, 0,
				OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
	}

	private static RunSummary summary(Path folder, RunOverview run, Instant time) throws FileException {
		Optional<Checkpoint> checkpoint = run.status() == RunStatus.FINISHED ? Optional.empty() : Checkpoint.read(folder);
		List<Prompt> prompts = new ArrayList<>();
		for (RunOverview.Line prompt : run.prompts()) {
			prompts.add(new Prompt(prompt.text(), prompt.weight(), picture(prompt, folder)));
		}
		return new RunSummary(folder, run.id(), run.name(), List.copyOf(prompts), run.seed(), run.status(), run.message(), false,
				run.created().orElse(time), run.generator(), run.optimizer(), checkpoint.map(Checkpoint::evaluations).orElse(run.evaluations()), run.budget(),
				number(checkpoint.map(Checkpoint::bestLoss).or(run::bestLoss)), number(checkpoint.map(Checkpoint::bestSimilarity).or(run::bestSimilarity)),
				thumbnail(run, folder));
	}

	private static @Nullable PromptPicture picture(RunOverview.Line prompt, Path folder) throws FileException {
		return prompt.picture().isEmpty() ? null : new PromptPicture(RelativePaths.resolve("prompt", prompt.picture(), folder), prompt.sha256());
	}

	private static Optional<Path> thumbnail(RunOverview run, Path folder) {
		try {
			return run.picture().isEmpty() ? Optional.empty() : Optional.of(RelativePaths.resolve(Roles.PICTURE, run.picture(), folder));
		} catch (FileException e) {
			LOG.log(System.Logger.Level.WARNING, "A run has no usable picture", e);
			return Optional.empty();
		}
	}

	private static OptionalDouble number(Optional<Double> value) {
		return value.isEmpty() || value.get().isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value.get());
	}

	private static Instant time(RunStamp stamp) {
		return Instant.ofEpochSecond(0, stamp.time());
	}
}
