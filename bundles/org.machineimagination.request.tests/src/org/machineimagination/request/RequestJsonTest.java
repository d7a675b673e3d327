// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;

class RequestJsonTest {

	private static final RunRequest REQUEST = RunRequest.of(List.of(new Prompt("a red apple", 1), new Prompt("rain", -0.5))).withSeed(3)
			.withModels("pixels", "starter-guide", RunRequest.NONE).withOptimizer("adam").with(Role.SEARCH, Map.of("evaluations", "60"))
			.with(Role.OPTIMIZER, Map.of("learning-rate", "0.1"));

	@Test
	void whatIsWrittenIsReadAgain() {
		var requests = new RandomRequests(7);
		for (int i = 0; i < 2000; i++) {
			RunRequest request = requests.next();
			assertEquals(request, read(RequestJson.write(request, RequestPaths.ABSOLUTE).toString()));
		}
	}

	@Test
	void picturesTravelByPathsBesideTheFile() {
		Path folder = Path.of("elsewhere").toAbsolutePath();
		RunRequest request = REQUEST.withPrompts(List.of(new Prompt("My Photo.JPG", 2, new PromptPicture(folder.resolve("prompts/1-my-photo.jpg"), "ab"))));
		String written = RequestJson.write(request, RequestPaths.beside(folder)).toString();
		assertTrue(written.contains("\"path\":\"prompts/1-my-photo.jpg\"") && !written.contains("elsewhere"), written);
		assertEquals(request, RequestJson.read(fields(written), RequestPaths.beside(folder)));
	}

	@Test
	void theKeyIsThatOfWhatIsWanted() {
		String key = RequestJson.key(REQUEST.wanted());
		RunRequest elsewhere = REQUEST.with(new Computing("webgpu", "gpu:1", 8)).with(new Words("Ada", "A title", "noted", List.of("tag")))
				.withRunsFolder(Path.of("runs"));
		assertEquals(key, RequestJson.key(elsewhere.wanted()));
		assertTrue(key.matches("[0-9a-f]{32}"), key);
		for (RunRequest other : List.of(REQUEST.withSeed(4), REQUEST.withPrompt("fog", 1), REQUEST.withOptimizer("sgd"), REQUEST.withGuide("other"),
				REQUEST.with(Role.SEARCH, "evaluations", "61"))) {
			assertNotEquals(key, RequestJson.key(other.wanted()));
		}
	}

	@Test
	void aRefrainHasAKeyAtEachOfItsPlaces() {
		var first = new Prompt.Source("poem", "1.4", "", 80, 110, "");
		var second = new Prompt.Source("poem", "2.4", "", 200, 230, "");
		Prompt refrain = new Prompt("Nevermore", 1);
		assertNotEquals(RequestJson.key(REQUEST.withPrompts(List.of(refrain.withSource(first))).wanted()),
				RequestJson.key(REQUEST.withPrompts(List.of(refrain.withSource(second))).wanted()));
	}

	@Test
	void theKeyStaysWhateverTheOrderOfSettings() {
		var one = new LinkedHashMap<>(Map.of("views", "8"));
		one.put("shift", "0.1");
		var other = new LinkedHashMap<>(Map.of("shift", "0.1"));
		other.put("views", "8");
		assertEquals(RequestJson.key(REQUEST.with(Role.VIEWS, one).wanted()), RequestJson.key(REQUEST.with(Role.VIEWS, other).wanted()));
	}

	/** Batches find their runs by it: it may change only with the form, whose former keys are then kept. */
	@Test
	void theKeyIsTheSameInEveryVersion() {
		assertEquals("e05df14b86fc462ea4cda326c462c147", RequestJson.key(REQUEST.wanted()));
	}

