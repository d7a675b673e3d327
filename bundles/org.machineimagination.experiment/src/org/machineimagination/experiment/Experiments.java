// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes and finds parts of an experiment. Everything made here has what its kind always has: an id, a time, a version.
 * Everything else is set on the part itself.
 */
@NonNullByDefault
public final class Experiments {

	/** The version of the format that this program writes, major.minor. */
	public static final String FORMAT_VERSION = "2.0";

	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	private Experiments() {
	}

	/** A fresh id: a random UUID. */
	public static String newId() {
		return UUID.randomUUID().toString();
	}

	/** The present moment in the precision that records keep: milliseconds. */
	public static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

	/** An experiment without runs, begun now. */
	public static Experiment experiment(String title) {
		Experiment experiment = identify(FACTORY.createExperiment());
		experiment.setVersion(FORMAT_VERSION);
		experiment.setTitle(title);
		experiment.setCreated(now());
		return experiment;
	}

	/** A queued run, asked for now; it belongs to no experiment yet. */
	public static Run run(String name, long seed) {
		Run run = identify(FACTORY.createRun());
		run.setName(name);
		run.setSeed(seed);
		run.setCreated(now());
		run.setStatus(RunStatus.QUEUED);
		return run;
	}

	/** A prompt; a negative weight draws away from the text. */
	public static Prompt prompt(String text, double weight) {
		Prompt prompt = identify(FACTORY.createPrompt());
		prompt.setText(text);
		prompt.setWeight(weight);
		return prompt;
	}

	/** The settings of one plug-in. The entries are kept in the order in which the map gives them. */
	public static PlugInSettings settings(String role, String plugInId, Map<String, String> entries) {
		PlugInSettings settings = FACTORY.createPlugInSettings();
		settings.setRole(role);
		settings.setPlugInId(plugInId);
		entries.forEach(settings.getEntries()::put);
		return settings;
	}

	/** A reference to a model, without its files. */
	public static ModelReference model(String role, String modelId) {
		ModelReference model = FACTORY.createModelReference();
		model.setRole(role);
		model.setModelId(modelId);
		return model;
	}

	/** A file of a model. */
	public static ModelFile modelFile(String path, String sha256, long bytes) {
		ModelFile file = FACTORY.createModelFile();
		file.setPath(path);
		file.setSha256(sha256);
		file.setBytes(bytes);
		return file;
	}

	/** A file beside the record, named relative to the record's folder; its digest and size are still to be set. */
	public static Artifact artifact(String role, String path, String mediaType) {
		Artifact artifact = identify(FACTORY.createArtifact());
		artifact.setRole(role);
		artifact.setPath(path);
		artifact.setMediaType(mediaType);
		return artifact;
	}

	/** A candidate by its place in the search. */
	public static Candidate candidate(int generation, int index) {
		Candidate candidate = identify(FACTORY.createCandidate());
		candidate.setGeneration(generation);
		candidate.setIndex(index);
		return candidate;
	}

	/** A score against one prompt, or, without one, against all of them together. */
	public static Score score(ScoreKind kind, String perceptorId, String measure, @Nullable Prompt prompt, double value) {
		Score score = FACTORY.createScore();
		score.setKind(kind);
		score.setPerceptorId(perceptorId);
		score.setMeasure(measure);
		score.setPrompt(prompt);
		score.setValue(value);
		return score;
	}

	/** A note, written now. */
	public static Note note(String text, @Nullable String author) {
		Note note = identify(FACTORY.createNote());
		note.setText(text);
		note.setAuthor(author);
		note.setCreated(now());
		return note;
	}

	/** The entries of a setting, a version or a figure by name, in the order written, as a map of its own. */
	public static <V> Map<String, V> toMap(EMap<String, V> entries) {
		var map = new LinkedHashMap<String, V>();
		entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
		return map;
	}

	/** The settings of the plug-in that plays a part in a run. */
	public static Optional<PlugInSettings> settings(Run run, String role) {
		return run.getSettings().stream().filter(settings -> role.equals(settings.getRole())).findFirst();
	}

	/** The model that plays a part in a run. */
	public static Optional<ModelReference> model(Run run, String role) {
		return run.getModels().stream().filter(model -> role.equals(model.getRole())).findFirst();
	}

	/** The artifacts of a run that serve a purpose, in the order written. */
	public static List<Artifact> artifacts(Run run, String role) {
		return run.getArtifacts().stream().filter(artifact -> role.equals(artifact.getRole())).toList();
	}

	/** The part of an experiment that has an id, the experiment itself included. */
	public static Optional<Identified> find(Experiment experiment, String id) {
		if (id.equals(experiment.getId())) {
			return Optional.of(experiment);
		}
		for (var parts = experiment.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			if (part instanceof Identified identified && id.equals(identified.getId())) {
				return Optional.of(identified);
			}
		}
		return Optional.empty();
	}

	private static <T extends Identified> T identify(T part) {
		if (part.getId() == null) {
			part.setId(newId());
		}
		return part;
	}
}
