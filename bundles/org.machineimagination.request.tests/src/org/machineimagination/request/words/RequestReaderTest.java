// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.plugin.Setting;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.ModelNames;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.request.Preset;
import org.machineimagination.request.RandomRequests;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.Words;

class RequestReaderTest {

	/** Shares a name with {@link OutputSettings} and one with what can be said of a request. */
	record Canvas(@Setting(label = "Size", help = "Side in pixels.", initial = "64") int size,
			@Setting(label = "Seed", help = "Of the canvas.", initial = "1") int seed,
			@Setting(label = "Colour", help = "Or grey.", initial = "true") boolean colour) {
	}

	private static final List<RoleSettings> SETTINGS = List.of(new RoleSettings(Role.SEARCH, "search", "Search", SearchSettings.class),
			new RoleSettings(Role.GENERATOR, "pixels", "Pixels", Canvas.class), new RoleSettings(Role.OUTPUT, "output", "Output", OutputSettings.class));

	/** One generator, one preset. */
	private static final Vocabulary VOCABULARY = new Vocabulary() {
		@Override
		public List<RoleSettings> settings(String generator, String optimizer) {
			return generator.equals("bare") ? SETTINGS.subList(0, 1) : SETTINGS;
		}

		@Override
		public Preset preset(String name) {
			if (!name.equals("bare")) {
				throw new SettingException("preset", "There is no preset.");
			}
			return new Preset(name, "", List.of(), new ModelNames("bare", "", ""), "adam", Map.of(), "", null);
		}

		@Override
		public RunRequest apply(Preset preset, RunRequest request) {
			return request.with(request.wanted().with(request.models().or(preset.models()), preset.optimizer()).with(request.settings(), preset.name()));
		}
	};

	private final RequestReader reader = new RequestReader(VOCABULARY);

	@Test
	void wordsSayWhatIsWanted() {
		RunRequest request = reader.read(List.of("a red apple", "fog:0.5"), List.of("--seed", "-3", "--evaluations=200", "--avoid", "people",
				"--avoid=rain:2",
				"--generator", "pixels", "--threads", "2", "--title=An apple", "--tag", "red", "--tag=round", "--class", "apple", "--out", "here"));
		assertEquals(List.of(new Prompt("a red apple", 1), new Prompt("fog", 0.5), new Prompt("people", -1), new Prompt("rain", -2)), request.prompts());
		assertEquals(-3, request.seed());
		assertEquals(Map.of("evaluations", "200", "initial-class", "apple"), request.settings(Role.SEARCH));
		assertEquals(new Computing("", "", 2), request.computing());
		assertEquals(new Words("", "An apple", "", List.of("red", "round")), request.words());
		assertEquals(Path.of("here"), request.runsFolder());
	}

	@Test
	void theLaterOfTwoWordsCounts() {
		assertEquals(5, reader.read(List.of("x"), List.of("--seed=4", "--seed", "5")).seed());
	}

	@Test
	void anAnswerNeedsNoValue() {
		for (List<String> words : List.of(List.of("--frames"), List.of("--frames", "--seed", "1"), List.of("--frames", "yes"), List.of("--frames=yes"))) {
			assertTrue(List.of("true", "yes").contains(reader.read(List.of("x"), words).settings(Role.OUTPUT).get("frames")), words.toString());
		}
		assertEquals("No", reader.read(List.of("x"), List.of("--frames", "No")).settings(Role.OUTPUT).get("frames"));
	}

	@Test
	void settingsOfTheSameNameAreToldApartByTheirRole() {
		RunRequest request = reader.read(List.of("x"), List.of("--size=8", "--output.size=9", "--generator.seed=7", "--seed=2"));
		assertEquals(Map.of("size", "8", "seed", "7"), request.settings(Role.GENERATOR));
		assertEquals(Map.of("size", "9"), request.settings(Role.OUTPUT));
		assertEquals(2, request.seed());
	}

