// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCodeTest {

	private static final Path BUNDLES = Path.of(System.getProperty("bundles"));

	@Test
	void theCodeCheckedInIsWhatTheModelsGenerate() throws IOException {
		List<Path> models = ModelCode.models(BUNDLES);
		assertFalse(models.isEmpty(), "There is no .genmodel file below " + BUNDLES);
		var sentences = new ArrayList<String>();
		for (Path model : models) {
			Path bundle = model.getParent().getParent();
			for (String difference : ModelCode.generate(model).differences(bundle)) {
				sentences.add(bundle.getFileName() + "/" + difference);
			}
		}
		assertEquals(List.of(), sentences, "Code and model differ: edit only the model, then run releng/regenerate-models");
	}

	@Test
	void everyKindOfDifferenceIsNamed(@TempDir Path bundle) throws IOException {
		ModelCode code = ModelCode.generate(ModelCode.models(BUNDLES).get(0));
		code.write(bundle);
		assertEquals(List.of(), code.differences(bundle));

		List<String> names = List.copyOf(code.files().keySet());
		Path folder = bundle.resolve(ModelCode.FOLDER);
		Files.writeString(folder.resolve(names.get(0)), "// edited by hand");
		Files.delete(folder.resolve(names.get(1)));
		Files.writeString(folder.resolve("zz.java"), "// left over");

		assertEquals(List.of(
				"src-gen/" + names.get(0) + " differs from what the model generates.",
				"src-gen/" + names.get(1) + " is missing.",
				"src-gen/zz.java is not generated from the model any more."), code.differences(bundle));
	}
}
