// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PictureMetadataTest {

	private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

	@Test
	void thePacketSaysThatATrainedAlgorithmMadeThePicture() throws Exception {
		assertEquals("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia", property(IPTC, "DigitalSourceType"));
	}

	@Test
	void thePacketNamesPromptWriterAndSystem() throws Exception {
		assertEquals("a \"red\" apple", property(IPTC, "AIPromptInformation"));
		assertEquals("Ada", property(IPTC, "AIPromptWriterName"));
		assertEquals("Machine Imagination with tiny", property(IPTC, "AISystemUsed"));
		assertEquals("1.2", property(IPTC, "AISystemVersionUsed"));
	}

	@Test
	void thePacketKeepsMarkupAndEveryScriptAsText() throws Exception {
		assertEquals("Ein roter Apfel, 赤いりんご", property("http://purl.org/dc/elements/1.1/", "title"));
		assertEquals("A picture & <more>", property("http://purl.org/dc/elements/1.1/", "description"));
		assertEquals("Drawings by B.; C & D", property("http://ns.adobe.com/photoshop/1.0/", "Credit"));
	}

	@Test
	void theSettingsAreFoundInAPictureAndNotInAFrame() {
		byte[] result = PngWriter.write(new PngImage(1, 1, new int[1], Samples.metadata().texts()));
		byte[] frame = PngWriter.write(new PngImage(1, 1, new int[1], Samples.metadata().marks()));
		assertEquals("{\"seed\": 3}", PictureMetadata.settings(result).orElseThrow());
		assertTrue(PictureMetadata.settings(frame).isEmpty());
	}

	private static String property(String namespace, String name) throws Exception {
		var factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		Document packet = factory.newDocumentBuilder()
				.parse(new ByteArrayInputStream(XmpPacket.of(Samples.metadata()).replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8)));
		return packet.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
	}
}
