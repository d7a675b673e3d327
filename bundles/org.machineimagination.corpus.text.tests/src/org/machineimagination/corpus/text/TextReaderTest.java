// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.machineimagination.corpus.Anchor;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.Place;
import org.machineimagination.corpus.Segment;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.SourceText;
import org.machineimagination.corpus.words.Sentences;
import org.machineimagination.corpus.words.Wording;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.ThreadTime;

final class TextReaderTest {

	private static SourceFile file(String text) {
		return new SourceFile("poem.txt", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static TextPolicy policy(String... settings) {
		var texts = new java.util.HashMap<String, String>();
		for (int i = 0; i < settings.length; i += 2) {
			texts.put(settings[i], settings[i + 1]);
		}
		return Settings.read(TextPolicy.class, texts);
	}

	private static CollectedTexts read(SourceFile file, TextPolicy policy) {
		var texts = new CollectedTexts(Integer.MAX_VALUE);
		new TextReader().read(file, policy, texts, new Cancellation());
		return texts;
	}

	private static List<String> words(String text, String... settings) {
		return read(file(text), policy(settings)).segments().stream().map(Segment::words).toList();
	}

	static Stream<Path> samples() throws Exception {
		try (Stream<Path> files = Files.list(SourceTree.ROOT.resolve("samples/text"))) {
			return files.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyAnchorOfASampleHolds(Path sample) throws Exception {
		for (String unit : List.of("automatic", "line", "stanza", "poem", "paragraph", "sentence")) {
			requireAnchors(SourceFile.of(sample), policy("unit", unit));
		}
	}

	@Test
	void everyAnchorOfOddTextsHolds() throws Exception {
		var random = new Random(7);
		String[] odd = {"a", "e\u0301", "\u00AD", "😀", "_b c_", " ", "  ", "\t", "\n", "\n\n", "\n\n\n", "\r\n", "قفا", "明月", "‌", "* * *", "XIV", "  25",
				"[Illustration: x]", "\f", "\u0000", "“", ". "};
		for (int round = 0; round < 300; round++) {
			var text = new StringBuilder(round % 3 == 0 ? "\uFEFF" : "").append("first");
			for (int i = 0; i < 40; i++) {
				text.append(odd[random.nextInt(odd.length)]);
			}
			String unit = List.of("line", "stanza", "poem", "paragraph", "sentence").get(round % 5);
			requireAnchors(file(text.toString()), policy("unit", unit, "poems", round % 2 == 0 ? "one" : "any", "heads", "yes"));
		}
	}

	/** From each segment to the file and back to the same words; from its offsets to the text and back; its context, its digest. */
	private static void requireAnchors(SourceFile file, TextPolicy policy) throws Exception {
		SourceText source = SourceText.read(file, "auto", "", new Cancellation());
		var whole = new StringBuilder();
		List<Segment> segments = read(file, policy).segments();
		segments.forEach(segment -> whole.append(whole.isEmpty() ? "" : " ").append(segment.words()));
		int ordinal = 0;
		for (Segment segment : segments) {
			assertEquals(++ordinal, segment.ordinal());
			Place place = segment.places().getFirst();
			String slice = source.between(place.start(), place.end());
			assertEquals(Wording.writable(slice), segment.source());
			assertEquals(place.line(), source.text().substring(0, source.text().offsetByCodePoints(0, place.start())).split("\n", -1).length);
			assertEquals(segment.words(), again(slice, segment, policy));
			Anchor anchor = segment.anchor();
			String text = whole.toString();
			int start = text.offsetByCodePoints(0, anchor.start());
			int end = text.offsetByCodePoints(0, anchor.end());
			assertEquals(segment.words(), text.substring(start, end));
			assertEquals(Wording.last(text.substring(0, start), 32), anchor.prefix());
			assertEquals(Wording.first(text.substring(end), 32), anchor.suffix());
			assertEquals(Wording.sha256(segment.words()), anchor.sha256());
			assertTrue(Normalizer.isNormalized(segment.words(), Normalizer.Form.NFC));
		}
		assertEquals(segments.size(), segments.stream().map(segment -> segment.anchor().id()).distinct().count());
	}

	private static String again(String slice, Segment segment, TextPolicy policy) {
		var lines = new ArrayList<>(Line.of(slice));
		lines.removeIf(Line::blank);
		lines.removeIf(line -> line.raw().strip().startsWith("[Illustration"));
		if (segment.kind().equals("poem")) {
			// Rows of asterisks stand between poems only by a policy of one poem a file.
			List<Line> kept = Poem.of(Block.of(Line.of(slice)), policy.poems()).stream().flatMap(poem -> poem.stanzas().stream())
					.flatMap(block -> block.lines().stream()).filter(line -> !line.raw().strip().startsWith("[Illustration")).toList();
			return new LineWords(policy).of(kept);
		}
		String words = new LineWords(policy).of(lines);
		return segment.kind().equals("sentence")
				? new Sentences().of(words, "").get(Integer.parseInt(segment.properties().get("sentence")) - 1)
				: words;
	}

	@Test
	void aBlankLineEndsAStanza() {
		List<Segment> segments = read(file("a\nb\n\nc\n"), policy()).segments();
		assertEquals(List.of("1.1.1", "1.1.2", "1.2.1"), segments.stream().map(segment -> segment.anchor().canonicalPath()).toList());
		assertEquals(List.of("poem.1.1.1", "poem.1.1.2", "poem.1.2.1"), segments.stream().map(segment -> segment.anchor().id()).toList());
		assertEquals(List.of(1, 2, 1), segments.stream().map(Segment::stanzaOrdinal).toList());
	}

	@Test
	void whatCouldBeginAPoemIsOfferedAndNotForced() {
		String text = "I\n\na\nb\n\n\nII\n\nc\n\n* * *\n\nd\n";
		CollectedTexts one = read(file(text), policy());
		assertEquals(6, one.segments().size() - one.segments().stream().filter(segment -> segment.words().equals("* * *")).count());
		assertTrue(one.remarks().stream().anyMatch(remark -> remark.sentence().contains("--poems numerals")), one.remarks().toString());
		List<Segment> any = read(file(text), policy("poems", "any")).segments();
		assertEquals(List.of("1.1.1", "1.1.2", "2.1.1", "3.1.1"), any.stream().map(segment -> segment.anchor().canonicalPath()).toList());
		assertEquals("II", any.get(2).properties().get("poem"));
	}

	@Test
	void proseIsJoinedAndDividedIntoSentences() {
		String text = "Alice was beginning to get very tired of sitting by her sister on the\nbank, and of having nothing to do. She read\na book.\n\nThen?\n";
		assertEquals(List.of("Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do.",
				"She read a book.", "Then?"), words(text));
		assertEquals(2, words(text, "unit", "paragraph").size());
	}

	@Test
	void wrappedLinesOfChineseProseAreJoinedWithoutSpaces() {
		assertEquals(List.of("床前明月光疑是地上霜"), words("床前明月光\n疑是地上霜\n", "unit", "paragraph"));
	}

	@Test
	void gutenbergsFrameIsCutAndTold() {
		String text = "The Project Gutenberg eBook of Poems\n\nTitle: Poems\n\nAuthor: Emily Dickinson\n\nLanguage: English\n\n"
				+ "*** START OF THE PROJECT GUTENBERG EBOOK POEMS ***\n\nHope is _the thing_ with feathers\n[Illustration]\nThat perches\n\n"
				+ "*** END OF THE PROJECT GUTENBERG EBOOK POEMS ***\n\nlicence\n";
		CollectedTexts texts = read(file(text), policy());
		assertEquals(List.of("Hope is the thing with feathers", "That perches"), texts.segments().stream().map(Segment::words).toList());
		assertEquals(List.of("Poems", "en", "[Emily Dickinson]"), List.of(texts.texts().getFirst().document().title(),
				texts.texts().getFirst().document().language(), texts.texts().getFirst().document().writers().toString()));
		assertTrue(texts.remarks().stream().anyMatch(remark -> remark.sentence().contains("lines 1 to 9")), texts.remarks().toString());
		assertTrue(texts.remarks().stream().anyMatch(remark -> remark.sentence().startsWith("1 × [Illustration]")));
		assertTrue(words(text, "gutenberg", "no", "italics", "no", "illustrations", "no").contains("Hope is _the thing_ with feathers"));
	}

	@Test
	void numbersInTheMarginAreNumbersOfLines() {
		List<Segment> segments = read(file("one line\n    another      5\nin 1855\n"), policy()).segments();
		assertEquals(List.of("one line", "another", "in 1855"), segments.stream().map(Segment::words).toList());
		assertEquals("5", segments.get(1).anchor().number());
		assertEquals(Map.of("indent", "4"), segments.get(1).properties());
	}

	@Test
	void aTextThatIsNotEnglishGetsOneRemark() {
		CollectedTexts texts = read(file("床前明月光\n疑是地上霜\n"), policy());
		assertEquals(1, texts.remarks().size());
		assertTrue(texts.remarks().getFirst().sentence().contains("not in English"));
	}

	@Test
	void rightToLeftIsSaid() {
		assertEquals("rtl", read(file("قفا نبك\n"), policy()).segments().getFirst().properties().get("direction"));
	}

	@Test
	void aHundredThousandLinesAreReadInTime() {
		String text = "Hope is the thing with feathers\nThat perches in the soul,\n\n".repeat(50_000);
		var time = new ThreadTime();
		assertEquals(100_000, read(file(text), policy()).segments().size());
		long millis = time.millis();
		assertTrue(millis < 10_000, "It took " + millis + " ms");
	}

	@Test
	void oneLineOfManyMegabytesIsRefusedInASentence() {
		CorpusException e = assertThrows(CorpusException.class, () -> words("a".repeat(3 << 20)));
		assertTrue(e.getMessage().startsWith("Line 1 of the file poem.txt"), e.getMessage());
	}

	@Test
	void aPreviewStopsWhenItHasSeenEnough() {
		var texts = new CollectedTexts(5);
		new TextReader().read(file("a\n\n".repeat(10_000)), policy(), texts, new Cancellation());
		assertTrue(texts.segments().size() < 100);
	}
}
