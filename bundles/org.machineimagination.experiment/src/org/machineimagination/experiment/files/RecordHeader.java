// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.machineimagination.plugin.files.SecureXml;

/**
 * What the first tag of a record says, read before anything else so that a file of another kind or of a later time is
 * named as such.
 *
 * @param version version of the format that the record was written in
 */
record RecordHeader(FormatVersion version) {

	/** The header, or the reason why the file is refused. */
	sealed interface Outcome {
	}

	/** The file may be read on. */
	record Accepted(RecordHeader header) implements Outcome {
	}

	/** The file is refused. */
	record Refused(LoadProblem problem) implements Outcome {
	}

	static Outcome read(byte[] bytes, RecordFormat format) {
		try {
			XMLStreamReader reader = SecureXml.streamReader(bytes);
			try {
				return firstTag(reader, format);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			return new Refused(LoadProblems.malformed(bytes, line));
		}
	}

	private static Outcome firstTag(XMLStreamReader reader, RecordFormat format) throws XMLStreamException {
		while (reader.hasNext()) {
			int event = reader.next();
			int line = reader.getLocation().getLineNumber();
			if (event == XMLStreamConstants.DTD) {
				return refused(line, "holds a document type declaration (DOCTYPE), which is never read; remove it");
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				return judge(reader, format, line);
			}
		}
		return refused(1, "is empty");
	}

	private static Outcome judge(XMLStreamReader reader, RecordFormat format, int line) {
		String expected = format.root().getName();
		if (!format.root().getEPackage().getNsURI().equals(reader.getNamespaceURI()) || !expected.equals(reader.getLocalName())) {
			return refused(line, "is no " + format.kind() + ": its first element is " + reader.getLocalName());
		}
		Optional<String> text = version(reader);
		var version = text.flatMap(FormatVersion::parse);
		if (version.isEmpty()) {
			return refused(line, text.map(found -> "names a version of its format that is not of the form 1.0: " + found)
					.orElse("names no version of its format"));
		}
		FormatVersion current = format.version();
		if (version.get().major() > current.major()) {
			return refused(line, "is in version " + version.get() + " of the format and this program reads up to "
					+ current.major() + ".x: open it with a newer version of the program");
		}
		return new Accepted(new RecordHeader(version.get()));
	}

	/** XMI has a version attribute of its own in its namespace, so a look-up by local name alone would not do. */
	private static Optional<String> version(XMLStreamReader reader) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			if ((namespace == null || namespace.isEmpty()) && reader.getAttributeLocalName(i).equals("version")) {
				return Optional.of(reader.getAttributeValue(i));
			}
		}
		return Optional.empty();
	}

	private static Outcome refused(int line, String sentence) {
		return new Refused(LoadProblem.fatal(line, sentence));
	}
}
