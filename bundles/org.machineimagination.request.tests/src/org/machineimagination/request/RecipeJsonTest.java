// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.plugin.Roles;
import org.machineimagination.request.ModelPrint.FilePrint;

class RecipeJsonTest {

	/** What a picture of the first form carries. */
	private static final String FORMER = """
			{ "format" : 1, "software" : "Machine Imagination", "version" : "0.1.0",
			  "prompts" : [ { "text" : "a red apple", "weight" : 1.0 }, { "text" : "my photo.png", "weight" : 0.5,
			    "picture" : { "path" : "prompts/2-my-photo.png", "sha256" : "ab" } } ],
			  "seed" : 3, "optimizer" : "adam",
			  "models" : [ { "role" : "generator", "id" : "pixels", "name" : "Pixels", "family" : "pixels", "version" : "1", "licence" : "none",
			      "attribution" : [ "by us" ], "files" : [ ] },
			    { "role" : "perceptor", "id" : "starter-guide", "name" : "Guide", "family" : "starter", "version" : "1", "licence" : "MIT", "attribution" : [ ],
			      "files" : [ { "path" : "guide.onnx", "sha256" : "cd", "bytes" : 7 } ] } ],
			  "backend" : { "id" : "onnxruntime", "version" : "1.2", "device" : "cpu", "device-name" : "A processor", "threads" : 2, "chunk" : 16 },
			  "settings" : { "search" : { "evaluations" : "60" } }, "title" : "An apple", "preset" : "mine", "scores" : { "guide-loss" : 0.5 } }
			""";

	private static final Path PICTURE = Path.of("pictures", "result.png").toAbsolutePath();

	@Test
	void aPictureOfTheFormBeforeStillTellsItsRecipe() {
		Recipe recipe = RecipeJson.read(PICTURE, FORMER);
		var photo = new PromptPicture(PICTURE.resolveSibling("prompts/2-my-photo.png"), "ab");
		var wanted = new Wanted(List.of(new Prompt("a red apple", 1), new Prompt("my photo.png", 0.5, photo)), 3,
				new ModelNames("pixels", "starter-guide", RunRequest.NONE), "adam", Map.of(Role.SEARCH, Map.of("evaluations", "60")), "mine",
				StartLatents.NONE);
		assertEquals(new RunRequest(wanted, new Computing("onnxruntime", "cpu", 2), new Words("", "An apple", "", List.of()), null), recipe.request());
		assertEquals(List.of(new FilePrint("guide.onnx", "cd", 7)), recipe.models().getLast().files());
		assertEquals(List.of("1.2", "A processor", "16"), List.of(recipe.backendVersion(), recipe.deviceName(), Integer.toString(recipe.chunk())));
		assertEquals(recipe, RecipeJson.read(PICTURE, RecipeJson.write(recipe, Map.of("guide-loss", 0.5))));
	}

	@Test
	void aPictureTellsNeitherWhoAskedNorWhereTheModelsWere() {
		var print = new ModelPrint(Roles.GENERATOR, "pixels", "/home/ada/models/pixels", "Pixels", "pixels", "1", "none", List.of(), List.of());
		RunRequest request = RunRequest.of("a red apple").withGenerator("/home/ada/models/pixels").with(new Words("ada", "", "secret", List.of("hidden")));
		String written = RecipeJson.write(new Recipe(request, List.of(print), "1", "A processor", 1));
		assertFalse(written.contains("ada") || written.contains("secret") || written.contains("hidden"), written);
		assertTrue(written.contains("\"generator\" : \"pixels\""), written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '^',
			value = {"\"format\" : 1 ~ \"format\" : 3 ~ is in a form that this version does not know; use a newer one.",
					"\"seed\" : 3 ~ \"seed\" : \"x\" ~ has no whole number for request.seed.", "\"role\" : \"generator\", ~ ^^ ~ does not name its generator.",
					"\"bytes\" : 7 ~ \"bytes\" : null ~ has no whole number for models[2].files[1].bytes.",
					"\"bytes\" : 7 } ~ \"bytes\" : 7 ] ~ is not JSON in line 8: Unexpected close marker ']': expected '}'."})
	void whatIsWrongWithARecipeIsToldInASentence(String part, String other, String sentence) {
		assertEquals("The recipe in the picture %s %s".formatted(PICTURE, sentence),
				assertThrows(RunException.class, () -> RecipeJson.read(PICTURE, FORMER.replace(part, other))).getMessage());
	}

	@Test
	void aPathOutOfThePicturesFolderIsRefused() {
		for (String path : List.of("../secret.png", "/etc/passwd", "")) {
			assertThrows(RunException.class, () -> RecipeJson.read(PICTURE, FORMER.replace("prompts/2-my-photo.png", path)));
		}
	}
}
