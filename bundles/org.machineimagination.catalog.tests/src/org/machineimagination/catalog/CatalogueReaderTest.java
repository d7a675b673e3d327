// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.model.ModelDescription;

/** One search asks for the catalogue several times. */
class CatalogueReaderTest {

	private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(1));

	@TempDir
	private Path folder;

	@Test
	void whatHasNotChangedIsReadOnce() throws IOException {
		write("a", "first", LONG_AGO);
		var reader = new CatalogueReader(folder);
		assertSame(reader.read(List.of()), reader.read(List.of()));
	}

	@Test
	void aModelThatIsAddedOrRemovedIsSeenAtOnce() throws IOException {
		write("a", "first", LONG_AGO);
		var reader = new CatalogueReader(folder);
		assertEquals(List.of("a"), ids(reader));
		write("b", "second", LONG_AGO);
		assertEquals(List.of("a", "b"), ids(reader));
		Files.delete(folder.resolve("a").resolve(ModelDescription.FILE_NAME));
		assertEquals(List.of("b"), ids(reader));
	}

	@Test
	void aDescriptionThatIsChangedIsReadAgain() throws IOException {
		write("a", "first", LONG_AGO);
		var reader = new CatalogueReader(folder);
		assertEquals("first", name(reader));
		write("a", "other", LONG_AGO.plusSeconds(1));
		assertEquals("other", name(reader));
	}

	@Test
	void whatWasWrittenJustNowIsNotTrusted() throws IOException {
		write("a", "first", Instant.now());
		var reader = new CatalogueReader(folder);
		assertNotSame(reader.read(List.of()), reader.read(List.of()));
	}

	@Test
	void aFolderThatIsNotThereYetMayCome() throws IOException {
		var reader = new CatalogueReader(folder.resolve("models"));
		assertEquals(List.of(), ids(reader));
		Path model = Files.createDirectories(folder.resolve("models"));
		Files.move(written("a", "first", LONG_AGO), model.resolve("a"));
		assertEquals(List.of("a"), ids(reader));
	}

	private static List<String> ids(CatalogueReader reader) {
		return reader.read(List.of()).all().stream().map(ModelDescription::id).toList();
	}

	private static String name(CatalogueReader reader) {
		return reader.read(List.of()).all().getFirst().name();
	}

	private void write(String id, String name, Instant time) throws IOException {
		written(id, name, time);
	}

	private Path written(String id, String name, Instant time) throws IOException {
		Path model = Files.createDirectories(folder.resolve(id));
		Path file = Files.writeString(model.resolve(ModelDescription.FILE_NAME), """
				{"id": "%s", "name": "%s", "kind": "generator", "family": "pixels", "version": "1", "licence": "CC0-1.0", "files": {}}
				""".formatted(id, name));
		Files.setLastModifiedTime(file, FileTime.from(time));
		return model;
	}
}
