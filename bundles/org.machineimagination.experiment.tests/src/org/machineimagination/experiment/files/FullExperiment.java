// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Budget;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Environment;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.ExperimentFactory;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.experiment.ModelReference;
import org.machineimagination.experiment.Note;
import org.machineimagination.experiment.PlugInSettings;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.ScoreKind;
import org.machineimagination.experiment.TextSource;
import org.machineimagination.plugin.Roles;

/** An experiment in which every feature of the model has a value other than its default. */
final class FullExperiment {

	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;
	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.125Z");
	private static final String SHA256 = "0123456789abcdef".repeat(4);

	private FullExperiment() {
	}

	static Experiment make() {
		Experiment experiment = Experiments.experiment("Suns and windows");
		experiment.setDescription("What does the guide take a sunrise for?\nAnd what a window?");
		experiment.setCreated(NOON);
		experiment.getTags().addAll(List.of("dawn", "", "  two  words "));
		experiment.getNotes().add(note());
		experiment.getRuns().add(run());
		return experiment;
	}

	private static Note note() {
		Note note = Experiments.note("Better than the \"first\" <one> & brighter.\r\n\tStill no window.", "Ada");
		note.setCreated(NOON);
		return note;
	}

	private static Run run() {
		Run run = Experiments.run("a sunrise through a window", -7_000_000_000L);
		run.setStatus(RunStatus.FINISHED);
		run.setStatusMessage("The budget is spent.");
		run.setRequestedBy("Ada");
		run.setCreated(NOON);
		run.setStarted(NOON.plusSeconds(1));
		run.setFinished(NOON.plusSeconds(20));
		run.setRepeats(Experiments.newId());
		run.setEvaluations(100);
		run.setGenerations(2);
		run.setSeconds(18.25);
		run.setBestLoss(71.5);
		run.setBestSimilarity(0.285);
		run.getTags().add("first");
		run.getNotes().add(note());
		Budget budget = FACTORY.createBudget();
		budget.setEvaluations(100L);
		budget.setGenerations(50);
		budget.setSeconds(600.0);
		run.setBudget(budget);
		run.getPrompts().add(prompt("a sunrise through a window 🌅", 1.5));
		run.getPrompts().add(Experiments.prompt("text, watermark", -0.5));
		run.setStart(artifact("start", "start.npz", "application/x-npz"));
		run.setStartName("2026-03-01-a-sunrise-1");
		run.getSettings().add(settings());
		run.getModels().add(model());
		run.setEnvironment(environment());
		results(run);
		run.getArtifacts().add(artifact(Roles.TRACE, "trace.csv", "text/csv"));
		run.getTrace().add(generation(0));
		run.getTrace().add(generation(1));
		return run;
	}

	private static Prompt prompt(String text, double weight) {
		Prompt prompt = Experiments.prompt(text, weight);
		prompt.setTokensUsed(77);
		prompt.setTokensLost(3);
		prompt.setSource(passage());
		prompt.setPicture(artifact(Roles.PICTURE, "prompts/apple.png", "image/png"));
		return prompt;
	}

	private static TextSource passage() {
		TextSource passage = FACTORY.createTextSource();
		passage.setCorpusId("poems");
		passage.setPath("donne/the-sun-rising.xml");
		passage.setText("The Sun Rising");
		passage.setSegment("1.3");
		passage.setQuote("Through windows, and through curtains call on us?");
		passage.setPrefix("Why dost thou thus, ");
		passage.setSuffix(" Must to thy motions");
		passage.setStart(48);
		passage.setEnd(97);
		passage.setLabel("l. 3");
		passage.setSha256(SHA256);
		return passage;
	}

	private static PlugInSettings settings() {
		PlugInSettings settings = Experiments.settings(Roles.OPTIMIZER, "cmaes", Map.of("population", "50"));
		settings.setVersion("0.1.0");
		return settings;
	}

	private static ModelReference model() {
		ModelReference model = Experiments.model(Roles.GENERATOR, "starter-generator");
		model.setName("Starter generator");
		model.setFamily("starter");
		model.setVersion("1");
		model.setLicence("EPL-2.0");
		model.setSource("https://example.org/model");
		model.getAttribution().add("The makers of the model");
		model.getFiles().add(Experiments.modelFile("onnx/generator.onnx", SHA256, 5_000_000_000L));
		return model;
	}

	private static Environment environment() {
		Environment environment = FACTORY.createEnvironment();
		environment.setProduct("0.1.0");
		environment.setJava("25.0.1 Temurin");
		environment.setOs("Linux 6.1");
		environment.setArch("amd64");
		environment.setBackendId("onnxruntime");
		environment.setBackendVersion("1.29.0");
		environment.setDeviceId("cpu");
		environment.setDeviceName("Two cores");
		environment.setThreads(2);
		environment.setChunk(16);
		environment.getVersions().put("djl", "0.38.0");
		return environment;
	}

	private static void results(Run run) {
		Artifact latents = artifact(Roles.LATENTS, "latents.npz", "application/zip");
		Artifact picture = artifact(Roles.PICTURE, "pictures/result.png", "image/png");
		run.getArtifacts().addAll(List.of(latents, picture));
		Candidate candidate = Experiments.candidate(1, 17);
		candidate.setEvaluations(100);
		candidate.setLoss(71.5);
		candidate.getTags().add("kept");
		candidate.getNotes().add(note());
		candidate.setLatents(latents);
		candidate.setLatentsRow(3);
		candidate.setPicture(picture);
		candidate.getScores().add(Experiments.score(ScoreKind.JUDGE, "clip-rn50", "cosine", run.getPrompts().get(0), 0.21));
		run.getCandidates().add(candidate);
		run.setBest(candidate);
	}

	private static Artifact artifact(String role, String path, String mediaType) {
		Artifact artifact = Experiments.artifact(role, path, mediaType);
		artifact.setSha256(SHA256);
		artifact.setBytes(4096);
		return artifact;
	}

	static GenerationRecord generation(int number) {
		GenerationRecord record = FACTORY.createGenerationRecord();
		record.setGeneration(number);
		record.setEvaluations(50L * (number + 1));
		record.setBestLoss(72.0 - 0.1 * number);
		record.setMeanLoss(74.123456789012345);
		record.setStdLoss(1.0 / 3.0);
		record.setBestSimilarity(0.28);
		record.setMeanSimilarity(Double.NaN);
		record.setStepSize(0.5);
		record.setSeconds(9.1 * (number + 1));
		record.getRegularisers().put("minimum-entropy", 1e-4);
		record.getRegularisers().put("normality", Double.POSITIVE_INFINITY);
		record.getDiagnostics().put("condition", Double.MIN_VALUE);
		record.getDiagnostics().put("classes over 0.5", -0.0);
		return record;
	}
}
