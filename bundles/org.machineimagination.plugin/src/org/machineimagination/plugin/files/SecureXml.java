// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML parsers that take data only: a document type declaration is an error and nothing outside the bytes given is
 * ever opened. They are the JDK's own, whatever else is on the class path.
 *
 * <p>The JDK counts escaped characters such as {@code &lt;} as entities and stops at 100,000 of them in a file. Without
 * a document type there are no others and nothing can grow, so that limit is lifted; the size of the file is bounded.
 */
public final class SecureXml {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	private static final String GENERAL_ENTITIES = "http://xml.org/sax/features/external-general-entities";
	private static final String PARAMETER_ENTITIES = "http://xml.org/sax/features/external-parameter-entities";

	private static final List<String> ESCAPE_LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");
	private static final String NO_LIMIT = "0";

	private SecureXml() {
	}

	public static SAXParser saxParser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setXIncludeAware(false);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(NO_DOCTYPE, true);
		factory.setFeature(GENERAL_ENTITIES, false);
		factory.setFeature(PARAMETER_ENTITIES, false);
		SAXParser parser = factory.newSAXParser();
		for (String limit : ESCAPE_LIMITS) {
			parser.setProperty(limit, NO_LIMIT);
		}
		return parser;
	}

	public static Document document(byte[] bytes) throws IOException, SAXException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(NO_DOCTYPE, true);
			ESCAPE_LIMITS.forEach(limit -> factory.setAttribute(limit, NO_LIMIT));
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Thrower());
			return builder.parse(new ByteArrayInputStream(bytes));
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("The JDK's XML parser lacks a feature that every JDK has", e);
		}
	}

	/** A reader for the first few events; a document type declaration is an event of its own, its content unread. */
	public static XMLStreamReader streamReader(byte[] bytes) throws XMLStreamException {
		return streamReader(new ByteArrayInputStream(bytes));
	}

	/** A reader for what streams by, whatever the size; the stream is not closed with it. */
	public static XMLStreamReader streamReader(InputStream stream) throws XMLStreamException {
		try {
			return factory().createXMLStreamReader(XmlCharacters.reader(stream));
		} catch (IOException e) {
			throw new XMLStreamException(e);
		}
	}

	/**
	 * A reader over decoded text, whatever encoding the text says that it is in. Whoever reads it takes the document type out before; a reference to an entity is an event
	 * of its own.
	 */
	public static XMLStreamReader streamReader(Reader text) throws XMLStreamException {
		XMLInputFactory factory = factory();
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory.createXMLStreamReader(text);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		ESCAPE_LIMITS.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
		return factory;
	}

	/** Without it, the JDK's builder prints errors to the terminal. The interface says nothing of null, so neither does this. */
	@NonNullByDefault({})
	private static final class Thrower implements ErrorHandler {
		@Override
		public void warning(SAXParseException exception) throws SAXException {
			throw exception;
		}

		@Override
		public void error(SAXParseException exception) throws SAXException {
			throw exception;
		}

		@Override
		public void fatalError(SAXParseException exception) throws SAXException {
			throw exception;
		}
	}
}
