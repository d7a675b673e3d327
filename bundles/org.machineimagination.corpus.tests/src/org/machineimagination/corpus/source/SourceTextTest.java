// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.ThreadTime;

final class SourceTextTest {

	@TempDir
	Path folder;

	private static SourceFile file(byte[] bytes) {
		return new SourceFile("poem.txt", () -> new ByteArrayInputStream(bytes));
	}

	private static SourceText read(byte[] bytes, String encoding) {
		return SourceText.read(file(bytes), encoding, "", new Cancellation());
	}

	@Test
	void linesEndInLineFeedsHoweverTheyWereWritten() {
		assertEquals("a\nb\nc\n\nd", read("a\r\nb\rc\r\n\r\nd".getBytes(StandardCharsets.UTF_8), "auto").text());
	}

	@Test
	void aCarriageReturnAtTheEdgeOfAChunkIsOneEnd() {
		String line = "x".repeat(4095) + "\r\n";
		assertEquals(("x".repeat(4095) + "\n").repeat(40), read(line.repeat(40).getBytes(StandardCharsets.UTF_8), "auto").text());
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() {
		for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
			SourceText text = read("\uFEFFé 😀".getBytes(charset), "auto");
			assertEquals("é 😀", text.text());
			assertTrue(text.scan().marked());
		}
	}

	@Test
	void whatIsNoUtf8IsRefusedWithTheEncodingThatItSeemsToBeIn() {
		byte[] bytes = "erste Zeile\nLa première fois à l’été\n".repeat(3).getBytes(Charset.forName("windows-1252"));
		CorpusException e = assertThrows(CorpusException.class, () -> read(bytes, "auto"));
		assertEquals("windows-1252", e.proposedEncoding().orElseThrow());
		assertTrue(e.getMessage().contains("line 2") && e.getMessage().contains("première"), e.getMessage());
		assertTrue(read(bytes, "windows-1252").text().contains("à l’été"));
	}

	@Test
	void noReplacementCharacterIsEverMade() {
		byte[] cut = new byte[] {'a', (byte) 0xE2, (byte) 0x82};
		assertThrows(CorpusException.class, () -> read(cut, "auto"));
		assertThrows(CorpusException.class, () -> read(new byte[] {'a', (byte) 0x81}, "windows-1252"));
		assertThrows(CorpusException.class, () -> read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b', 0}, "auto"));
	}

	@Test
	void placesCountCodePoints() {
		String text = "😀é".repeat(5000) + "end";
		SourceText source = read(text.getBytes(StandardCharsets.UTF_8), "auto");
		for (int index : new int[] {0, 2, 3, 4095, 4096, 4097, 8192, 12288, text.length() - 1, text.length()}) {
			int whole = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
			assertEquals(text.codePointCount(0, whole), source.codePoint(whole), "at " + whole);
		}
		assertEquals("end", source.between(10_000, 10_003));
	}

	@Test
	void aGigabyteIsRefusedBeforeItIsRead() {
		var endless = new SourceFile("long.txt", () -> new InputStream() {
			private long left = 1L << 30;

			@Override
			public int read() {
				return left-- > 0 ? 'a' : -1;
			}

			@Override
			public int read(byte[] bytes, int start, int length) {
				int count = (int) Math.min(length, left);
				java.util.Arrays.fill(bytes, start, start + count, (byte) 'a');
				left -= count;
				return count == 0 ? -1 : count;
			}
		});
		var time = new ThreadTime();
		CorpusException e = assertThrows(CorpusException.class, () -> SourceText.read(endless, "auto", "", new Cancellation()));
		assertTrue(e.getMessage().contains("larger than 64 MB"), e.getMessage());
		long millis = time.millis();
		assertTrue(millis < 2000, "It took " + millis + " ms");
	}

	@Test
	void anArchiveWhosePathsLeaveItIsRefused() throws Exception {
		Path zip = folder.resolve("texts.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("../outside.txt"));
			out.write('a');
		}
		CorpusException e = assertThrows(CorpusException.class, () -> Sources.of(zip));
		assertTrue(e.getMessage().contains("leaves its folder"), e.getMessage());
		assertFalse(Files.exists(folder.getParent().resolve("outside.txt")));
	}

	@Test
	void anArchiveThatUnpacksToFarMoreIsRefused() throws Exception {
		Path zip = folder.resolve("texts.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("bomb.txt"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 300; i++) {
				out.write(zeros);
			}
		}
		try (Sources sources = Sources.of(zip)) {
			SourceFile bomb = sources.files().getFirst();
			CorpusException e = assertThrows(CorpusException.class,
					() -> SourceScan.of(bomb, "auto", "", new SourceScan.Bounds(1L << 40, Integer.MAX_VALUE), new Cancellation()));
			assertTrue(e.getMessage().contains("more room"), e.getMessage());
		}
	}

	@Test
	void aFolderGivesItsFilesByNameAndNoHiddenOnes() throws Exception {
		Files.createDirectories(folder.resolve("b"));
		Files.writeString(folder.resolve("b/two.txt"), "2");
		Files.writeString(folder.resolve("a.txt"), "1");
		Files.writeString(folder.resolve(".hidden.txt"), "0");
		try (Sources sources = Sources.of(folder)) {
			assertEquals(java.util.List.of("a.txt", "b/two.txt"), sources.files().stream().map(SourceFile::name).toList());
		}
	}

	@Test
	void whatIsNotThereIsTold() {
		assertEquals("There is no file or folder " + folder.resolve("none") + ".",
				assertThrows(CorpusException.class, () -> Sources.of(folder.resolve("none"))).getMessage());
	}
}
