// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.Words;

class PromptInputTest {

	@Test
	void everyLineThatIsNotBlankIsAPrompt() {
		RunRequest request = input("a castle \n\n fog:0.5", "people", "7").request();
		assertEquals(List.of(new Prompt("a castle", 1), new Prompt("fog", 0.5), new Prompt("people", -1)), request.prompts());
		assertEquals(7, request.seed());
	}

	@Test
	void whatIsNotChosenIsLeftToTheDefaults() {
		RunRequest request = input("a castle", "", "1").request();
		assertEquals("", request.generator() + request.guide() + request.judge() + request.optimizer() + request.backend());
		assertEquals(Map.of(), request.settings());
	}

	@Test
	void aSeedThatIsNoNumberIsRefusedWithASentence() {
		var refused = assertThrows(UsageException.class, () -> input("a castle", "", " one ").request());
		assertEquals("The seed is a whole number, not 'one'.", refused.getMessage());
	}

	@Test
	void onlyPromptsToAvoidAreRefusedWithASentence() {
		var refused = assertThrows(UsageException.class, () -> input("", "people", "1").request());
		assertEquals("There is no prompt to draw, only prompts to avoid; give at least one with a positive weight.", refused.getMessage());
	}

	@Test
	void theFieldsFilledFromARequestAskForTheSameAgain() {
		RunRequest request = RunRequest.of(List.of(new Prompt("ratio 2:1", 1), new Prompt("fog", 0.5), new Prompt("people", -2)))
				.withSeed(-5).withModels("g", "p", RunRequest.NONE).withOptimizer("o").with(new Computing("b", "", 0))
				.with(new Words("", "", "", List.of())).with(Role.SEARCH, "evaluations", "50");
		assertEquals(request, PromptInput.of(request).request());
	}

	@Test
	void picturesStayWhenARunIsLoaded() {
		Path photo = Path.of("some folder", "photo 12.jpg").toAbsolutePath();
		RunRequest request = RunRequest.of(List.of(new Prompt("a smile", 1), new Prompt("photo 12.jpg", 0.5, new PromptPicture(photo, "")),
				new Prompt("people", -1)));
		PromptInput input = PromptInput.of(request);
		assertEquals("a smile\nfile:" + photo + ":0.5", input.prompts());
		assertEquals(request.prompts(), input.request().prompts());
		RunRequest alone = RunRequest.of(List.of(new Prompt("photo 12.jpg", 1, new PromptPicture(photo, ""))));
		assertEquals(alone.prompts(), PromptInput.of(alone).request().prompts());
	}

	@Test
	void aPromptOfSeveralLinesBecomesOneLine() {
		assertEquals("two lines", PromptInput.of(RunRequest.of("two\nlines")).prompts());
	}

	private static PromptInput input(String prompts, String avoided, String seed) {
		return new PromptInput(prompts, avoided, seed, PromptInput.PlugIns.DEFAULT, Map.of());
	}
}
