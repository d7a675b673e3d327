// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.ScoreKind;
import org.machineimagination.plugin.Roles;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.workbench.runs.RecordOutline.Row;
import org.machineimagination.workbench.runs.RecordOutline.Section;

class RecordOutlineTest {

	@TempDir
	private Path folder;

	@Test
	void promptsSayTheirWeightAndWhatTheyLost() {
		Run run = Experiments.run("x", 1);
		Prompt castle = Experiments.prompt("a castle", 1);
		castle.setTokensLost(3);
		run.getPrompts().addAll(List.of(castle, Experiments.prompt("people", -0.5)));
		assertEquals(List.of(row("draw", "a castle (3 tokens beyond the limit)"), row("avoid", "people (weight 0.5)")),
				section(run, "Prompts").rows());
	}

	@Test
	void aKilledRunStandsWhereTheListSaysNotWhereItsRecordDoes() {
		Run run = Experiments.run("x", 1);
		run.setStatus(RunStatus.RUNNING);
		List<Row> rows = section(run, "Run").rows();
		assertEquals(List.of(row("status", "interrupted: It was killed."), row("seed", "1"), row("pictures", "12 of 50")), rows.subList(0, 3));
		assertEquals(List.of(row("smallest loss", "7.000")), section(run, "Result").rows());
	}

	@Test
	void theBestCandidateGivesTheScores() {
		Run run = Experiments.run("x", 1);
		Prompt prompt = Experiments.prompt("a castle", 1);
		run.getPrompts().add(prompt);
		Candidate best = Experiments.candidate(1, 0);
		best.setLoss(1.5);
		best.getScores().add(Experiments.score(ScoreKind.JUDGE, "judge", "cosine", prompt, 0.25));
		run.getCandidates().add(best);
		assertEquals(List.of(row("loss", "1.500"), row("judge", "cosine 0.250, \u201ca castle\u201d")), section(run, "Result").rows());
	}

	@Test
	void settingsStandUnderTheirRoleAndPlugIn() {
		Run run = Experiments.run("x", 1);
		run.getSettings().add(Experiments.settings(Roles.OPTIMIZER, "cma-es", Map.of("population", "6")));
		assertEquals(new Section("Optimizer (cma-es)", false, List.of(row("population", "6"))), section(run, "Optimizer (cma-es)"));
	}

	@Test
	void aFileThatLiesOutsideTheFolderIsShownAndCannotBeOpened() {
		Run run = Experiments.run("x", 1);
		run.getArtifacts().add(Experiments.artifact(Roles.PICTURE, "result.png", "image/png"));
		run.getArtifacts().add(Experiments.artifact(Roles.PICTURE, "../other.png", "image/png"));
		List<Row> rows = section(run, "Files").rows();
		assertEquals(Optional.of(folder.resolve("result.png")), rows.get(0).file());
		assertEquals(Optional.empty(), rows.get(1).file());
	}

	@Test
	void partsThatSayNothingAreLeftOut() {
		List<String> names = outline(Experiments.run("x", 1)).stream().map(Section::name).toList();
		assertEquals(List.of("Run", "Result"), names);
	}

	private Section section(Run run, String name) {
		return outline(run).stream().filter(section -> section.name().equals(name)).findFirst().orElseThrow();
	}

	private List<Section> outline(Run run) {
		return RecordOutline.of(run, new RunSummary(folder, run.getId(), run.getName(), List.of(),
				run.getSeed(), RunStatus.INTERRUPTED, "It was killed.",
				false, Instant.EPOCH, "", "", 12, 50, OptionalDouble.of(7), OptionalDouble.empty(), Optional.empty()));
	}

	private static Row row(String name, String value) {
		return new Row(name, value, Optional.empty());
	}
}
