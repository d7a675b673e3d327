// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.plugin.Setting;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;

class CommandLineTest {

	/** Shares a name with {@link OutputSettings}. */
	record Canvas(@Setting(label = "Size", help = "Side in pixels.", initial = "64") int size) {
	}

	private static final List<RoleSettings> SETTINGS = List.of(new RoleSettings(Role.SEARCH, "search", "Search", SearchSettings.class),
			new RoleSettings(Role.GENERATOR, "pixels", "Pixels", Canvas.class),
			new RoleSettings(Role.OUTPUT, "output", "Output", OutputSettings.class));

	@Test
	void promptsWithBlanksAreQuotedAndThoseToAvoidGetTheirOption() {
		var request = RunRequest.of(List.of(new Prompt("a poet's house", 1), new Prompt("fog", 0.5), new Prompt("people", -1))).withSeed(3);
		assertEquals("imagine 'a poet'\\''s house' fog:0.5 --avoid people --seed 3", CommandLine.of(request, SETTINGS));
	}

	@Test
	void onlySettingsThatDifferFromTheirDefaultsAreNamed() {
		var request = RunRequest.of("fog").with(Role.SEARCH, "evaluations", "50").with(Role.SEARCH, "finalists", "8").withOptimizer("cma-es");
		assertEquals("imagine fog --seed 1 --optimizer cma-es --evaluations 50", CommandLine.of(request, SETTINGS));
	}

	@Test
	void aNameThatTwoPlugInsShareIsTakenByTheFirst() {
		var request = RunRequest.of("fog").with(Role.GENERATOR, "size", "32").with(Role.OUTPUT, "size", "0");
		assertEquals("imagine fog --seed 1 --size 32 --output.size 0", CommandLine.of(request, SETTINGS));
	}

	@Test
	void negativeNumbersAreNotTakenForOptions() {
		assertEquals("imagine fog --seed=-3", CommandLine.of(RunRequest.of("fog").withSeed(-3), SETTINGS).replace("'", ""));
	}
}
