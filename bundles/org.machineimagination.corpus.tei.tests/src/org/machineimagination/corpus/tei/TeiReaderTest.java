// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.Segment;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.ThreadTime;

final class TeiReaderTest {

	/** What may stand in a line, with what is read of it. */
	private static final Map<String, String> IN_LINES = new LinkedHashMap<>();

	static {
		IN_LINES.put("plain, &amp; escaped &#x2014;", "plain, & escaped —");
		IN_LINES.put("a<lb/>b", "a b");
		IN_LINES.put("un <lb n=\"2\" break=\"no\"/>\n  divided", "undivided");
		IN_LINES.put("a<pb n=\"3\"/><cb/>b<milestone unit=\"x\"/>c", "a b c");
		IN_LINES.put("<choice><orig>loue</orig><reg>love</reg></choice>", "love");
		IN_LINES.put("<choice><sic>teh</sic><corr>the</corr></choice>", "the");
		IN_LINES.put("<choice><abbr>Mr</abbr><expan>Mister</expan></choice>", "Mister");
		IN_LINES.put("y<choice><am>ͤ</am><ex>e</ex></choice>", "ye");
		IN_LINES.put("<app><lem wit=\"#A\">rose</lem><rdg wit=\"#B\">lily</rdg></app>", "rose");
		IN_LINES.put("<app><rdg wit=\"#A #C\">moon</rdg><rdg wit=\"#B\">sun</rdg></app>", "moon");
		IN_LINES.put("<app><rdgGrp><rdg wit=\"#C\">sea</rdg></rdgGrp><rdg wit=\"#D\">sky</rdg></app>", "sea");
		IN_LINES.put("kept<note place=\"foot\">not the text <l>nor this</l></note>", "kept");
		IN_LINES.put("<fw>running</fw><figure><figDesc>a tree</figDesc></figure><del>gone</del>here", "here");
		IN_LINES.put("<gap reason=\"illegible\"/>", "[…]");
		IN_LINES.put("<add>added</add> <supplied>given</supplied> <unclear>dim</unclear> <hi rend=\"italic\">high</hi>", "added given dim high");
		IN_LINES.put("<ref target=\"#x\">there</ref> <w>one</w><pc>,</pc> <seg>two</seg>", "there one, two");
		IN_LINES.put("<![CDATA[<raw>]]><!-- <l> --> <?x <l> ?>", "<raw>");
		IN_LINES.put("wo\u00ADod e\u0301 😀", "wood é 😀");
		IN_LINES.put("<subst><del>old</del><add>new</add></subst>", "new");
		IN_LINES.put("left <caesura/>right", "left right");
		IN_LINES.put("<persName key=\"a>b\">Ann</persName>", "Ann");
		IN_LINES.put("<choice><orig><hi>v</hi>p</orig><reg>u<lb break='no'/>p</reg></choice>", "up");
	}