	@Test
	void aPresetChoosesWhichSettingsThereAre() {
		RunRequest request = reader.read(List.of("x"), List.of("--preset", "bare", "--evaluations=3"));
		assertEquals(List.of("bare", "adam", "bare"), List.of(request.generator(), request.optimizer(), request.preset()));
		assertTrue(assertThrows(UsageException.class, () -> reader.read(List.of("x"), List.of("--preset", "bare", "--size=8"))).getMessage()
				.startsWith("There is no option --size"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {"--seed=abc ~ The option --seed takes a whole number, not 'abc'.",
			"--seed 99999999999999999999 ~ The number 99999999999999999999 is too large for --seed.",
			"--threads 3000000000 ~ The number 3000000000 is too large for --threads.", "--seed ~ The option --seed needs a value: --seed N.",
			"--note --seed=1 ~ The option --note needs a value: --note TEXT.", "--evalutions 3 ~ There is no option --evalutions; did you mean --evaluations?",
			"--zeppelin=3 ~ There is no option --zeppelin.", "--jsn ~ There is no option --jsn; did you mean --json?",
			"seed=1 ~ The word 'seed=1' is one too many; a prompt stands before its settings.",
			"-- --seed=1 ~ The word '--seed=1' is one too many; a prompt stands before its settings.", "--avoid=x:0 ~ The weight of a prompt is a number "
					+ "other than 0; negative keeps away from the text.",
			"--threads=-1 ~ The setting threads is a whole number from 0 to 4096, not '-1'.", "--preset none ~ There is no preset.",
			"--source-quote=x ~ The source of the prompt names no text; say which one it is from.",
			"--source-text=x --source-start=5 --source-end=4 ~ The source of the prompt goes from 5 to 4; give code points from 0 on, the end not before the "
					+ "start.",
			"--source-text=x --source-start=-1 ~ The source of the prompt goes from -1 to -1; give code points from 0 on, the end not before the start.",
			"--source-text=x --source-sha256=abc ~ The SHA-256 of the prompt's source is 64 hexadecimal digits, not 'abc'.",
			"--source-text=x --source-start=one ~ The option --source-start takes a whole number, not 'one'."})
	void whatMakesNoSenseIsRefused(String words, String sentence) {
		assertEquals(sentence, assertThrows(UsageException.class, () -> reader.read(List.of("x"), List.of(words.split(" ")))).getMessage());
	}

	@Test
	void wordsSayWhereTheFirstPromptComesFrom() {
		RunRequest request = reader.read(List.of("Busy old fool", "fog"), List.of("--source-text=donne", "--source-segment", "sun.1", "--source-start=4",
				"--source-end=17", "--source-quote=Busie old foole", "--source-sha256=" + "AB".repeat(32)));
		assertEquals(new Prompt.Source("donne", "sun.1", "Busie old foole", 4, 17, "ab".repeat(32)), request.prompts().getFirst().source());
		assertNull(request.prompts().getLast().source());
		assertEquals(new Prompt.Source("donne", "", "", 4, 4, ""), reader.read(List.of("x"), List.of("--source-text=donne", "--source-start=4")).prompts()
				.getFirst().source());
	}

	@Test
	void theOptionsAreThoseOfRequestsPlugInsAndCommands() {
		assertTrue(reader.options(List.of())
				.containsAll(List.of("--seed", "--out", "--json", "-h", "--evaluations", "--class", "--initial-class", "--output.size")));
		assertTrue(!reader.options(List.of("--generator=bare")).contains("--size"));
	}

	@Test
	void theWordsForARequestAskForTheSame() {
		var requests = new RandomRequests(11);
		for (int i = 0; i < 500; i++) {
			RunRequest request = typable(requests.next());
			RequestWords words = RequestWords.of(request, SETTINGS);
			assertEquals(request, reader.read(words.prompts(), words.options()), words.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"a red apple \u2014seed 3", "a red apple \u2013seed=3", "\u2014evaluations 9", "a \u2212seed", "a \u2014\u2014seed 3",
			"a \u2010-seed 3"})
	void anOptionWithALongDashIsNotDrawn(String prompt) {
		String message = assertThrows(UsageException.class, () -> reader.read(List.of(prompt), List.of())).getMessage();
		assertTrue(message.contains("with a dash that word processors make of two hyphens"), message);
	}

	@Test
	void otherDashesAreTextAndABackslashMakesThemText() {
		for (String prompt : List.of("I heard a Fly buzz \u2014 when I died", "a cat \u2014sleeping", "a\u2014seed", "\u2014seeds", "seed \u2014")) {
			assertEquals(prompt, reader.read(List.of(prompt), List.of()).prompts().getFirst().text());
		}
		assertEquals("so \u2014seed it", reader.read(List.of("so \\\u2014seed it"), List.of()).prompts().getFirst().text());
		RunRequest request = RunRequest.of("so \u2014seed \\\u2014tag");
		assertEquals(request, reader.read(RequestWords.of(request, SETTINGS).prompts(), RequestWords.of(request, SETTINGS).options()));
	}

	@Test
	void nobodyIsNamedWhoDoesNotAskForIt() {
		assertEquals("", reader.read(List.of("x"), List.of()).words().requestedBy());
		assertEquals("Ada Lovelace", reader.read(List.of("x"), List.of("--author", "Ada Lovelace")).words().requestedBy());
		assertEquals("", reader.read(List.of("x"), List.of("--author=Ada", "--no-author")).words().requestedBy());
		assertEquals("Ada", reader.read(List.of("x"), List.of("--author=Ada", "--no-author=no")).words().requestedBy());
	}

	@Test
	void wholeNumbersMayComeWithTheZerosOfSpreadsheets() {
		RunRequest request = reader.read(List.of("x"), List.of("--seed=3.0", "--threads", "2.00", "--evaluations=200.0"));
		assertEquals(3, request.seed());
		assertEquals(2, request.threads());
		assertEquals(200, Settings.read(SearchSettings.class, request.settings(Role.SEARCH)).evaluations());
		assertThrows(UsageException.class, () -> reader.read(List.of("x"), List.of("--seed=3.5")));
	}

	@Test
	void whatIsRememberedBesideIsInTheWordsToo() {
		RunRequest request =
				RunRequest.of(List.of(new Prompt("a smile", 1), new Prompt("photo.png", 0.5, new PromptPicture(Path.of("photo.png").toAbsolutePath(), ""))))
						.withSeed(-7).with(new Computing("b", "d", 3)).with(new Words("", "-t", "n=1", List.of("a b", "--c")))
						.withRunsFolder(Path.of("some where")).with(Role.OUTPUT, "size", "0").with(Role.GENERATOR, "size", "32");
		RequestWords words = RequestWords.of(request, SETTINGS);
		assertEquals(List.of("a smile"), words.prompts());
		assertEquals(request, reader.read(words.prompts(), words.options()));
	}

	/** The request with settings that there are, and with texts of prompts that can be typed: they end in no backslash and hold no escaped colon. */
	private static RunRequest typable(RunRequest request) {
		List<Prompt> prompts = request.prompts().stream()
				.map(prompt -> prompt.picture() != null ? prompt : new Prompt(prompt.text().replace("\\", ""), prompt.weight(), null, prompt.source()))
				.toList();
		String text = request.settings(Role.SEARCH).values().stream().findFirst().orElse("5");
		return request.with(request.wanted().withPrompts(prompts).with(Map.of(Role.SEARCH, Map.of("initial-class", text, "evaluations", "9")), ""));
	}
}
