// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.machineimagination.media.PngReader;
import org.machineimagination.media.PngText;

/** What pictures say of themselves and of whoever asked for them. */
class MetadataTest extends CommandTest {

	private static final String USER = "user.name";
	private static final String LOGIN = "qxlogin";

	private String before;

	@BeforeEach
	void logIn() {
		before = System.setProperty(USER, LOGIN);
	}

	@AfterEach
	void logOut() {
		System.setProperty(USER, before);
	}

	@Test
	void theLoginNameIsInNoFileOfARun() throws IOException {
		Path folder = run("a cat", "--frames", "--film");
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(LOGIN), file.toString());
			}
		}
		assertTrue(texts(folder).stream().noneMatch(text -> text.keyword().equals("Author")));
	}

	@Test
	void aNameThatIsGivenIsInPictureAndRecord() throws IOException {
		Path folder = run("a cat", "--author", "Ada Lovelace");
		assertTrue(texts(folder).contains(new PngText("Author", "Ada Lovelace")));
		assertTrue(Files.readString(folder.resolve("run.experiment")).contains("Ada Lovelace"));
		assertTrue(texts(run("a cat", "--author", "Ada", "--no-author")).stream().noneMatch(text -> text.text().contains("Ada")));
	}

	@Test
	void aNameMayStandOnALineOfABatch() throws IOException {
		Path file = Files.writeString(home.resolve("poem.txt"), "a cat --no-author\na dog\n");
		Told.by(studio, Studios.briefly("batch", file.toString(), "--author", "Ada")).assertDone();
		assertFalse(texts(home.resolve("batches/poem/runs/001-a-cat-1")).contains(new PngText("Author", "Ada")));
		assertTrue(texts(home.resolve("batches/poem/runs/002-a-dog-1")).contains(new PngText("Author", "Ada")));
	}

	@Test
	void aPictureMaySayNothing() throws IOException {
		Path folder = run("a secret cat", "--metadata", "none", "--frames");
		assertEquals(List.of(), texts(folder));
		assertEquals(List.of(), PngReader.texts(Files.readAllBytes(folder.resolve("frames/0001.png"))));
		assertTrue(Told.by(studio, "rerun", folder.toString()).assertDone().outLines().getLast().startsWith("Identical: "));
		assertTrue(Told.by(studio, "rerun", folder.resolve("result.png").toString()).assertSentence(1).contains("does not hold the settings of a run"));
	}

	@Test
	void aPictureMayHoldNothingButWhatItCanBeMadeAgainFrom() throws IOException {
		Path folder = run("a cat", "--metadata", "settings", "--frames");
		assertEquals(List.of("Machine Imagination"), texts(folder).stream().map(PngText::keyword).toList());
		assertEquals(List.of(), PngReader.texts(Files.readAllBytes(folder.resolve("frames/0001.png"))));
		assertTrue(Told.by(studio, "rerun", folder.resolve("result.png").toString()).assertDone().outLines().getLast().startsWith("Identical: "));
	}

	@Test
	void whatIsNotAChoiceIsRefused() {
		assertTrue(Told.by(studio, "x", "--metadata", "some").assertSentence(2).contains("none, settings, all"));
	}

	private Path run(String... words) {
		Told.by(studio, Studios.briefly(words)).assertDone();
		return studio.runs().find("last");
	}

	private static List<PngText> texts(Path folder) throws IOException {
		return PngReader.texts(Files.readAllBytes(folder.resolve("result.png")));
	}
}
