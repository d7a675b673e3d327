// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.plugin.SettingException;

class PresetFileTest {

	@Test
	void aPresetWithoutANumberOfItsFormIsReadAsBefore() {
		Preset preset = PresetFile.read("mine", "// By hand.\n{ \"description\": \"Mine.\", \"references\": [\"A book\"], \"optimizer\": \"adam\", "
				+ "\"settings\": { \"optimizer\": { \"epsilon\": 1e-8, \"project\": true } } }", null);
		assertEquals(Map.of(Role.OPTIMIZER, Map.of("epsilon", "1.0E-8", "project", "true")), preset.settings());
		assertEquals(List.of("Mine.", "adam", "", "A book"), List.of(preset.description(), preset.optimizer(), preset.models().judge(),
				preset.references().getFirst()));
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		var requests = new RandomRequests(5);
		for (int i = 0; i < 200; i++) {
			RunRequest request = requests.next();
			Preset preset = PresetFile.read("mine", PresetFile.write("Of a run.", request), null);
			assertEquals(List.of(request.models(), request.optimizer(), request.settings()), List.of(preset.models(), preset.optimizer(), preset.settings()));
		}
	}

	@Test
	void aNewerFormIsToldApartFromAMistake() {
		assertEquals("The preset mine is in a form that this version does not know; use a newer one.",
				assertThrows(SettingException.class, () -> PresetFile.read("mine", "{ \"format\": 3, \"description\": \"\" }", null)).getMessage());
	}
}
