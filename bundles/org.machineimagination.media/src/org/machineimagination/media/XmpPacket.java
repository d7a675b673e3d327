// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Metadata as an XMP packet (ISO 16684-1), with the properties by which IPTC Photo Metadata 2025.1 marks pictures made by trained
 * algorithms.
 */
final class XmpPacket {

	private static final String MADE_BY_TRAINED_ALGORITHM = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

	private XmpPacket() {
	}

	static String of(PictureMetadata metadata) {
		return """
				<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
				<x:xmpmeta xmlns:x="adobe:ns:meta/">
				 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
				  <rdf:Description rdf:about=""
				    xmlns:dc="http://purl.org/dc/elements/1.1/"
				    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
				    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
				    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
				""" + """
				   <dc:title>%s</dc:title>
				   <dc:description>%s</dc:description>
				%s%s   <xmp:CreatorTool>%s</xmp:CreatorTool>
				   <xmp:CreateDate>%s</xmp:CreateDate>
				   <Iptc4xmpExt:DigitalSourceType>%s</Iptc4xmpExt:DigitalSourceType>
				   <Iptc4xmpExt:AIPromptInformation>%s</Iptc4xmpExt:AIPromptInformation>
				   <Iptc4xmpExt:AISystemUsed>%s</Iptc4xmpExt:AISystemUsed>
				   <Iptc4xmpExt:AISystemVersionUsed>%s</Iptc4xmpExt:AISystemVersionUsed>
				""".formatted(inDefaultLanguage(metadata.title()), inDefaultLanguage(metadata.description()), author(metadata.author()),
				credit(metadata.credits()), escape(metadata.software() + " " + metadata.version()),
				metadata.created().truncatedTo(ChronoUnit.SECONDS), MADE_BY_TRAINED_ALGORITHM, escape(metadata.prompt()),
				escape(metadata.software() + " with " + metadata.models()), escape(metadata.version())) + """
						  </rdf:Description>
						 </rdf:RDF>
						</x:xmpmeta>
						<?xpacket end="r"?>""";
	}

	private static String inDefaultLanguage(String text) {
		return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(text) + "</rdf:li></rdf:Alt>";
	}

	/** The one who wrote the prompt; a picture made by a machine has no creator in the sense of {@code dc:creator}. */
	private static String author(String author) {
		return author.isBlank() ? "" : "   <Iptc4xmpExt:AIPromptWriterName>" + escape(author) + "</Iptc4xmpExt:AIPromptWriterName>\n";
	}

	private static String credit(List<String> credits) {
		return credits.isEmpty() ? ""
				: credits.stream().map(XmpPacket::escape).collect(Collectors.joining("; ", "   <photoshop:Credit>", "</photoshop:Credit>\n"));
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r", "&#xD;");
	}
}
