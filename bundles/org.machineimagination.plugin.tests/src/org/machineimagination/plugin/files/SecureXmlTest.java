// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML streams are read in the encoding they say they have, and what is wrong with one is told to who reads it and to nobody else. */
class SecureXmlTest {

	private static final String WORD = "Tyger é 虎";

	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030"})
	void theEncodingIsTheOneDeclared(String name) throws XMLStreamException {
		assertEquals(WORD, text("<?xml version=\"1.0\" encoding=\"%s\"?><t>%s</t>".formatted(name, WORD).getBytes(Charset.forName(name))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
	void aByteOrderMarkSaysIt(String name) throws XMLStreamException {
		assertEquals(WORD, text(("\uFEFF<t>" + WORD + "</t>").getBytes(Charset.forName(name))));
	}

	@Test
	void oneThatSaysNothingIsUtf8() throws XMLStreamException {
		assertEquals(WORD, text(("<t>" + WORD + "</t>").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void bytesThatAreNoTextAreToldToTheReaderAlone() {
		PrintStream before = System.err;
		var printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			byte[] document = "<t>Caf\u00E9</t>".getBytes(StandardCharsets.ISO_8859_1);
			assertThrows(XMLStreamException.class, () -> text(document));
			assertThrows(XMLStreamException.class, () -> text("<?xml version='1.0' encoding='tyger'?><t/>".getBytes(StandardCharsets.US_ASCII)));
		} finally {
			System.setErr(before);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}

	private static String text(byte[] document) throws XMLStreamException {
		XMLStreamReader reader = SecureXml.streamReader(document);
		var text = new StringBuilder();
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.CHARACTERS) {
				text.append(reader.getText());
			}
		}
		return text.toString();
	}
}
