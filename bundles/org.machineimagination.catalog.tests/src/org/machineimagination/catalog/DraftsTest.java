// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.plugin.files.FolderLock;

/** Models in the making are nobody else's; what a dead process left of them is removed at the next look. */
class DraftsTest {

	@TempDir
	private Path models;

	@Test
	void whatADeadProcessLeftIsRemovedAtTheNextLook() throws IOException {
		Path left = left();
		new CatalogueReader(models).read(List.of());
		assertFalse(Files.exists(left));
	}

	@Test
	void whatSomebodyWorksOnStays() throws IOException {
		Drafts.Draft draft = Drafts.begin(models);
		Files.writeString(draft.place().resolve("image.onnx"), "half of it");
		new CatalogueReader(models).read(List.of());
		assertTrue(Files.exists(draft.place().resolve("image.onnx")));
		draft.discard();
		assertFalse(Files.exists(draft.place()));
	}

	@Test
	void whatIsFinishedIsAModelWithoutALock() throws IOException {
		Drafts.Draft draft = Drafts.begin(models);
		Files.writeString(draft.place().resolve("model.json"), "{}");
		draft.move(models.resolve("done"));
		assertTrue(Files.exists(models.resolve("done/model.json")));
		assertFalse(Files.exists(models.resolve("done").resolve(FolderLock.FILE_NAME)));
		draft.discard();
		assertTrue(Files.exists(models.resolve("done/model.json")));
	}

	@Test
	void draftsWithoutALockAreRemovedOnceTheyAreOld() throws IOException {
		Path young = Files.createDirectory(models.resolve(".draft-young"));
		Path old = Files.createDirectory(models.resolve(".draft-old"));
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
		Path model = Files.createDirectory(models.resolve("draft-of-mine"));
		Drafts.sweep(models);
		assertTrue(Files.exists(young) && Files.exists(model));
		assertFalse(Files.exists(old));
	}

	@Test
	void aFolderThatIsNotThereIsNoProblem() {
		Drafts.sweep(models.resolve("nowhere"));
		assertEquals(Optional.empty(), Unrecognised.sentence(models.resolve("nowhere")));
	}

	@Test
	void aFolderWithAGeneratorsFileIsToldWhichOneToAdd() throws IOException {
		assertEquals(Optional.of("The folder %s has no files; give the one that has the model's.".formatted(models)), Unrecognised.sentence(models));
		Files.writeString(models.resolve("readme.md"), "some text");
		assertEquals(Optional.empty(), Unrecognised.sentence(models));
		Files.createDirectory(models.resolve("onnx"));
		Files.writeString(models.resolve("onnx/generator.ONNX"), "not looked into");
		assertEquals(Optional.of("The folder %s is not of an image-text model in two towers; of a generator, add the file itself: %s."
				.formatted(models, Path.of("onnx/generator.ONNX"))), Unrecognised.sentence(models));
	}

	/** A draft with the lock file of somebody who is no more. */
	private Path left() throws IOException {
		Path left = Files.createDirectory(models.resolve(".draft-left"));
		Files.createFile(left.resolve(FolderLock.FILE_NAME));
		Files.writeString(left.resolve("image.onnx"), "half of it");
		return left;
	}
}
