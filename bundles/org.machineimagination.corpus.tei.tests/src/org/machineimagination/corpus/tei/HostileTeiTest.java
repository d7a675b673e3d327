// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.testing.ThreadTime;

/** What a file of somebody else may hold: refused in a sentence, or read without harm, in little time and memory. */
final class HostileTeiTest {

	private static final long MOST_MILLIS = 2000;
	private static final long MOST_BYTES = 200L << 20;

	@TempDir
	Path folder;

	private static String refusal(SourceFile file) {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long bytes = threads.getCurrentThreadAllocatedBytes();
		var time = new ThreadTime();
		CorpusException e = assertThrows(CorpusException.class, () -> Tei.read(file, Tei.policy()));
		long millis = time.millis();
		assertTrue(millis < MOST_MILLIS, "It took " + millis + " ms");
		assertTrue(threads.getCurrentThreadAllocatedBytes() - bytes < MOST_BYTES, "It took too much memory");
		return String.valueOf(e.getMessage());
	}

	@Test
	void billionLaughsAreNotLaughed() {
		var text = new StringBuilder("<!DOCTYPE TEI [<!ENTITY lol \"lol\">");
		for (int i = 1; i < 10; i++) {
			text.append("<!ENTITY lol%d \"%s\">".formatted(i, ("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10)));
		}
		String sentence = refusal(Tei.file(text + "]><TEI><text><l>&lol9;</l></text></TEI>"));
		assertTrue(sentence.startsWith("The file poem.xml uses the entity &lol9;"), sentence);
	}

	@Test
	void entitiesOfAFewCharactersAreReadAndAFloodOfThemIsNot() {
		String doctype = "<!DOCTYPE TEI [<!-- > ]> --><!ENTITY mdash '&#8212;'><!ENTITY full \"" + "x".repeat(64) + "\">]>\n";
		assertEquals(List.of("a — b"), Tei.words(Tei.read(Tei.file(doctype + "<l>a &mdash; b</l>"), Tei.policy())));
		String sentence = refusal(Tei.file(doctype + "<l>" + "&full;".repeat(20_000) + "</l>"));
		assertTrue(sentence.contains("grow beyond"), sentence);
	}

	@Test
	void nothingOutsideTheFileIsOpened() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		try (var server = new ServerSocket(0)) {
			server.setSoTimeout(1);
			String url = "http://localhost:" + server.getLocalPort() + "/x.dtd";
			String sentence = refusal(Tei.file("<!DOCTYPE l SYSTEM '" + url + "' [<!ENTITY a SYSTEM '" + secret.toUri() + "'>]><l>&a;</l>"));
			assertTrue(sentence.contains("&a;"), sentence);
			CollectedTexts texts =
					Tei.read(Tei.file("<!DOCTYPE l PUBLIC 'x' '" + url + "' [<!ENTITY % p SYSTEM '" + url + "'> %p;]><l>read</l>"), Tei.policy());
			assertEquals(List.of("read"), Tei.words(texts));
			assertTrue(texts.remarks().stream().anyMatch(remark -> remark.sentence().startsWith("The document type was not read")));
			assertThrows(java.net.SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void anInclusionIsNotFollowedAndTold() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.xml"), "<l>secret</l>");
		CollectedTexts texts = Tei.read(Tei.file("<lg xmlns:xi='http://www.w3.org/2001/XInclude'><l>a<xi:include href='" + secret.toUri()
				+ "'><xi:fallback>b</xi:fallback></xi:include></l>\n<xi:include href='" + secret.toUri() + "' parse='text'/></lg>"), Tei.policy());
		assertEquals(List.of("a"), Tei.words(texts));
		assertEquals(2, texts.remarks().stream().filter(remark -> remark.sentence().startsWith("An inclusion was not followed")).count());
	}

	@Test
	void nestingIsBounded() {
		String sentence = refusal(Tei.file("<lg>".repeat(100_000)));
		assertTrue(sentence.contains("nests elements deeper than 90"), sentence);
	}

	@Test
	void aGigabyteOnOneLineIsRefused() {
		String sentence = refusal(new SourceFile("poem.xml", () -> new Endless("<l>")));
		assertTrue(sentence.contains("larger than"), sentence);
	}

	@Test
	void whatIsNoTeiIsToldWithItsLine() {
		assertTrue(refusal(Tei.file("<l>a\n<hi></l>")).startsWith("The file poem.xml is not well-formed XML on line 2:"));
		assertTrue(refusal(Tei.file("<html xmlns='http://www.w3.org/1999/xhtml'><l>a</l></html>")).contains("no TEI"));
		assertTrue(refusal(Tei.file("<TEI><text><body><list/></body></text></TEI>")).startsWith("There is nothing to read in the file poem.xml"));
		assertTrue(refusal(Tei.file("")).contains("not well-formed"));
	}

	/** A beginning and then one character for a gigabyte. */
	private static final class Endless extends InputStream {
		private final byte[] beginning;
		private long position;

		Endless(String beginning) {
			this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public int read() {
			return position < beginning.length ? beginning[(int) position++] : position++ < 1L << 30 ? 'a' : -1;
		}

		@Override
		public int read(byte[] bytes, int start, int length) {
			if (position < beginning.length) {
				bytes[start] = (byte) read();
				return 1;
			}
			int count = (int) Math.min(length, (1L << 30) - position);
			Arrays.fill(bytes, start, start + count, (byte) 'a');
			position += count;
			return count == 0 ? -1 : count;
		}
	}
}
