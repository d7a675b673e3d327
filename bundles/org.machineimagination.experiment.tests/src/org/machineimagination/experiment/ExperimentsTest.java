// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.machineimagination.plugin.Roles;

class ExperimentsTest {

	@Test
	void aNewRunIsQueuedAndHasAnIdAndATime() {
		Run run = Experiments.run("a red apple", 5);
		assertEquals(RunStatus.QUEUED, run.getStatus());
		assertEquals(5, run.getSeed());
		assertTrue(run.getId().length() == 36 && run.getCreated() != null);
		assertNotEquals(run.getId(), Experiments.run("a red apple", 5).getId());
	}

	@Test
	void settingsKeepTheOrderOfTheirEntries() {
		var entries = new LinkedHashMap<String, String>();
		entries.put("sigma", "0.5");
		entries.put("population", "50");
		entries.put("active", "true");
		PlugInSettings settings = Experiments.settings(Roles.OPTIMIZER, "cmaes", entries);
		assertEquals(entries, Experiments.toMap(settings.getEntries()));
		assertEquals(List.copyOf(entries.keySet()), List.copyOf(Experiments.toMap(settings.getEntries()).keySet()));
	}

	@Test
	void partsAreFoundByRole() {
		Run run = Experiments.run("a red apple", 1);
		PlugInSettings optimizer = Experiments.settings(Roles.OPTIMIZER, "cmaes", Map.of());
		run.getSettings().add(Experiments.settings(Roles.GENERATOR, "starter", Map.of()));
		run.getSettings().add(optimizer);
		run.getModels().add(Experiments.model(Roles.JUDGE, "clip-rn50"));
		run.getArtifacts().add(Experiments.artifact(Roles.FRAME, "frames/1.png", "image/png"));
		assertSame(optimizer, Experiments.settings(run, Roles.OPTIMIZER).orElseThrow());
		assertEquals("clip-rn50", Experiments.model(run, Roles.JUDGE).orElseThrow().getModelId());
		assertEquals(Optional.empty(), Experiments.model(run, Roles.GENERATOR));
		assertEquals(1, Experiments.artifacts(run, Roles.FRAME).size());
	}

	@Test
	void everyIdentifiedPartIsFoundByItsId() {
		Experiment experiment = Experiments.experiment("Finding");
		Run run = Experiments.run("a red apple", 1);
		Candidate candidate = Experiments.candidate(3, 4);
		run.getCandidates().add(candidate);
		experiment.getRuns().add(run);
		assertSame(experiment, Experiments.find(experiment, experiment.getId()).orElseThrow());
		assertSame(candidate, Experiments.find(experiment, candidate.getId()).orElseThrow());
		assertEquals(Optional.empty(), Experiments.find(experiment, Experiments.newId()));
	}
}
