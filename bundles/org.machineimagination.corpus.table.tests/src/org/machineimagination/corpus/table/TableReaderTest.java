// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.Document;
import org.machineimagination.corpus.Place;
import org.machineimagination.corpus.Remark;
import org.machineimagination.corpus.Segment;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.SourceText;
import org.machineimagination.corpus.words.Wording;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.FullSize;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.ThreadTime;

final class TableReaderTest {

	private static final int ROWS = FullSize.or(1_000_000, 200_000);

	private static SourceFile file(String text) {
		return new SourceFile("poems.csv", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static TablePolicy policy(String... settings) {
		var texts = new HashMap<String, String>();
		for (int i = 0; i < settings.length; i += 2) {
			texts.put(settings[i], settings[i + 1]);
		}
		return Settings.read(TablePolicy.class, texts);
	}

	private static CollectedTexts read(SourceFile file, String... settings) {
		var texts = new CollectedTexts(Integer.MAX_VALUE);
		new TableReader().read(file, policy(settings), texts, new Cancellation());
		return texts;
	}

	private static List<String> words(String text, String... settings) {
		return read(file(text), settings).segments().stream().map(Segment::words).toList();
	}

	private static String refusal(String text, String... settings) {
		return String.valueOf(assertThrows(CorpusException.class, () -> words(text, settings)).getMessage());
	}

	/** From each segment to its row in the file and back to the same words. */
	private static void requireAnchors(SourceFile file, char separator, int column) throws Exception {
		SourceText source = SourceText.read(file, "auto", "", new Cancellation());
		for (Segment segment : read(file).segments()) {
			Place place = segment.places().getFirst();
			String slice = source.between(place.start(), place.end());
			assertEquals(Wording.writable(slice), segment.source());
			assertEquals(place.line(), source.text().substring(0, source.text().offsetByCodePoints(0, place.start())).split("\n", -1).length);
			try (var parser = CSVParser.parse(new StringReader(slice), CSVFormat.RFC4180.builder().setDelimiter(separator).get())) {
				assertEquals(segment.words(), Wording.fold(parser.iterator().next().get(column)));
			}
			assertEquals(Wording.sha256(segment.words()), segment.anchor().sha256());
		}
	}

	@Test
	void everyAnchorOfTheSampleHolds() throws Exception {
		SourceFile sample = SourceFile.of(SourceTree.ROOT.resolve("samples/poems.csv"));
		requireAnchors(sample, ',', 11);
		List<CollectedTexts.Text> texts = read(sample).texts();
		assertEquals(8, texts.size());
		assertEquals("zh-Hant", texts.get(5).document().language());
		assertEquals("tyger.5", texts.getFirst().segments().get(4).anchor().xmlId());
		assertEquals("tyger.2.1", texts.getFirst().segments().get(4).anchor().canonicalPath());
	}

	@Test
	void everyAnchorOfOddTablesHolds() throws Exception {
		var random = new Random(3);
		String[] cells = {"a", "\"b, c\"", "\"d\n\ne\"", "\"f \"\"g\"\"\"", "", "😀", "e\u0301", "قفا", "\" h \""};
		for (int round = 0; round < 100; round++) {
			var table = new StringBuilder(round % 2 == 0 ? "\uFEFFid,text\r\n" : "id,text\n").append("first,one\n");
			for (int i = 0; i < 30; i++) {
				table.append(random.nextInt(5) == 0 ? "\n" : "").append(cells[random.nextInt(cells.length)]).append(',')
						.append(cells[random.nextInt(cells.length)])
						.append(random.nextBoolean() ? "\r\n" : "\n");
			}
			requireAnchors(file(table.toString()), ',', 1);
		}
	}

	@Test
	void theSeparatorIsFound() {
		for (String separator : List.of(",", ";", "\t", "|")) {
			assertEquals(List.of("a red apple", "fog"), words(String.join(separator, "n", "Text", "x") + "\n" + String.join(separator, "1", "a red apple", "")
					+ "\n" + String.join(separator, "2", "fog", "") + "\n"));
		}
		assertEquals(List.of("a"), words("text\na\n"));
	}

	@Test
	void theColumnOfWordsHasItsNameOrOneThatIsSaid() {
		assertEquals(List.of("a"), words("PROMPT,x\na,b\n"));
		assertEquals(List.of("b"), words("PROMPT,Verso\na,b\n", "text-column", "verso"));
		assertTrue(refusal("line,words\n1,a\n").contains("no column 'text'; its first row names line, words."));
		assertTrue(refusal("text,text\n1,a\n").contains("two columns 'text'"));
	}

	@Test
	void knownColumnsAreAnchorsAndOthersAreKept() {
		CollectedTexts texts = read(file("id,poem,stanza,line,n,title,author,date,lang,source,licence,mood,text\n"
				+ "x1,3,2,14,14a,Hope,Emily,1891,en,Poems,CC0-1.0,glad,a line\n"));
		Segment segment = texts.segments().getFirst();
		assertEquals(List.of("x1", "14a", "3.2.14"), List.of(segment.anchor().xmlId(), segment.anchor().number(), segment.anchor().canonicalPath()));
		assertEquals(Map.of("poem", "3", "mood", "glad"), segment.properties());
		Document document = texts.texts().getFirst().document();
		assertEquals(List.of("Hope", "[Emily]", "1891", "en", "Poems", "CC0-1.0"), List.of(document.title(), document.writers().toString(), document.date(),
				document.language(), document.source(), document.licence()));
	}

	@Test
	void rowsOfAnotherTitleAreAnotherText() {
		String table = "title,text\nA,a\nA,b\nB,c\n";
		assertEquals(List.of("A", "B"), read(file(table)).texts().stream().map(text -> text.document().title()).toList());
		CollectedTexts one = read(file(table), "texts", "one");
		assertEquals(1, one.texts().size());
		assertEquals("B", one.segments().getLast().properties().get("title"));
	}

	@Test
	void rowsWithoutWordsAndWithTooManyCellsAreRemarkedOn() {
		CollectedTexts texts = read(file("id,text\na,one\nb,\nc,two,more\na,three\n"));
		assertEquals(3, texts.segments().size());
		List<String> remarks = texts.remarks().stream().map(remark -> remark.line() + " " + remark.sentence()).toList();
		assertTrue(remarks.contains("4 The row has 3 cells, but there are 2 columns; what is beyond them was left out."), remarks.toString());
		assertTrue(remarks.contains("0 1 rows have no words and were left out."), remarks.toString());
		assertTrue(remarks.stream().anyMatch(remark -> remark.startsWith("5 The id 'a' is another row's")), remarks.toString());
	}

	@Test
	void aQuotationMarkLeftOpenIsToldWithItsRow() {
		assertTrue(refusal("id,text\na,one\nb,\"two\n" + "c,three\n".repeat(10)).startsWith("The table poems.csv cannot be read"));
		String sentence = refusal("id,text\na,one\nb,\"two\n" + "c,three\n".repeat(1_000_000));
		assertTrue(sentence.startsWith("A row of the table poems.csv that begins after line 2 is longer than 4 MB"), sentence);
	}

	@Test
	void aGigabyteOnOneLineIsRefused() {
		var time = new ThreadTime();
		var endless = new SourceFile("poems.csv", () -> new Rows("text\n\"", 1L << 30, "a"));
		String sentence = String.valueOf(assertThrows(CorpusException.class, () -> read(endless)).getMessage());
		assertTrue(sentence.contains("longer than"), sentence);
		assertTrue(time.millis() < 2000);
	}

	@Test
	void hundredsOfThousandsOfRowsStreamInLittleMemory() {
		var rows =
				new SourceFile("poems.csv", () -> new Rows("text,n\n", ROWS * 40L, "Hope is the thing with feathers,12345678\n".substring(0, 39) + "\n"));
		var counted = new CorpusSink() {
			private int segments;
			private long first;
			private long most;

			@Override
			public Document document(Document document) {
				most = 0;
				return document;
			}

			@Override
			public void segment(Segment segment) {
				if (++segments % 50_000 == 0) {
					System.gc();
					most = Math.max(most, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
					first = first == 0 ? most : first;
				}
			}

			@Override
			public void remark(Remark remark) {
				throw new AssertionError(remark.sentence());
			}
		};
		new TableReader().read(rows, policy("language", "en"), counted, new Cancellation());
		assertEquals(ROWS, counted.segments);
		assertTrue(counted.most - counted.first < 100L * ROWS, "It holds " + (counted.most - counted.first) / ROWS + " bytes a row");
	}

	/** A head, and then the same row until so many bytes are there. */
	private static final class Rows extends InputStream {
		private final byte[] head;
		private final byte[] row;
		private final long size;
		private long position;

		Rows(String head, long size, String row) {
			this.head = head.getBytes(StandardCharsets.UTF_8);
			this.row = row.getBytes(StandardCharsets.UTF_8);
			this.size = size;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0];
		}

		@Override
		public int read(byte[] bytes, int start, int length) {
			int count = (int) Math.min(length, head.length + size - position);
			for (int i = 0; i < count; i++, position++) {
				bytes[start + i] = position < head.length ? head[(int) position] : row[(int) ((position - head.length) % row.length)];
			}
			return count == 0 ? -1 : count;
		}
	}
}
