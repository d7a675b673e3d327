// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.PlugInSettings;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;

/**
 * What a list shows of the first run of a record, as the record has it. Texts that it lacks are empty.
 *
 * @param id             its UUID
 * @param name           what people call it
 * @param status         where it stands
 * @param message        one plain sentence on the status
 * @param created        when it was asked for
 * @param seed           its seed
 * @param prompts        its prompts, in order
 * @param generator      identifier of its generator
 * @param optimizer      identifier of its method of search
 * @param evaluations    candidates judged so far
 * @param budget         candidates that may be judged in all; 0 if that is not limited
 * @param bestLoss       smallest loss so far
 * @param bestSimilarity its similarity
 * @param picture        relative path of its picture
 */
public record RunOverview(String id, String name, RunStatus status, String message, Optional<Instant> created, long seed, List<Line> prompts,
		String generator, String optimizer, long evaluations, long budget, Optional<Double> bestLoss, Optional<Double> bestSimilarity, String picture) {

	/**
	 * A prompt.
	 *
	 * @param text    the words
	 * @param weight  share in the objective
	 * @param picture relative path of the picture that stands in place of words
	 * @param sha256  its digest
	 */
	public record Line(String text, double weight, String picture, String sha256) {

		private static Line of(Prompt prompt) {
			Artifact picture = prompt.getPicture();
			return new Line(orEmpty(prompt.getText()), prompt.getWeight(), picture == null ? "" : orEmpty(picture.getPath()),
					picture == null ? "" : orEmpty(picture.getSha256()));
		}
	}

	/**
	 * Reads what a list shows of a record's first run: a fraction of the time that the whole takes. What else the record holds is looked at only where
	 * that part is not as this program writes it, so that a fault elsewhere shows no earlier than in {@link ExperimentFiles#load(Path)}.
	 *
	 * @return empty if it holds no run
	 * @throws FileException as for {@link ExperimentFiles#load(Path)}
	 */
	public static Optional<RunOverview> read(Path file) throws FileException {
		Optional<RunOverview> streamed = OverviewReader.read(file);
		if (streamed.isPresent()) {
			return streamed;
		}
		return new ExperimentFiles().overview(file).experiment().getRuns().stream().findFirst().map(RunOverview::of);
	}

	/** What a list shows of a run that is in memory. */
	static RunOverview of(Run run) {
		boolean limited = run.getBudget() != null && run.getBudget().getEvaluations() != null;
		return new RunOverview(orEmpty(run.getId()), orEmpty(run.getName()), run.getStatus(), orEmpty(run.getStatusMessage()),
				Optional.ofNullable(run.getCreated()),
				run.getSeed(), run.getPrompts().stream().map(Line::of).toList(),
				Experiments.model(run, Roles.GENERATOR).map(model -> orEmpty(model.getModelId())).orElse(""),
				Experiments.settings(run, Roles.OPTIMIZER).map(PlugInSettings::getPlugInId).map(RunOverview::orEmpty).orElse(""), run.getEvaluations(),
				limited ? run.getBudget().getEvaluations() : 0, Optional.ofNullable(run.getBestLoss()), Optional.ofNullable(run.getBestSimilarity()),
				Experiments.artifacts(run, Roles.PICTURE).stream().findFirst().map(artifact -> orEmpty(artifact.getPath())).orElse(""));
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}
}
