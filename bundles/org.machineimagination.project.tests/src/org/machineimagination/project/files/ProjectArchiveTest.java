// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.project.Project;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Text;

class ProjectArchiveTest {

	@TempDir
	Path path;
	@TempDir
	Path elsewhere;

	private ProjectFolder folder;
	private Project project;
	private Path archive;

	@BeforeEach
	void aProjectWithATableAndAPicture() throws IOException {
		folder = new ProjectFolder(Files.createDirectory(path.resolve("poems")));
		archive = path.resolve("poems.zip");
		project = Projects.project("Poems");
		Text text = Projects.text("The Tyger");
		project.getTexts().add(text);
		try (var writer = new SegmentTableWriter(folder)) {
			writer.add(new SegmentRow(Experiments.newId(), text.getId(), "line", 1, 1, "Tyger Tyger, burning bright,", null, null,
					SegmentAnchor.at(0, 28), Map.of()));
			project.getTables().add(writer.finish());
		}
		text.setTable(project.getTables().get(0));
		text.setRows(1);
		Files.createDirectory(folder.path().resolve("pictures"));
		Files.write(folder.path().resolve("pictures/tyger ü.png"), new byte[] {1, 2, 3});
		project.getPictures().add(Projects.picture(null, null, "image/png"));
		project.getPictures().get(0).setCopy("pictures/tyger ü.png");
		new ProjectFiles().save(project, folder.file());
	}

	@Test
	void aPackedProjectOpensInAnotherFolderWithAllThatItNames() throws IOException {
		assertEquals(List.of(), ProjectArchive.pack(project, folder, archive));
		ProjectFolder other = ProjectArchive.unpack(archive, elsewhere.resolve("given"));
		Project given = new ProjectFiles().load(other.file()).project();
		assertTrue(EcoreUtil.equals(project, given));
		assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(other.resolve(given.getPictures().get(0).getCopy(), "picture")));
		try (var reader = SegmentTableReader.open(other, given.getTexts().get(0).getTable())) {
			assertEquals("Tyger Tyger, burning bright,", reader.rows(given.getTexts().get(0)).findFirst().orElseThrow().words());
		}
		assertEquals(List.of(), other.missing(given));
	}

	@Test
	void theSameProjectGivesTheSameArchive() throws IOException {
		ProjectArchive.pack(project, folder, archive);
		byte[] first = Files.readAllBytes(archive);
		ProjectArchive.pack(project, folder, archive);
		assertArrayEquals(first, Files.readAllBytes(archive));
	}

	@Test
	void aPictureThatIsMissingIsNamedAndTheRestIsPacked() throws IOException {
		Files.delete(folder.path().resolve("pictures/tyger ü.png"));
		List<String> missing = ProjectArchive.pack(project, folder, archive);
		assertEquals(1, missing.size());
		assertTrue(missing.get(0).endsWith("tyger ü.png, which the project names, is missing."), missing.get(0));
		ProjectArchive.unpack(archive, elsewhere.resolve("given"));
	}

	@Test
	void aZipThatSomebodyMadeOfTheFolderIsUnderstood() throws IOException {
		zip(Map.of("poems/project.xml", Files.readAllBytes(folder.file()), "poems/pictures/tyger ü.png", new byte[1],
				"poems/.lock", new byte[0], "__MACOSX/poems/._project.xml", new byte[1]));
		ProjectFolder other = ProjectArchive.unpack(archive, elsewhere.resolve("given"));
		assertEquals("Poems", new ProjectFiles().load(other.file()).project().getTitle());
		assertTrue(Files.exists(other.path().resolve("pictures/tyger ü.png")));
		assertFalse(Files.exists(other.path().resolve(".lock")));
		assertFalse(Files.exists(other.path().resolve("__MACOSX")));
	}

	@Test
	void nothingThatIsThereIsWrittenOver() throws IOException {
		ProjectArchive.pack(project, folder, archive);
		assertRefused("there is something at", elsewhere);
	}

	@ParameterizedTest
	@ValueSource(strings = {"../outside", "/outside", "a/../../outside", "..\\outside", "C:/outside", "a\u0000b"})
	void aPathThatLeavesTheFolderIsRefusedAndNothingIsLeft(String name) throws IOException {
		zip(Map.of("project.xml", Files.readAllBytes(folder.file()), name, new byte[] {1}));
		assertRefused("a path in it ", elsewhere.resolve("given"));
		assertNothingLeft();
	}

	@Test
	void whatWouldFillTheDiskIsRefused() throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.putNextEntry(new ZipEntry("project.xml"));
			zip.write(Files.readAllBytes(folder.file()));
			zip.putNextEntry(new ZipEntry("zeros"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 150; i++) {
				zip.write(zeros);
			}
		}
		assertRefused("it would take far more room than any project of its size", elsewhere.resolve("given"));
		assertNothingLeft();
	}

	@Test
	void anArchiveWithoutAProjectIsRefused() throws IOException {
		zip(Map.of("readme.txt", new byte[1]));
		assertRefused("holds no project", elsewhere.resolve("given"));
		assertNothingLeft();
	}

	@Test
	void anArchiveWithADamagedProjectIsRefused() throws IOException {
		zip(Map.of("project.xml", "<project".getBytes()));
		assertRefused("ends too early", elsewhere.resolve("given"));
		assertNothingLeft();
	}

	@Test
	void whatIsNoZipIsRefused() throws IOException {
		Files.writeString(archive, "not a zip at all");
		assertRefused("is damaged or no zip", elsewhere.resolve("given"));
		assertNothingLeft();
	}

	@Test
	void anArchiveCutOffAnywhereIsRefused() throws IOException {
		ProjectArchive.pack(project, folder, archive);
		byte[] whole = Files.readAllBytes(archive);
		for (int length = 0; length < whole.length; length += 13) {
			Files.write(archive, Arrays.copyOf(whole, length));
			assertRefused("The archive " + archive, elsewhere.resolve("given"));
		}
		assertNothingLeft();
	}

	private void zip(Map<String, byte[]> files) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
	}

	private void assertNothingLeft() throws IOException {
		try (var paths = Files.list(elsewhere)) {
			assertEquals(List.of(), paths.toList());
		}
		assertFalse(Files.exists(path.resolve("outside")));
	}

	private void assertRefused(String part, Path target) {
		String sentence = assertThrows(ProjectException.class, () -> ProjectArchive.unpack(archive, target)).getMessage();
		assertTrue(sentence.contains(part), sentence);
		assertTrue(sentence.endsWith(".") && sentence.lines().count() == 1, sentence);
	}
}
