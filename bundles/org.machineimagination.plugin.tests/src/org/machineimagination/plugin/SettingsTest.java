// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings records, from text and to text. */
class SettingsTest {

	enum Pace {
		SLOW, VERY_FAST
	}

	record Sample(
			@Setting(label = "Views", help = "Views of a candidate", initial = "8", minimum = 1, maximum = 64) int views,
			@Setting(label = "Seed", help = "Seed", initial = "-7") long randomSeed,
			@Setting(label = "Step size", help = "Step size", initial = "0.5", minimum = 0) double stepSize,
			@Setting(label = "Share", help = "At most one", initial = "1", maximum = 1) double share,
			@Setting(label = "Active", help = "Active", initial = "yes") boolean active,
			@Setting(label = "Text", help = "Text", initial = "a b ") String text,
			@Setting(label = "Pace", help = "Pace", initial = "very-fast") Pace pace) {
	}

	record Strict(@Setting(label = "Even", help = "An even number", initial = "2") int even) {
		Strict {
			if (even % 2 != 0) {
				throw new SettingException("even", "The setting even is an even number, not '" + even + "'.");
			}
		}
	}

	record Left(
			@Setting(label = "Population", help = "Candidates", initial = "auto", minimum = 2, automatic = true) int population,
			@Setting(label = "Rate", help = "Rate.", initial = "0.5", minimum = 1e-12, maximum = 1e12, automatic = true) double rate) {
	}

	record WithoutSetting(int bare) {
	}

	record WithOddType(@Setting(label = "List", help = "List", initial = "") List<String> list) {
	}

	@Test
	void everySettingHasADefault() {
		assertEquals(new Sample(8, -7, 0.5, 1, true, "a b ", Pace.VERY_FAST), Settings.defaults(Sample.class));
	}

	@Test
	void whatIsWrittenIsReadBack() {
		var sample = new Sample(64, Long.MIN_VALUE, 1.0 / 3, -1e-300, false, "\"quoted\" = ; Grüße", Pace.SLOW);
		assertEquals(sample, Settings.read(Sample.class, Settings.write(sample)));
		assertEquals(Settings.write(sample), Settings.write(Settings.read(Sample.class, Settings.write(sample))));
	}

	@Test
	void textsAreWrittenByIdentifierAndInOrder() {
		var texts = Settings.write(Settings.defaults(Sample.class));
		assertEquals(List.of("views", "random-seed", "step-size", "share", "active", "text", "pace"), List.copyOf(texts.keySet()));
		assertEquals(List.of("8", "-7", "0.5", "1.0", "true", "a b ", "very-fast"), List.copyOf(texts.values()));
	}

	@Test
	void aSettingIsDescribedByItsAnnotation() {
		var descriptors = Settings.describe(Sample.class);
		assertEquals(new SettingDescriptor("views", int.class, "Views", "Views of a candidate", "8", 1, 64, false, List.of()),
				descriptors.get(0));
		assertEquals(List.of("slow", "very-fast"), descriptors.get(6).choices());
		assertTrue(descriptors.get(0).numeric());
		assertFalse(descriptors.get(4).numeric());
		assertFalse(descriptors.get(5).numeric());
		assertFalse(descriptors.get(6).numeric());
	}

	@ParameterizedTest
	@CsvSource({"views, 1", "views, ' 64 '", "random-seed, 9223372036854775807", "step-size, 1e-300", "step-size, 3", "active, ON", "active, false",
			"pace, VERY_FAST", "pace, very-fast", "pace, Slow"})
	void textsOfPeopleAreUnderstood(String id, String text) {
		Settings.read(Sample.class, Map.of(id, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"views     | 0      | The setting views is a whole number from 1 to 64, not '0'.",
			"views     | 65     | The setting views is a whole number from 1 to 64, not '65'.",
			"views     | 8.5    | The setting views is a whole number from 1 to 64, not '8.5'.",
			"views     | eight  | The setting views is a whole number from 1 to 64, not 'eight'.",
			"views     | ''     | The setting views is a whole number from 1 to 64, not ''.",
			"random-seed | 9223372036854775808 | The setting random-seed is a whole number, not '9223372036854775808'.",
			"step-size | -0.1   | The setting step-size is a number of at least 0, not '-0.1'.",
			"step-size | NaN    | The setting step-size is a number of at least 0, not 'NaN'.",
			"share     | 1.5    | The setting share is a number of at most 1, not '1.5'.",
			"active    | maybe  | The setting active is yes or no, not 'maybe'.",
			"pace      | medium | The setting pace is one of slow, very-fast, not 'medium'."})
	void aTextThatDoesNotFitIsRefusedWithTheSettingAndItsRange(String id, String text, String sentence) {
		var error = assertThrows(SettingException.class, () -> Settings.read(Sample.class, Map.of(id, text)));
		assertEquals(id, error.setting());
		assertEquals(sentence, error.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2147483648", "4294967304"})
	void aNumberThatIsTooLargeForItsTypeIsRefused(String text) {
		assertThrows(SettingException.class, () -> Settings.read(Strict.class, Map.of("even", text)));
	}

	@Test
	void anUnknownIdentifierIsRefusedWithThoseThatThereAre() {
		var error = assertThrows(SettingException.class, () -> Settings.read(Strict.class, Map.of("odd", "1")));
		assertEquals("odd", error.setting());
		assertEquals("There is no setting named odd here; the settings are even.", error.getMessage());
	}

	@Test
	void theRecordsOwnCheckIsHeard() {
		var error = assertThrows(SettingException.class, () -> Settings.read(Strict.class, Map.of("even", "3")));
		assertEquals("The setting even is an even number, not '3'.", error.getMessage());
	}

	@Test
	void aNumberCanBeLeftToThePlugIn() {
		assertEquals(new Left(0, 0), Settings.read(Left.class, Map.of("rate", " Auto ")));
		assertEquals(Map.of("population", "auto", "rate", "auto"), Settings.write(new Left(0, 0)));
		assertEquals(new Left(2, 3), Settings.read(Left.class, Settings.write(new Left(2, 3))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "1", "automatic"})
	void aNumberThatCanBeLeftOpenStillHasItsRange(String text) {
		var error = assertThrows(SettingException.class, () -> Settings.read(Left.class, Map.of("population", text)));
		assertEquals("The setting population is auto or a whole number of at least 2, not '" + text + "'.", error.getMessage());
	}

	@Test
	void onlyASettingThatSaysSoCanBeLeftOpen() {
		assertThrows(SettingException.class, () -> Settings.read(Sample.class, Map.of("views", "auto")));
	}

	@Test
	void aSettingIsExplainedWithItsDefaultAndRange() {
		assertEquals(List.of("Candidates. Default: auto; auto or at least 2.", "Rate. Default: 0.5; auto or 1e-12 to 1e12."),
				Settings.describe(Left.class).stream().map(SettingDescriptor::explanation).toList());
		assertEquals(List.of("Views of a candidate. Default: 8; 1 to 64.", "Seed. Default: -7.", "Step size. Default: 0.5; at least 0.",
				"At most one. Default: 1; at most 1.", "Active. Default: yes.", "Text. Default: a b .", "Pace. Default: very-fast."),
				Settings.describe(Sample.class).stream().map(SettingDescriptor::explanation).toList());
	}

	@Test
	void aRecordThatCannotBeSettingsIsAMistakeOfItsAuthor() {
		assertThrows(IllegalArgumentException.class, () -> Settings.describe(WithoutSetting.class));
		assertThrows(IllegalArgumentException.class, () -> Settings.describe(WithOddType.class));
	}
}
