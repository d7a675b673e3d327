// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.ExperimentFactory;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;

/** Folders of runs that nobody did, with records as the program writes them, an hour old. */
final class WrittenRuns {

	static final Instant FIRST = Instant.parse("2026-05-04T10:00:00.000Z");

	private static final FileTime AN_HOUR_AGO = FileTime.from(Instant.now().minus(Duration.ofHours(1)));

	private WrittenRuns() {
	}

	/** Writes the run of a number; the greater the number the newer it is. */
	static Path write(Path runs, int number, RunStatus status) throws IOException {
		Path folder = Files.createDirectories(runs.resolve("run-%05d".formatted(number)));
		save(experiment(number, status), folder);
		return folder;
	}

	/** Writes so many finished runs, from a text in which only what tells them apart is exchanged. */
	static void writeMany(Path runs, int count) throws IOException {
		String text = Files.readString(write(runs, 0, RunStatus.FINISHED).resolve(ExperimentFiles.RECORD));
		String id = text.replaceAll("(?s).*<runs id=\"([^\"]*)\".*", "$1");
		for (int i = 1; i < count; i++) {
			Path record = Files.createDirectory(runs.resolve("run-%05d".formatted(i))).resolve(ExperimentFiles.RECORD);
			Files.writeString(record, text.replace(id, new UUID(1, i).toString()).replace("line 0", "line " + i).replace("seed=\"0\"", "seed=\"" + i + "\"")
					.replace(FIRST.toString(), FIRST.plusSeconds(i).toString()));
			age(record);
		}
	}

	/** Writes a record and makes it an hour old. */
	static void save(Experiment experiment, Path folder) throws FileException, IOException {
		Path record = folder.resolve(ExperimentFiles.RECORD);
		new ExperimentFiles().save(experiment, record);
		age(record);
	}

	/** Makes a file an hour old. */
	static void age(Path file) throws IOException {
		Files.setLastModifiedTime(file, AN_HOUR_AGO);
	}

	static Experiment experiment(int number, RunStatus status) {
		Experiment experiment = Experiments.experiment("line " + number);
		Run run = Experiments.run("line " + number + "\tof \"<poems>\" & \\n\nverses, \u05d0\ud83c\udf1e", number);
		run.setStatus(status);
		run.setStatusMessage("The budget is used up.");
		run.setCreated(FIRST.plusSeconds(number));
		run.setEvaluations(100 + number);
		run.setBestLoss(number % 3 == 0 ? null : Double.valueOf(-0.1 / 3));
		run.setBestSimilarity(number % 3 == 0 ? null : Double.valueOf(1.0 / (3 + number)));
		run.setBudget(ExperimentFactory.eINSTANCE.createBudget());
		run.getBudget().setEvaluations(5000L);
		run.getPrompts().add(Experiments.prompt("line " + number, 1));
		run.getPrompts().add(Experiments.prompt("blur", -1.0 / 3));
		var picture = Experiments.prompt("sun.png", 0.5);
		picture.setPicture(Experiments.artifact("prompt", "prompts/3-sun.png", "image/png"));
		run.getPrompts().add(picture);
		run.getModels().add(Experiments.model(Roles.PERCEPTOR, "guide"));
		run.getModels().add(Experiments.model(Roles.GENERATOR, "generator"));
		run.getSettings().add(Experiments.settings(Roles.OPTIMIZER, "cma-es", Map.of("population", "8")));
		run.getArtifacts().add(Experiments.artifact(Roles.LATENTS, "latents.npz", "application/x-npz"));
		run.getArtifacts().add(Experiments.artifact(Roles.PICTURE, "result.png", "image/png"));
		experiment.getRuns().add(run);
		return experiment;
	}
}
