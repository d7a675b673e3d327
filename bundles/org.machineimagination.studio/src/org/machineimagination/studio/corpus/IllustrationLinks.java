// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.project.Experiment;
import org.machineimagination.project.Picture;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.Projects;
import org.machineimagination.project.RunLink;
import org.machineimagination.project.Segment;
import org.machineimagination.project.Text;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.Digests;
import org.machineimagination.project.files.ProjectException;
import org.machineimagination.runs.ResultFiles;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.runs.RunRecord;
import org.machineimagination.studio.batch.JobState;

/** Links the runs of a batch to the segments that they were made for; what is linked already stays as it is. */
final class IllustrationLinks {

	/** A run that is to be linked. */
	private record Made(IllustratedLine line, String folder, RunLink link, Picture picture) {
	}

	private final ProjectSession session;
	private final Map<Integer, IllustratedLine> lines = new HashMap<>();

	IllustrationLinks(ProjectSession session, List<IllustratedLine> all) {
		this.session = session;
		all.forEach(line -> lines.put(line.number(), line));
	}

	/** Links what is done. */
	void link(Path batch, List<JobState> states) {
		var made = new ArrayList<Made>();
		for (JobState state : states) {
			IllustratedLine line = lines.get(state.job().line());
			if (state.kind() == JobState.Kind.DONE && line != null) {
				made(batch, state, line).ifPresent(made::add);
			}
		}
		if (!made.isEmpty()) {
			session.edit("Illustrate", () -> made.forEach(each -> add(each, experiment(batch))));
		}
	}

	private Optional<Made> made(Path batch, JobState state, IllustratedLine line) {
		Path folder = batch.resolve(RunFolder.RUNS).resolve(state.job().folder());
		RunRecord record = RunRecord.load(folder);
		if (session.find(record.run().getId()).isPresent()) {
			return Optional.empty();
		}
		RunLink link = Projects.run(record.run().getId(), record.experiment().getId(), digest(folder.resolve(ExperimentFiles.RECORD)));
		link.setName(record.experiment().getTitle());
		Picture picture = Projects.picture(link, digest(folder.resolve(ResultFiles.PICTURE)), "image/png");
		picture.setPath(ResultFiles.PICTURE);
		String path = batch.getFileName() + "/" + RunFolder.RUNS + "/" + state.job().folder();
		link.setPath(path);
		return Optional.of(new Made(line, path, link, picture));
	}

	private static String digest(Path file) {
		try {
			return Digests.sha256(Files.readAllBytes(file));
		} catch (IOException e) {
			throw ProjectException.of("The file " + file + " could not be read", e);
		}
	}

	private Experiment experiment(Path batch) {
		String title = String.valueOf(batch.getFileName());
		return session.project().getExperiments().stream().filter(experiment -> title.equals(experiment.getTitle())).findFirst().orElseGet(() -> {
			Experiment experiment = Projects.identify(ProjectFactory.eINSTANCE.createExperiment());
			experiment.setTitle(title);
			session.project().getExperiments().add(experiment);
			return experiment;
		});
	}

	private void add(Made made, Experiment experiment) {
		Segment segment = session.find(made.line().row().id()).filter(Segment.class::isInstance).map(Segment.class::cast).orElseGet(() -> {
			Text text = session.find(made.line().textId()).filter(Text.class::isInstance).map(Text.class::cast)
					.orElseThrow(() -> new ProjectException("The text of “%s” is no longer in the project.".formatted(made.line().row().words())));
			Segment added = made.line().row().toModel(text);
			session.project().getSegments().add(added);
			return added;
		});
		made.link().setSegment(segment);
		session.project().getRuns().add(made.link());
		session.project().getPictures().add(made.picture());
		experiment.getRuns().add(made.link());
	}
}
