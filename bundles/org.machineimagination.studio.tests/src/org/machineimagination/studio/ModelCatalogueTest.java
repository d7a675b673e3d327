// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.request.RunRequest;
import org.machineimagination.testing.Sentences;

class ModelCatalogueTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
	}

	@Test
	void theUsersModelsAreListedByKind() {
		assertEquals(List.of(TinyPlugIns.GENERATOR), ids(studio.models().catalogue().all(Kind.GENERATOR)));
		assertEquals(List.of(TinyPlugIns.GUIDE, TinyPlugIns.JUDGE), ids(studio.models().catalogue().all(Kind.PERCEPTOR)));
		assertEquals(List.of(), studio.models().catalogue().problems());
	}

	@Test
	void theStarterLibraryComesFirstAndGivesTheDefaults() {
		TinyPlugIns.write(home.resolve("library"), "starter-generator", "generator", "tiny-gan", 5);
		TinyPlugIns.write(home.resolve("library"), "starter-judge", "perceptor", "tiny-clip", 6);
		TinyPlugIns.write(home.resolve("library"), "starter-guide", "perceptor", "tiny-clip", 7);
		studio.plugIns().add(new FolderLibrary("starter", home.resolve("library/models"), List.of("starter-generator", "starter-judge", "starter-guide")));
		assertEquals("starter-generator", studio.models().catalogue().all().getFirst().id());
		RunRequest complete = studio.completion().complete(RunRequest.of("a red apple"));
		assertEquals("starter-generator", complete.generator());
		assertEquals("starter-guide", complete.guide());
		assertEquals("starter-judge", complete.judge());
		assertEquals("cma-es", complete.optimizer());
		assertEquals("onnxruntime", complete.backend());
	}

	@Test
	void withoutAStarterJudgeNobodyJudges() {
		assertEquals(RunRequest.NONE, studio.completion().complete(RunRequest.of("a red apple")).judge());
	}

	@Test
	void aBrokenDescriptionIsAProblemAndHidesNoOther() throws IOException {
		Files.writeString(Files.createDirectory(home.resolve("models/broken")).resolve(ModelDescription.FILE_NAME), "{\"id\": ");
		assertEquals(3, studio.models().catalogue().all().size());
		assertEquals(1, studio.models().catalogue().problems().size());
		assertTrue(studio.models().catalogue().problems().getFirst().sentence().contains("not valid JSON"));
	}

	@Test
	void aSecondModelOfTheSameNameIsAProblem() {
		studio.plugIns().add(new FolderLibrary("more", home.resolve("models"), List.of(TinyPlugIns.GUIDE)));
		assertEquals(3, studio.models().catalogue().all().size());
		assertTrue(studio.models().catalogue().problems().getFirst().sentence().contains("same identifier"));
	}

	@Test
	void aModelIsFoundByIdAndByFolder() {
		TinyPlugIns.write(home.resolve("elsewhere"), "mine", "generator", "tiny-gan", 5);
		assertEquals("mine", studio.models().catalogue().get(home.resolve("elsewhere/models/mine").toString(), Kind.GENERATOR).id());
		assertEquals(TinyPlugIns.GUIDE, studio.models().catalogue().get(TinyPlugIns.GUIDE, Kind.PERCEPTOR).id());
	}

	@Test
	void aModelThatIsMissingOrOfTheOtherKindIsNamedWithThoseThatThereAre() {
		for (String id : List.of("nothing", TinyPlugIns.GUIDE, "nul\0")) {
			ModelException refusal = assertThrows(ModelException.class, () -> studio.models().catalogue().get(id, Kind.GENERATOR));
			Sentences.assertSentence(refusal, TinyPlugIns.GENERATOR);
		}
	}

	private static List<String> ids(List<ModelDescription> models) {
		return models.stream().map(ModelDescription::id).toList();
	}

	private record FolderLibrary(String id, Path folder, List<String> names) implements ModelLibrary {

		@Override
		public String name() {
			return id;
		}

		@Override
		public String description() {
			return "Models for tests.";
		}

		@Override
		public List<ModelFolder> folders() {
			return names.stream().map(name -> ModelFolder.of(folder.resolve(name))).toList();
		}
	}
}