	@Test
	void whatIsNotKnownIsPassedOver() {
		assertEquals(REQUEST, read(RequestJson.write(REQUEST, RequestPaths.ABSOLUTE).put("mood", "blue").toString()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '^', value = {
			"{\"seed\": 1} ~ cannot be used: There is no prompt; give a few words, for example \"a red apple\".",
			"{\"prompts\": 3, \"seed\": 1} ~ has no list for prompts",
			"{\"prompts\": [\"apple\"], \"seed\": 1} ~ does not fit: prompts[1] must be names and values in braces",
			"{\"prompts\": [{\"text\": \"apple\"}], \"seed\": 1} ~ has no number for prompts[1].weight",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1}]} ~ has no whole number for seed",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1}], \"seed\": 1.5} ~ has no whole number for seed",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1}], \"seed\": 99999999999999999999} ~ has no whole number for seed",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1e999}], \"seed\": 1} ~ cannot be used: The weight of a prompt is a number other than 0; "
					+ "negative keeps away from the text.",
			"{\"prompts\": [{\"text\": {}, \"weight\": 1}], \"seed\": 1} ~ has no text or number for prompts[1].text",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1}], \"seed\": 1, \"computing\": {\"threads\": -1}} ~ cannot be used: The setting threads is a "
					+ "whole number from 0 to 4096, not '-1'.",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1}], \"seed\": 1, \"settings\": {\"search\": {\"evaluations\": []}}} ~ has no text or "
					+ "number for settings.search.evaluations",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1, \"source\": {\"text\": \"t\", \"start\": 2, \"end\": 1}}], \"seed\": 1} ~ "
					+ "cannot be used: The source of the prompt goes from 2 to 1; give code points from 0 on, the end not before the start.",
			"{\"prompts\": [{\"text\": \"apple\", \"weight\": 1, \"source\": {\"text\": \"t\", \"start\": \"two\"}}], \"seed\": 1} ~ has no whole number for "
					+ "prompts[1].source.start",
			"{\"seed\": 1, \"seed\": 2} ~ is not JSON in line 1: Duplicate field 'seed'",
			"{\"seed\": 1} {} ~ is not JSON in line 1: something follows its end",
			"{\"seed\": nul} ~ is not JSON in line 1: Unrecognized token 'nul': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or "
					+ "'false')",
			"{\"seed\": ~ is not JSON in line 1: Unexpected end-of-input within/between Object entries",
			"^^ ~ does not fit: it must be names and values in braces"})
	void whatIsWrongIsToldInASentence(String text, String sentence) {
		assertEquals("The file " + sentence, assertThrows(RunException.class, () -> read(text)).getMessage());
	}

	@Test
	void whatIsTooMuchIsRefused() {
		for (String text : List.of("[".repeat(50_000), "{\"a\":".repeat(50_000), "{\"seed\": 1" + "0".repeat(5_000) + "}",
				"{\"title\": \"" + "a".repeat(9 << 20) + "\"}")) {
			String message = assertThrows(RunException.class, () -> read(text)).getMessage();
			assertTrue(message.matches("The file is not JSON(| in line 1): it nests too deep, or holds a text or number that is too long"), message);
		}
	}

	@Test
	void aNewerFormIsToldApartFromADamagedOne() {
		for (String format : List.of("3", "0", "-1", "2147483647")) {
			assertEquals("The file is in a form that this version does not know; use a newer one", assertThrows(RunException.class,
					() -> RequestJson.format(fields("{\"format\": " + format + "}"), 1)).getMessage());
		}
		assertEquals("The file has no whole number for format",
				assertThrows(RunException.class, () -> RequestJson.format(fields("{\"format\": \"two\"}"), 1)).getMessage());
		assertEquals(1, RequestJson.format(fields("{}"), 1));
	}

	@Test
	void noSentenceNamesAClass() {
		for (String text : List.of("{\"a\": \"\\x\"}", "{\"a\": 01}", "{a: 1}", "{\"a\": 1,}", "nonsense", "{\"a\": \"\n\"}", "{\"a\" 1}", "\u0000",
				"{\"a\": NaN}")) {
			String message = assertThrows(RunException.class, () -> read(text)).getMessage();
			assertFalse(message.matches("(?s).*(java|Json[A-Z]|jackson|Source:|[a-z][A-Z][a-z]+\\().*"), message);
			assertEquals(1, message.lines().count(), message);
		}
	}

	private static RunRequest read(String text) {
		return RequestJson.read(fields(text), RequestPaths.ABSOLUTE);
	}

	private static JsonFields fields(String text) {
		return JsonFields.parse(text, what -> new RunException("The file " + what));
	}
}