	static Stream<Path> samples() throws Exception {
		try (Stream<Path> files = Files.list(SourceTree.ROOT.resolve("samples/tei"))) {
			return files.sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyAnchorOfASampleHolds(Path sample) throws Exception {
		boolean prose = sample.endsWith("alice.xml");
		for (String unit : prose ? List.of("automatic", "paragraph", "sentence") : List.of("automatic", "line", "stanza", "poem")) {
			Tei.requireAnchors(SourceFile.of(sample), Tei.policy("unit", unit));
		}
	}

	@Test
	void everyConstructIsReadAloneAndInPairs() throws Exception {
		var fragments = new ArrayList<>(IN_LINES.keySet());
		var lines = new StringBuilder();
		var expected = new ArrayList<String>();
		for (String one : fragments) {
			lines.append("<l>").append(one).append("</l>\n");
			expected.add(IN_LINES.get(one));
			for (String other : fragments) {
				lines.append("<l n=\"x\">").append(one).append(" <hi>und</hi> ").append(other).append("</l>");
				expected.add(IN_LINES.get(one) + " und " + IN_LINES.get(other));
			}
		}
		SourceFile file = Tei.file(Tei.text("<lg>" + lines + "</lg>"));
		List<String> words = Tei.words(Tei.read(file, Tei.policy()));
		for (int i = 0; i < expected.size(); i++) {
			assertEquals(expected.get(i), words.get(i));
		}
		Tei.requireAnchors(file, Tei.policy());
	}

	@Test
	void theOtherReadingIsTakenWhereThePolicySaysSo() throws Exception {
		String line = "<l><choice><orig>loue</orig><reg>love</reg></choice> <choice><sic>teh</sic><corr>the</corr></choice> "
				+ "<choice><abbr>Mr</abbr><expan>Mister</expan></choice> <app><lem wit='#A'>rose</lem><rdg wit='#B'>lily</rdg></app></l>";
		SourceFile file = Tei.file(Tei.text(line));
		assertEquals(List.of("loue teh Mr lily"), Tei.words(Tei.read(file, Tei.policy("spelling", "original", "errors", "uncorrected",
				"abbreviations", "abbreviated", "witness", "#B"))));
		assertEquals(List.of("love the Mister rose"), Tei.words(Tei.read(file, Tei.policy("witness", "#nobody"))));
	}

	@Test
	void partsOfALineAreJoinedAndBothIdsKept() throws Exception {
		SourceFile file = Tei.file(Tei.text("<sp who='#a'><speaker>Ann</speaker><l xml:id='l1' part='I'>Who goes</l></sp>"
				+ "<sp><speaker>Bob</speaker><l part='M'>there,</l></sp><sp><speaker>Ann</speaker><l xml:id='l2' part='F'>my lord?</l></sp>"
				+ "<l xml:id='l3' next='#l5'>one</l><l xml:id='l4'>two</l><l xml:id='l5' prev='#l3'>three</l>"));
		CollectedTexts texts = Tei.read(file, Tei.policy());
		assertEquals(List.of("Who goes there, my lord?", "one three", "two"), Tei.words(texts));
		Segment first = texts.segments().getFirst();
		assertEquals("l1 l2", first.properties().get("ids"));
		assertEquals("Ann / Bob", first.properties().get("speaker"));
		assertEquals(3, first.places().size());
		Tei.requireAnchors(file, Tei.policy());
	}

	@Test
	void linksInACircleEnd() throws Exception {
		SourceFile file = Tei.file(Tei.text("<l xml:id='a' next='#b'>one</l><l xml:id='b' next='#a'>two</l><l xml:id='c' next='#c'>three</l>"));
		assertEquals(List.of("one two", "three"), Tei.words(Tei.read(file, Tei.policy())));
	}

	@Test
	void oneTextForEachThatThereIs() {
		String header = "<teiHeader><fileDesc><titleStmt><title>Both</title><author>Ann</author></titleStmt></fileDesc></teiHeader>";
		String text = "<text><body><l>a</l></body></text>";
		CollectedTexts corpus = Tei.read(Tei.file("<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'>" + header + "<TEI xml:id='t1'>" + text
				+ "</TEI><TEI>" + text + "</TEI></teiCorpus>"), Tei.policy());
		assertEquals(List.of("t1", "poem-2"), corpus.texts().stream().map(each -> each.document().key()).toList());
		assertEquals("Both", corpus.texts().getLast().document().title());
		CollectedTexts group = Tei.read(Tei.file("<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + header + "<text><group><text><body><head>One</head><l>a</l>"
				+ "</body></text><text><body><head>Two</head><l>b</l></body></text></group></text></TEI>"), Tei.policy());
		assertEquals(List.of("One", "Two"), group.texts().stream().map(each -> each.document().title()).toList());
		assertEquals(List.of("a"), Tei.words(Tei.read(Tei.file("<lg><l>a</l></lg>"), Tei.policy())));
		assertEquals(List.of("a"), Tei.words(Tei.read(Tei.file("<l>a</l>"), Tei.policy())));
	}

	@Test
	void linesAreCitedByPoemStanzaAndLine() {
		String two = "<lg><l>a</l><l>b</l></lg><lg><l>c</l></lg>";
		assertEquals(List.of("1.1.1", "1.1.2", "1.2.1", "2.1.1", "2.1.2", "2.2.1"), paths("<div>" + two + "</div><div>" + two + "</div>", "line"));
		assertEquals(List.of("1.1.1", "1.1.2", "1.2.1", "2.1.1", "2.1.2", "2.2.1"), paths("<lg>" + two + "</lg><lg>" + two + "</lg>", "line"));
		assertEquals(List.of("1.1.1", "2.1.1"), paths("<lg type='sonnet'><l>a</l></lg><lg type='sonnet'><l>b</l></lg>", "line"));
		assertEquals(List.of("1.1", "1.2"), paths("<lg type='poem'>" + two + "</lg>", "stanza"));
		assertEquals(List.of("1", "2"), paths("<div>" + two + "</div><lg>" + two + "</lg>", "poem"));
	}

	private static List<String> paths(String body, String unit) {
		return Tei.read(Tei.file(Tei.text(body)), Tei.policy("unit", unit)).segments().stream().map(segment -> segment.anchor().canonicalPath()).toList();
	}

	@Test
	void stanzasAndPoemsAreTheirLines() throws Exception {
		SourceFile file = Tei.file(Tei.text("<div><head>T</head><lg><l>a</l>\n<l>b</l></lg><stage>x</stage><lg><l>c</l></lg></div>"));
		assertEquals(List.of("a b", "c"), Tei.words(Tei.read(file, Tei.policy("unit", "stanza"))));
		assertEquals(List.of("a b c"), Tei.words(Tei.read(file, Tei.policy("unit", "poem"))));
		assertEquals(List.of("T", "a", "b", "x", "c"), Tei.words(Tei.read(file, Tei.policy("heads", "yes", "stages", "yes"))));
		for (String unit : List.of("stanza", "poem", "line")) {
			Tei.requireAnchors(file, Tei.policy("unit", unit, "heads", "yes"));
		}
	}

	@Test
	void proseIsSentencesAndSpeechesAreParagraphs() throws Exception {
		SourceFile file = Tei.file(Tei.text("<p>Mr. Dodgson came. He\n  saw.</p><p><s>Encoded. So.</s> <s>And so.</s></p>"
				+ "<sp><speaker>Ann</speaker><p>Come in. Sit down.</p></sp>"));
		assertEquals(List.of("Mr. Dodgson came.", "He saw.", "Encoded. So.", "And so.", "Come in. Sit down."), Tei.words(Tei.read(file, Tei.policy())));
		assertEquals("Ann", Tei.read(file, Tei.policy()).segments().getLast().properties().get("speaker"));
		assertEquals(3, Tei.read(file, Tei.policy("unit", "paragraph")).segments().size());
		Tei.requireAnchors(file, Tei.policy());
		assertEquals(List.of("b"), Tei.words(Tei.read(Tei.file(Tei.text("<p>a <seg>b</seg></p>")), Tei.policy("unit", "seg"))));
	}

	@Test
	void numbersAreKeptAsTheyAreWritten() {
		Segment segment = Tei.read(Tei.file(Tei.text("<l n='007b' xml:id='x'>a</l>")), Tei.policy()).segments().getFirst();
		assertEquals("007b", segment.anchor().number());
		assertEquals("x", segment.anchor().id());
	}

	@Test
	void referencesOfTheEditionAreKept() {
		String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><encodingDesc><refsDecl n='CTS'>"
				+ "<cRefPattern matchPattern='(\\w+)' replacementPattern='#xpath(//l)'/></refsDecl></encodingDesc></teiHeader>"
				+ "<text><body><div n='urn:cts:greekLit:tlg0012.tlg001' type='edition'><div type='textpart' n='1'><l n='5'>a</l></div></div></body></text></TEI>";
		CollectedTexts texts = Tei.read(Tei.file(tei), Tei.policy());
		assertEquals("urn:cts:greekLit:tlg0012.tlg001:1.5", texts.segments().getFirst().anchor().urn());
		assertTrue(texts.texts().getFirst().document().referencePattern().contains("#xpath(//l)"));
	}

	@Test
	void whatIsLeftOutIsRemarkedOnWithItsLine() {
		CollectedTexts texts = Tei.read(Tei.file(Tei.text("<head>T</head>\n<l>a<note>n</note></l>\n<l>b<note>n</note></l>\nloose")), Tei.policy());
		List<String> remarks = texts.remarks().stream().map(remark -> remark.line() + " " + remark.sentence()).toList();
		assertTrue(remarks.stream().anyMatch(remark -> remark.startsWith("3 2 × a note")), remarks.toString());
		assertTrue(remarks.stream().anyMatch(remark -> remark.contains("1 × head was left out")), remarks.toString());
		assertTrue(remarks.stream().anyMatch(remark -> remark.contains("words outside")), remarks.toString());
	}

	@Test
	void theLanguageIsThatOfTheNearestElement() {
		List<Segment> segments = Tei.read(Tei.file(Tei.text("<l xml:lang='ar'>قفا</l><l>a</l>")), Tei.policy()).segments();
		assertEquals("ar", segments.get(0).language());
		assertEquals("rtl", segments.get(0).properties().get("direction"));
		assertEquals("", segments.get(1).language());
	}

	@Test
	void aDeclaredEncodingIsFollowed() {
		byte[] bytes = "<?xml version='1.0' encoding='ISO-8859-1'?><l>\u00E9t\u00E9</l>".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
		assertEquals(List.of("été"), Tei.words(Tei.read(new SourceFile("poem.xml", () -> new java.io.ByteArrayInputStream(bytes)), Tei.policy())));
	}

	@Test
	void aHundredThousandLinesAreReadInTime() {
		String text = Tei.text("<lg><l>Hope is the thing with feathers</l><l>That perches in the soul,</l></lg>\n".repeat(50_000));
		var time = new ThreadTime();
		assertEquals(100_000, Tei.read(Tei.file(text), Tei.policy()).segments().size());
		long millis = time.millis();
		assertTrue(millis < 10_000, "It took " + millis + " ms");
	}
}
