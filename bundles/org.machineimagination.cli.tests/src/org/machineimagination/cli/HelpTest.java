// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.studio.Studio;

/** What the command says of itself. */
class HelpTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void start() {
		studio = Studios.starter(home);
	}

	@Test
	void everySettingOfThePlugInsHasAnOptionWithItsDefaultAndRange() {
		String help = words(Told.by(studio, "--help").assertDone().out());
		for (RoleSettings role : studio.completion().settings("", "")) {
			for (SettingDescriptor descriptor : role.descriptors()) {
				assertTrue(help.contains("--" + descriptor.id()), descriptor.id());
				assertTrue(help.contains(words(descriptor.explanation())), descriptor.explanation());
			}
		}
	}

	@Test
	void everyCommandSaysWhatItDoes() {
		String help = Told.by(studio, "--help").assertDone().out();
		List<String> commands = help.substring(help.indexOf("Commands:")).lines().skip(1).takeWhile(line -> line.startsWith("  ")).toList();
		assertTrue(commands.size() > 10, help);
		// Further lines of a description stand in its column.
		commands.stream().filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
				.forEach(line -> assertTrue(line.matches("  [a-z-]+ +\\p{Lu}.*"), "Nothing is said of: " + line));
	}

	@Test
	void theOptionsAreThoseOfTheMethodThatIsChosen() {
		assertTrue(Told.by(studio, "--help").out().contains("--step-size"));
		String help = Told.by(studio, "--help", "--optimizer=adam").out();
		assertFalse(help.contains("--step-size"), help);
		assertTrue(help.contains("--learning-rate"), help);
	}

	@Test
	void theOptionsAreThoseOfTheGeneratorThatIsChosen() {
		assertTrue(Told.by(studio, "--help").out().contains("--truncation"));
		assertFalse(Told.by(studio, "--help", "--generator", "pixels").out().contains("--truncation"));
	}

	@Test
	void settingsOfTheSameNameAreToldApartByTheirRole() {
		String help = Told.by(studio, "--help", "--generator", "pixels").out();
		assertTrue(help.contains("--size=N") && help.contains("--output.size=N"), help);
	}

	@Test
	void everyCommandIsListedAndHasAHelpOfItsOwn() {
		String help = Told.by(studio, "--help").out();
		for (String command : List.of("resume", "rerun", "runs", "show", "models", "plugins", "score", "batch", "compare", "explore", "walk", "film",
				"corpus")) {
			assertTrue(help.contains("\n  " + command), command);
			assertTrue(Told.by(studio, command, "--help").assertDone().out().startsWith("Usage: imagine " + command), command);
		}
	}

	@Test
	void noLineIsWiderThanTheTerminal() {
		assertEquals(List.of(), Told.by(studio, "--help").outLines().stream().filter(line -> line.length() > 80).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"--generator=nowhere", "--optimizer=nothing"})
	void helpIsGivenEvenWhereTheOptionsOfPlugInsCannotBe(String choice) {
		Told told = Told.by(studio, "--help", choice, "--truncation", "0.5");
		assertTrue(told.out().contains("--seed=N"), told.out());
		assertTrue(told.assertSentence(0).matches("There is no (generator|optimizer) named .*"), told.err());
	}

	@Test
	void helpIsGivenEvenWithoutAnyModel() {
		Told told = Told.by(Studios.withoutModels(home), "--help");
		assertTrue(told.out().contains("--seed=N"), told.out());
		assertEquals("No generator is installed.", told.assertSentence(0));
	}

	@Test
	void theVersionIsToldWhateverIsMissing() {
		assertEquals(new Told(0, "Machine Imagination 1.2.3\n", ""), Told.by(Studios.withoutModels(home), "--version"));
	}

	@Test
	void askingForHelpLeavesNothingBehind() {
		Told.by(studio, "--help");
		assertTrue(Files.exists(home) && !Files.exists(home.resolve("runs")) && !Files.exists(home.resolve("cache")));
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ");
	}
}
