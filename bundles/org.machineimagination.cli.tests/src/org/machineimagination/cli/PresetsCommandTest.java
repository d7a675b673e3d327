// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;

class PresetsCommandTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = Studios.small(home);
	}

	@Test
	void presetsAreListedWithTheirLiterature() {
		Told told = Told.by(studio, "presets").assertDone();
		assertTrue(told.out().contains("\nworkshop     The workshop's notebook: CMA-ES") && told.out().contains("arXiv 1604.00772"), told.out());
	}

	@Test
	void aPresetIsPrintedAsItIs() {
		Told told = Told.by(studio, "presets", "workshop").assertDone();
		assertTrue(told.out().startsWith("// The defaults of the workshop's notebook") && told.out().contains("\"population\": 50"), told.out());
	}

	@Test
	void aRunTakesItsSettingsFromThePresetAndFromItsOptionsBeforeThat() {
		Told.by(studio, Studios.briefly("a red apple", "--preset", "big-sleep")).assertDone();
		Told shown = Told.by(studio, "show", "last").assertDone();
		assertTrue(shown.outLines().contains("  preset       big-sleep"), shown.out());
		assertTrue(shown.outLines().contains("  optimizer    learning-rate 0.07"), shown.out());
		assertTrue(shown.outLines().contains("  views        views 2"), shown.out());
	}

	@Test
	void theOptionsAreThoseOfThePresetsMethod() {
		assertTrue(Told.by(studio, "--preset", "big-sleep", "--help").assertDone().out().contains("--beta1"));
		assertTrue(Told.by(studio, "--preset", "workshop", "--help").assertDone().out().contains("--covariance"));
	}

	@Test
	void everyPresetThatIsListedFitsTheModelsThatShip() {
		Studio shipping = Studios.starter(home);
		for (String name : shipping.presets().names()) {
			RunRequest request = shipping.presets().apply(shipping.presets().get(name), RunRequest.of("a red apple"));
			assertEquals(name, shipping.completion().complete(request).preset());
		}
	}

	@Test
	void aPresetMadeOfARunIsAFileOfTheUsers() {
		Told.by(studio, Studios.briefly("a red apple")).assertDone();
		Path file = Path.of(Told.by(studio, "presets", "save", "mine", "--from", "last").assertDone().outLines().getFirst()).toAbsolutePath();
		assertTrue(Files.isRegularFile(file) && file.endsWith("presets/mine.json"), file.toString());
		assertTrue(Told.by(studio, "presets").assertDone().out().contains("\nmine "));
		Told.by(studio, "a red apple", "--preset", "mine").assertDone();
	}

	@Test
	void aPresetThatIsNotThereIsToldWithTheNearestName() {
		Told told = Told.by(studio, "a red apple", "--preset", "workshops");
		assertEquals(ExitStatus.USAGE, told.status());
		assertEquals("imagine: There is no preset 'workshops'; did you mean workshop?", told.errLines().getFirst());
	}

	@Test
	void aBrokenPresetOfTheUsersDoesNotHideTheOthers() throws Exception {
		Files.createDirectories(studio.folders().presets());
		Files.writeString(studio.folders().presets().resolve("bad.json"), "{");
		Told told = Told.by(studio, "presets").assertDone();
		assertTrue(told.out().contains("\nworkshop "), told.out());
		assertTrue(told.err().startsWith("imagine: The preset bad is not JSON"), told.err());
	}
}
