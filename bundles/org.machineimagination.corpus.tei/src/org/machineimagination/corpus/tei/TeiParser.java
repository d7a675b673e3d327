// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.Remark;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceText;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.files.SecureXml;

/** Makes elements of a file. Whatever would take more than a file of its size should is refused with its line. */
final class TeiParser {

	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
	/** Name of elements of other namespaces, whose content is not read. */
	static final String FOREIGN = "*";

	/** Java has a limit of its own a little above. */
	private static final int DEEPEST = 90;
	private static final int MOST_NODES = 4_000_000;
	private static final int MOST_EXPANDED = 1 << 20;
	private static final int CHECK_EVERY = 4096;

	private final SourceText source;
	private final CorpusSink sink;
	private final Cancellation cancellation;
	private final Deque<Map<String, Integer>> positions = new ArrayDeque<>();
	private final Deque<Element> open = new ArrayDeque<>();
	private final StringBuilder characters = new StringBuilder();
	private Map<String, String> entities = Map.of();
	private @Nullable Element root;
	private boolean namespaceless;
	private int nodes;
	private int expanded;

	/** A parser of one file. */
	TeiParser(SourceText source, CorpusSink sink, Cancellation cancellation) {
		this.source = source;
		this.sink = sink;
		this.cancellation = cancellation;
	}

	/**
	 * Reads all of it.
	 *
	 * @throws CorpusException when it is not well-formed, or not to be trusted
	 */
	Element parse() {
		String text = source.text();
		Optional<Doctype> doctype = Doctype.find(text);
		if (doctype.isPresent()) {
			entities = doctype.get().entities();
			sink.remark(new Remark(line(doctype.get().start()), "The document type was not read; nothing outside the file is opened."));
			text = doctype.get().without(text);
		}
		var markup = new Markup(text);
		try {
			XMLStreamReader xml = SecureXml.streamReader(new StringReader(text));
			while (xml.hasNext()) {
				take(xml.next(), xml, markup);
			}
			xml.close();
		} catch (XMLStreamException e) {
			throw malformed(e);
		}
		Element whole = root;
		if (whole == null) {
			throw new CorpusException("There is no element in the file " + name() + ".");
		}
		if (namespaceless) {
			sink.remark(new Remark(whole.line(), "The file is in no namespace; it is read as if it were in that of TEI."));
		}
		return whole;
	}

	private void take(int event, XMLStreamReader xml, Markup markup) {
		if (++nodes > MOST_NODES) {
			throw new CorpusException("The file %s holds more than %d parts and is not read; divide it.".formatted(name(), MOST_NODES));
		}
		if (nodes % CHECK_EVERY == 0) {
			cancellation.check();
		}
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> begin(xml, markup);
			case XMLStreamConstants.END_ELEMENT -> end(markup);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters.append(xml.getText());
			case XMLStreamConstants.ENTITY_REFERENCE -> expand(xml.getLocalName(), xml.getLocation().getLineNumber());
			default -> {
				// Comments and instructions say nothing of the text.
			}
		}
	}

	private void begin(XMLStreamReader xml, Markup markup) {
		flush();
		markup.next();
		if (open.size() >= DEEPEST) {
			throw new CorpusException("The file %s nests elements deeper than %d on line %d and is not read.".formatted(name(), DEEPEST, markup.line()));
		}
		String written = xml.getNamespaceURI();
		String uri = written == null ? "" : written;
		namespaceless |= uri.isEmpty();
		boolean ours = uri.isEmpty() || uri.equals(NAMESPACE);
		if (!ours) {
			remarkOnForeign(uri, xml.getLocalName(), markup.line());
		}
		String local = ours ? xml.getLocalName() : FOREIGN;
		Map<String, Integer> siblings = positions.peek();
		int position = siblings == null ? 1 : siblings.merge(local, 1, Integer::sum);
		var element = new Element(local, attributes(xml), open.peek(), position, markup.line(), markup.start());
		Element parent = open.peek();
		if (parent == null) {
			root = element;
		} else {
			parent.add(element);
		}
		open.push(element);
		positions.push(new HashMap<>(4));
		if (!markup.empty()) {
			markup.pass();
		}
	}

	private void remarkOnForeign(String uri, String local, int line) {
		if (uri.equals("http://www.w3.org/2001/XInclude") && local.equals("include")) {
			sink.remark(new Remark(line, "An inclusion was not followed; nothing outside the file is opened."));
		} else if (open.isEmpty()) {
			throw new CorpusException("The file %s is XML, but no TEI: its first element is %s of the namespace %s.".formatted(name(), local, uri));
		}
	}

	private static Map<String, String> attributes(XMLStreamReader xml) {
		if (xml.getAttributeCount() == 0) {
			return Map.of();
		}
		var attributes = new HashMap<String, String>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String uri = xml.getAttributeNamespace(i);
			boolean xmls = XMLConstants.XML_NS_URI.equals(uri);
			if (xmls || uri == null || uri.isEmpty()) {
				attributes.put((xmls ? "xml:" : "") + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
			}
		}
		return attributes;
	}

	private void end(Markup markup) {
		flush();
		// The tag of an element without content is its end as well.
		Element element = open.pop();
		positions.pop();
		boolean empty = markup.start() == element.start() && markup.empty();
		if (!empty) {
			markup.next();
		}
		element.endAt(markup.end());
		markup.pass();
	}

	private void expand(String entity, int line) {
		String value = entities.get(entity);
		if (value == null) {
			throw new CorpusException(("The file %s uses the entity &%s; on line %d, which is not in the file as a few plain characters; write the characters "
					+ "themselves.").formatted(name(), entity, line));
		}
		expanded += value.length();
		if (expanded > MOST_EXPANDED) {
			throw new CorpusException(
					"The entities of the file %s grow beyond %d characters on line %d, and it is not read.".formatted(name(), MOST_EXPANDED, line));
		}
		characters.append(value);
	}

	private void flush() {
		Element parent = open.peek();
		if (!characters.isEmpty() && parent != null) {
			parent.add(new Node.Characters(characters.toString()));
		}
		characters.setLength(0);
	}

	private int line(int place) {
		return (int) source.text().substring(0, place).chars().filter(c -> c == '\n').count() + 1;
	}

	private CorpusException malformed(XMLStreamException e) {
		int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
		String message = String.valueOf(e.getMessage());
		String reason = message.contains("Message: ") ? message.substring(message.indexOf("Message: ") + "Message: ".length()) : message;
		String clause = reason.lines().findFirst().orElse("").strip().replaceAll("\\.$", "");
		return new CorpusException("The file %s is not well-formed XML on line %d: %s.".formatted(name(), line, clause), e);
	}

	private String name() {
		return source.scan().file().name();
	}
}
