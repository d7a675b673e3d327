// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings records whose components are settings records themselves. */
class PartTest {

	record Descent(
			@Setting(label = "Population", help = "Iterates", initial = "1", minimum = 1) int population,
			@Setting(label = "Learning rate", help = "Rate", initial = "0.1", minimum = 0, maximum = 10) double learningRate,
			@Setting(label = "Horizon", help = "Steps", initial = "auto", minimum = 2, automatic = true) int horizon,
			@Setting(label = "Project", help = "Project", initial = "no") boolean project) {
		Descent {
			if (project && learningRate > 1) {
				throw new SettingException("learning-rate", "The setting learning-rate is at most 1 with project.");
			}
		}
	}

	record Composed(
			@Setting(label = "Population", help = "Candidates", initial = "9", minimum = 2) int population,
			@Part(only = {
					"project", "learning-rate", "horizon"}) Descent descent,
			@Setting(label = "Steps", help = "Steps", initial = "50", minimum = 0) int steps) {
	}

	record Twice(
			@Part(only = {
					"steps", "learning-rate"}) Composed composed,
			@Part(only = "population") Descent descent) {
	}

	record UnknownName(@Part(only = {
			"learning-rate", "momentum"}) Descent descent) {
	}

	record NameOfAnotherPart(@Part(only = "learning-rate") Descent descent, @Part(only = "learning-rate") Composed composed) {
	}

	record NameOfItsOwn(@Setting(label = "Rate", help = "Rate", initial = "1") double learningRate, @Part(only = "learning-rate") Descent descent) {
	}

	record WithoutPart(Descent descent) {
	}

	record SettingInstead(@Setting(label = "Descent", help = "Descent", initial = "") Descent descent) {
	}

	record NoRecord(@Part(only = "learning-rate") double learningRate) {
	}

	@Test
	void theNamedSettingsStandWhereThePartStandsInThePartsOrder() {
		assertEquals(List.of("population", "learning-rate", "horizon", "project", "steps"), ids(Composed.class));
		assertEquals(Settings.describe(Descent.class).subList(1, 4), Settings.describe(Composed.class).subList(1, 4));
	}

	@Test
	void everySettingOfAPartHasTheDefaultOfThePart() {
		assertEquals(new Composed(9, Settings.defaults(Descent.class), 50), Settings.defaults(Composed.class));
	}

	@Test
	void aTextGoesToTheSettingThatIsNamed() {
		assertEquals(new Composed(7, new Descent(1, 0.5, 3, true), 50),
				Settings.read(Composed.class, Map.of("population", "7", "learning-rate", "0.5", "horizon", "3", "project", "yes")));
	}

	@Test
	void whatIsWrittenIsReadBack() {
		for (Composed composed : List.of(new Composed(2, new Descent(1, 1.0 / 3, 0, true), 0), new Composed(3, new Descent(1, 10, 12, false), 4))) {
			assertEquals(composed, Settings.read(Composed.class, Settings.write(composed)));
		}
	}

	@Test
	void textsAreWrittenByIdentifierAndInOrder() {
		var expected = new LinkedHashMap<String, String>();
		expected.put("population", "9");
		expected.put("learning-rate", "0.1");
		expected.put("horizon", "auto");
		expected.put("project", "false");
		expected.put("steps", "50");
		Map<String, String> texts = Settings.write(Settings.defaults(Composed.class));
		assertEquals(expected, texts);
		assertEquals(List.copyOf(expected.keySet()), List.copyOf(texts.keySet()));
	}

	@Test
	void aPartMayHavePartsItself() {
		assertEquals(List.of("learning-rate", "steps", "population"), ids(Twice.class));
		var twice = new Twice(new Composed(9, new Descent(1, 4, 0, false), 6), new Descent(5, 0.1, 0, false));
		assertEquals(twice, Settings.read(Twice.class, Map.of("learning-rate", "4", "steps", "6", "population", "5")));
		assertEquals(twice, Settings.read(Twice.class, Settings.write(twice)));
	}

	@Test
	void aSettingThatIsNotNamedIsUnknown() {
		var error = assertThrows(SettingException.class, () -> Settings.read(Twice.class, Map.of("horizon", "3")));
		assertEquals("horizon", error.setting());
		assertEquals("There is no setting named horizon here; the settings are learning-rate, steps, population.", error.getMessage());
	}

	@Test
	void aValueThatNobodyCanSetIsNotWritten() {
		var error = assertThrows(IllegalArgumentException.class, () -> Settings.write(new Composed(9, new Descent(2, 0.1, 0, false), 50)));
		assertEquals(Composed.class.getName() + ".descent leaves population at 1; it cannot be 2", error.getMessage());
	}

	@ParameterizedTest
	@CsvSource({"learning-rate, 11", "learning-rate, fast", "horizon, 1", "project, perhaps"})
	void aTextThatDoesNotFitIsRefusedInTheSentenceOfThePart(String id, String text) {
		var alone = assertThrows(SettingException.class, () -> Settings.read(Descent.class, Map.of(id, text)));
		var within = assertThrows(SettingException.class, () -> Settings.read(Composed.class, Map.of(id, text)));
		assertEquals(id, within.setting());
		assertEquals(alone.getMessage(), within.getMessage());
	}

	@Test
	void thePartsOwnCheckIsHeard() {
		var error = assertThrows(SettingException.class, () -> Settings.read(Composed.class, Map.of("learning-rate", "2", "project", "yes")));
		assertEquals("The setting learning-rate is at most 1 with project.", error.getMessage());
	}

	@Test
	void aPartThatNamesWhatItDoesNotHaveIsAMistakeOfItsAuthor() {
		assertMistake(UnknownName.class, UnknownName.class.getName() + ".descent names momentum, which " + Descent.class.getName() + " does not have");
	}

	@Test
	void aNameThatOccursTwiceIsAMistakeOfItsAuthor() {
		assertMistake(NameOfAnotherPart.class, NameOfAnotherPart.class.getName() + " has two settings named learning-rate");
		assertMistake(NameOfItsOwn.class, NameOfItsOwn.class.getName() + " has two settings named learning-rate");
	}

	@Test
	void aRecordThatIsNotMarkedAsAPartIsAMistakeOfItsAuthor() {
		assertMistake(WithoutPart.class, WithoutPart.class.getName() + ".descent has no @Part");
		assertMistake(SettingInstead.class, "A setting cannot have the type " + Descent.class.getName());
		assertMistake(NoRecord.class, NoRecord.class.getName() + ".learningRate has @Part, but is no record");
	}

	private static void assertMistake(Class<? extends Record> type, String message) {
		var error = assertThrows(IllegalArgumentException.class, () -> Settings.describe(type));
		assertEquals(message, error.getMessage());
		assertEquals(IllegalArgumentException.class, error.getClass());
	}

	private static List<String> ids(Class<? extends Record> type) {
		return Settings.describe(type).stream().map(SettingDescriptor::id).toList();
	}
}
