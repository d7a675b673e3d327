// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Environment;
import org.machineimagination.experiment.ModelReference;
import org.machineimagination.experiment.PlugInSettings;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.Score;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Durations;
import org.machineimagination.runs.RunSummary;

/** A run's record in the order and words in which people read it. */
public final class RecordOutline {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	/**
	 * A part of the record.
	 *
	 * @param name its heading
	 * @param open whether it is to be read at first sight
	 * @param rows what it says
	 */
	public record Section(String name, boolean open, List<Row> rows) {
	}

	/**
	 * One thing that is recorded.
	 *
	 * @param name  what it is
	 * @param value what is recorded of it
	 * @param file  the file it speaks of
	 */
	public record Row(String name, String value, Optional<Path> file) {
	}

	private final Path folder;

	private RecordOutline(Path folder) {
		this.folder = folder;
	}

	/**
	 * The parts of a record that say something.
	 *
	 * @param summary the run as the list shows it, which knows more of one that is not finished: the record of a killed run still says
	 *                that it is at work
	 */
	static List<Section> of(Run run, RunSummary summary) {
		var outline = new RecordOutline(summary.folder());
		var sections = new ArrayList<Section>();
		sections.add(new Section("Prompts", true, run.getPrompts().stream().map(RecordOutline::prompt).toList()));
		sections.add(new Section("Run", true, run(run, summary)));
		sections.add(new Section("Result", true, result(run, summary)));
		run.getSettings().forEach(settings -> sections.add(settings(settings)));
		sections.add(new Section("Models", false, run.getModels().stream().flatMap(model -> model(model).stream()).toList()));
		sections.add(new Section("Environment", false, environment(run.getEnvironment())));
		sections.add(new Section("Files", false, run.getArtifacts().stream().map(outline::artifact).toList()));
		return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
	}

	private static Row prompt(Prompt prompt) {
		String weight = Math.abs(prompt.getWeight()) == 1 ? "" : " (weight %s)".formatted(Math.abs(prompt.getWeight()));
		String lost = prompt.getTokensLost() > 0 ? " (%d tokens beyond the limit)".formatted(prompt.getTokensLost()) : "";
		return row(prompt.getWeight() < 0 ? "avoid" : "draw", text(prompt.getText()) + weight + lost);
	}

	private static List<Row> run(Run run, RunSummary summary) {
		var rows = new ArrayList<Row>();
		String word = summary.status().getName().toLowerCase(Locale.ROOT);
		rows.add(row("status", summary.message().isEmpty() ? word : word + ": " + summary.message()));
		rows.add(row("seed", Long.toString(run.getSeed())));
		rows.add(row("pictures", "%d of %d".formatted(summary.evaluations(), summary.budget())));
		if (summary.status() == RunStatus.FINISHED) {
			rows.add(row("generations", Integer.toString(run.getGenerations())));
			rows.add(row("time at work", Durations.words(Duration.ofMillis(Math.round(run.getSeconds() * 1000)))));
		}
		rows.add(row("asked for", when(run.getCreated())));
		rows.add(row("asked by", text(run.getRequestedBy())));
		run.getNotes().forEach(note -> rows.add(row("note", text(note.getText()))));
		return said(rows);
	}

	private static List<Row> result(Run run, RunSummary summary) {
		var rows = new ArrayList<Row>();
		if (run.getCandidates().isEmpty()) {
			rows.add(row("smallest loss", figure(summary.bestLoss())));
			rows.add(row("its similarity", figure(summary.bestSimilarity())));
		} else {
			Candidate best = run.getCandidates().getFirst();
			rows.add(row("loss", best.getLoss() == null ? "" : "%.3f".formatted(best.getLoss())));
			best.getScores().forEach(score -> rows.add(score(score)));
		}
		return said(rows);
	}

	private static Row score(Score score) {
		String who = score.getKind().getName().toLowerCase(Locale.ROOT);
		String of = score.getPrompt() == null ? "" : ", \u201c%s\u201d".formatted(text(score.getPrompt().getText()));
		return row(who, "%s %.3f%s".formatted(text(score.getMeasure()), score.getValue(), of));
	}

	private static Section settings(PlugInSettings settings) {
		String role = text(settings.getRole());
		String name = role.isEmpty() ? "Settings" : role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
		String plugIn = text(settings.getPlugInId());
		return new Section(plugIn.isEmpty() || plugIn.equals(role) ? name : "%s (%s)".formatted(name, plugIn), false,
				settings.getEntries().stream().map(entry -> row(entry.getKey(), text(entry.getValue()))).toList());
	}

	private static List<Row> model(ModelReference model) {
		var rows = new ArrayList<Row>();
		rows.add(row(text(model.getRole()), "%s %s, %s".formatted(text(model.getModelId()), text(model.getVersion()), text(model.getLicence()))));
		model.getFiles().forEach(file -> rows.add(row("file", "%s, SHA-256 %s".formatted(file.getPath(), text(file.getSha256())))));
		model.getAttribution().forEach(line -> rows.add(row("attribution", line)));
		return rows;
	}

	private static List<Row> environment(@Nullable Environment environment) {
		if (environment == null) {
			return List.of();
		}
		return said(List.of(row("program", text(environment.getProduct())), row("Java", text(environment.getJava())),
				row("system", (text(environment.getOs()) + " " + text(environment.getArch())).strip()),
				row("backend", (text(environment.getBackendId()) + " " + text(environment.getBackendVersion())).strip()),
				row("device", text(environment.getDeviceName())), row("threads", Integer.toString(environment.getThreads())),
				row("chunk", Integer.toString(environment.getChunk()))));
	}

	private Row artifact(Artifact artifact) {
		String size = artifact.getSha256() == null ? "" : ", %,d bytes".formatted(artifact.getBytes());
		return new Row(text(artifact.getRole()), text(artifact.getPath()) + size, file(artifact));
	}

	private Optional<Path> file(Artifact artifact) {
		try {
			return Optional.of(ArtifactFiles.resolve(artifact, folder));
		} catch (FileException e) {
			// A record may come from elsewhere; a path that leads out of its folder is shown and never opened.
			return Optional.empty();
		}
	}

	private static List<Row> said(List<Row> rows) {
		return rows.stream().filter(row -> !row.value().isEmpty()).toList();
	}

	private static Row row(String name, String value) {
		return new Row(name, value, Optional.empty());
	}

	private static String figure(OptionalDouble value) {
		return value.isEmpty() ? "" : "%.3f".formatted(value.getAsDouble());
	}

	private static String when(@Nullable Instant moment) {
		return moment == null ? "" : WHEN.format(moment.atZone(ZoneId.systemDefault()));
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
