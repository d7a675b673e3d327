// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.request.Preset;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.Origin;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.studio.search.Rerun;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.RunOutcome;
import org.machineimagination.testing.Sentences;

class PresetsTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
		studio.plugIns().add(new AdamFactory());
		studio.plugIns().add(new BigGanFamily());
	}

	@Test
	void everyPresetThatShipsFitsAndSaysWhereItComesFrom() {
		for (String name : studio.presets().names()) {
			Preset preset = studio.presets().get(name);
			assertFalse(preset.description().isBlank() || preset.references().isEmpty(), name);
			RunRequest complete = studio.completion().complete(studio.presets().apply(preset, asked()));
			assertEquals(name, complete.preset());
			preset.settings().forEach((role, texts) -> texts.forEach((setting, text) -> {
				String found = complete.settings(role).get(setting);
				assertTrue(found != null || role == Role.GENERATOR, "what another family of generators has stays out, but not " + setting);
				assertSame(text, found == null ? text : found, name + " " + setting);
			}));
		}
	}

	@Test
	void theDefaultPresetSaysWhatHappensWithoutOne() {
		RunRequest preset = studio.completion().complete(studio.presets().apply(studio.presets().get("default"), asked()));
		RunRequest plain = studio.completion().complete(asked());
		assertEquals(plain.settings(), preset.settings());
		assertEquals(plain.optimizer(), preset.optimizer());
	}

	@Test
	void theWorkshopsPresetHasTheNotebooksDefaults() {
		RunRequest workshop = studio.completion().complete(studio.presets().apply(studio.presets().get("workshop"), asked()));
		assertEquals("2500", workshop.settings(Role.SEARCH).get("evaluations"));
		assertEquals("50", workshop.settings(Role.OPTIMIZER).get("population"));
		assertEquals("full", workshop.settings(Role.OPTIMIZER).get("covariance"));
		assertEquals("64", workshop.settings(Role.VIEWS).get("views"));
		assertEquals("one-view", workshop.settings(Role.VIEWS).get("small-images"));
		assertEquals("0.0", workshop.settings(Role.VIEWS).get("shift"));
		assertEquals("1.0", workshop.settings(Role.GENERATOR).get("truncation"));
	}

	@Test
	void whatIsAskedForOverridesThePreset() {
		RunRequest asked = asked().with(Role.VIEWS, "views", "3").withJudge(RunRequest.NONE);
		RunRequest workshop = studio.presets().apply(studio.presets().get("workshop"), asked);
		assertEquals("3", workshop.settings(Role.VIEWS).get("views"));
		assertEquals("0.98", workshop.settings(Role.VIEWS).get("largest-crop"));
		assertEquals(RunRequest.NONE, workshop.judge());
	}

	@Test
	void anotherMethodLeavesThePresetsMethodsSettingsOut() {
		RunRequest adam = studio.completion().complete(studio.presets().apply(studio.presets().get("workshop"), asked().withOptimizer("adam")));
		assertEquals("adam", adam.optimizer());
		assertEquals("1", adam.settings(Role.OPTIMIZER).get("population"));
		assertEquals("2500", adam.settings(Role.SEARCH).get("evaluations"));
	}

	@Test
	void aRunRemembersItsPresetAndNeedsItNoMoreToBeDoneAgain() throws IOException {
		write("quick", "{ \"description\": \"Quick.\", \"settings\": { \"views\": { \"views\": 2 }, \"search\": { \"finalists\": 2 } } } // done");
		RunOutcome outcome = studio.searches().run(studio.presets().apply(studio.presets().get("quick"), TinyPlugIns.request(2)), RunListener.NONE,
				new Cancellation());
		Files.delete(file("quick"));
		var run = studio.runs().load(outcome.folder()).experiment().getRuns().getFirst();
		assertEquals("2", Experiments.settings(run, Role.VIEWS.id()).orElseThrow().getEntries().get("views"));
		assertEquals("quick", RecordedRequest.of(outcome.folder()).preset());
		assertEquals("quick", Origin.of(outcome.picture()).recipe().request().preset());
		Rerun again = studio.searches().rerun(outcome.picture(), null, RunListener.NONE, new Cancellation());
		assertTrue(again.comparison().identical(), again.comparison().toString());
	}

	@Test
	void aRunsSettingsBecomeAPresetThatDoesTheSame() {
		RunRequest request = TinyPlugIns.request(2).with(Role.VIEWS, "views", "3");
		RunOutcome first = studio.searches().run(request, RunListener.NONE, new Cancellation());
		Path file = studio.presets().save("mine", first.folder());
		assertEquals(file("mine"), file);
		assertEquals(List.of("mine"), studio.presets().names().stream().filter(name -> name.equals("mine")).toList());
		RunRequest again = studio.presets().apply(studio.presets().get("mine"), RunRequest.of("a red apple"));
		RunOutcome second = studio.searches().run(again, RunListener.NONE, new Cancellation());
		assertEquals(first.best().finalist().loss(), second.best().finalist().loss());
		Sentences.assertSentence(assertThrows(SettingException.class, () -> studio.presets().save("mine", first.folder())), "already");
		Sentences.assertSentence(assertThrows(SettingException.class, () -> studio.presets().save("../mine", first.folder())), "lower-case");
	}

	@Test
	void aNameThatIsNoneIsToldWithTheNearest() {
		assertEquals("There is no preset 'workshpo'; did you mean workshop?",
				assertThrows(SettingException.class, () -> studio.presets().get("workshpo")).getMessage());
		Sentences.assertSentence(assertThrows(SettingException.class, () -> studio.presets().get("../../etc/passwd")),
				"there is default, workshop");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{ \"settings\": { \"views\": { \"veiws\": 2 } } } | did you mean views",
			"{ \"settings\": { \"view\": { \"views\": 2 } } } | did you mean views", "{ \"optimiser\": \"adam\" } | did you mean optimizer",
			"{ \"settings\": { \"views\": { \"views\": 0 } } } | from 1 to 1024", "{ \"settings\": { \"views\": [] } } | braces", "[] | braces",
			"{ \"settings\": { \"search\": { \"evaluations\": {} } } } | no text or number", "{ | not JSON in line 1",
			"{ \"settings\": { \"generator\": { \"trunctation\": 1 } } } | did you mean truncation"})
	void whatIsWrongWithAPresetIsToldInASentence(String fileAndPart) throws IOException {
		String[] both = fileAndPart.split(" \\| ");
		write("bad", both[0]);
		String message = assertThrows(SettingException.class, () -> studio.presets().apply(studio.presets().get("bad"), asked())).getMessage();
		assertTrue(message.contains(both[1]) && message.contains("bad") && message.lines().count() == 1, message);
	}

	@Test
	void aFileThatIsTooLargeIsNotRead() throws IOException {
		write("large", " ".repeat(1 << 19));
		Sentences.assertSentence(assertThrows(SettingException.class, () -> studio.presets().get("large")), "too large");
	}

	private static RunRequest asked() {
		return RunRequest.of("a red apple").withModels(TinyPlugIns.GENERATOR, TinyPlugIns.GUIDE, TinyPlugIns.JUDGE);
	}

	private Path file(String name) {
		return studio.folders().presets().resolve(name + ".json");
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(studio.folders().presets());
		Files.writeString(file(name), text);
	}

	/** The same number or word, however it is written. */
	private static void assertSame(String expected, String actual, String what) {
		try {
			assertEquals(Double.parseDouble(expected), Double.parseDouble(actual), what);
		} catch (NumberFormatException e) {
			assertEquals(expected, actual, what);
		}
	}
}
