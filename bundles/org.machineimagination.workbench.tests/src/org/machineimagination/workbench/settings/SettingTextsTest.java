// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;

class SettingTextsTest {

	private static final RoleSettings VIEWS = new RoleSettings(Role.VIEWS, "views", "Views", ViewSettings.class);

	@Test
	void everyTextThatDoesNotFitHasItsSentence() {
		Map<String, String> problems = SettingTexts.problems(VIEWS, Map.of("views", "0", "shift", "a lot"));
		assertEquals(Set.of("views", "shift"), problems.keySet());
		assertEquals("The setting views is a whole number from 1 to 1024, not '0'.", problems.get("views"));
	}

	@Test
	void textsThatFitAloneButNotTogetherHaveASentence() {
		assertEquals(Set.of("smallest-crop"), SettingTexts.problems(VIEWS, Map.of("smallest-crop", "0.9", "largest-crop", "0.5")).keySet());
	}

	@Test
	void theDefaultsHaveNoProblem() {
		assertEquals(Map.of(), SettingTexts.problems(VIEWS, Map.of()));
	}

	@Test
	void onlyWhatDiffersFromTheDefaultsIsChanged() {
		assertEquals(Map.of("shift", "0.3"),
				SettingTexts.changed(VIEWS, Map.of("views", " 8 ", "shift", "0.3", "smallest-crop", "7e-1", "unknown", "1")));
	}
}
