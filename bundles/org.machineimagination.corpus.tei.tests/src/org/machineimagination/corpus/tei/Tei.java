// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.machineimagination.corpus.Anchor;
import org.machineimagination.corpus.CollectedTexts;
import org.machineimagination.corpus.Place;
import org.machineimagination.corpus.Segment;
import org.machineimagination.corpus.source.SourceFile;
import org.machineimagination.corpus.source.SourceText;
import org.machineimagination.corpus.words.Sentences;
import org.machineimagination.corpus.words.Wording;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What tests of TEI share: files made of fragments, and the check that every anchor leads there and back. */
final class Tei {

	private Tei() {
	}

	static SourceFile file(String text) {
		return new SourceFile("poem.xml", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	static String text(String body) {
		return "<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text xml:lang=\"en\"><body>" + body + "</body></text></TEI>";
	}

	static TeiPolicy policy(String... settings) {
		var texts = new HashMap<String, String>();
		for (int i = 0; i < settings.length; i += 2) {
			texts.put(settings[i], settings[i + 1]);
		}
		return Settings.read(TeiPolicy.class, texts);
	}

	static CollectedTexts read(SourceFile file, TeiPolicy policy) {
		var texts = new CollectedTexts(Integer.MAX_VALUE);
		new TeiReader().read(file, policy, texts, new Cancellation());
		return texts;
	}

	static List<String> words(CollectedTexts texts) {
		return texts.segments().stream().map(Segment::words).toList();
	}

	/** From each segment to the file and back to the same words, by its places and by its XPath; its offsets, its context, its digest. */
	static void requireAnchors(SourceFile file, TeiPolicy policy) throws Exception {
		SourceText source = SourceText.read(file, "auto", "", new Cancellation());
		CollectedTexts texts = read(file, policy);
		Document tree = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(source.text())));
		XPath xpath = XPathFactory.newInstance().newXPath();
		for (CollectedTexts.Text text : texts.texts()) {
			String whole = text.segments().stream().map(Segment::words).collect(Collectors.joining(" "));
			for (Segment segment : text.segments()) {
				requirePlaces(segment, source, policy);
				if (segment.ordinal() % 7 == 1) {
					var nodes = (NodeList) xpath.evaluate(segment.anchor().xpath(), tree, XPathConstants.NODESET);
					assertEquals(segment.places().size(), nodes.getLength());
					var ids = new ArrayList<String>();
					for (int i = 0; i < nodes.getLength(); i++) {
						ids.add(((org.w3c.dom.Element) nodes.item(i)).getAttribute("xml:id"));
					}
					assertEquals(segment.properties().containsKey("sentence") ? "" : ids.getFirst(), segment.anchor().xmlId());
				}
				requireText(segment, whole);
			}
		}
		assertEquals(texts.segments().size(), texts.segments().stream().map(segment -> segment.anchor().id()).distinct().count());
	}

	private static void requirePlaces(Segment segment, SourceText source, TeiPolicy policy) {
		var raw = new ArrayList<String>();
		var words = new ArrayList<String>();
		for (Place place : segment.places()) {
			String slice = source.between(place.start(), place.end());
			raw.add(slice);
			assertEquals(place.line(), source.text().substring(0, source.text().offsetByCodePoints(0, place.start())).split("\n", -1).length);
			SourceText part = SourceText.read(file(slice), "auto", "", new Cancellation());
			words.add(new ReadingText(policy).of(new TeiParser(part, new CollectedTexts(1), new Cancellation()).parse()));
		}
		assertEquals(Wording.writable(String.join("\n", raw)), segment.source());
		String again = String.join(" ", words);
		String sentence = segment.properties().get("sentence");
		assertEquals(segment.words(), sentence == null ? again : new Sentences().of(again, "en").get(Integer.parseInt(sentence) - 1));
	}

	private static void requireText(Segment segment, String whole) {
		Anchor anchor = segment.anchor();
		int start = whole.offsetByCodePoints(0, anchor.start());
		int end = whole.offsetByCodePoints(0, anchor.end());
		assertEquals(segment.words(), whole.substring(start, end));
		assertEquals(Wording.last(whole.substring(0, start), 32), anchor.prefix());
		assertEquals(Wording.first(whole.substring(end), 32), anchor.suffix());
		assertEquals(Wording.sha256(segment.words()), anchor.sha256());
	}
}
