// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.plugin.files.SecureXml;

/**
 * Reads what lists show of a record as the file streams by, without making an object of the rest: a tenth of what EMF takes. It understands the
 * plain form that the program writes; of anything else it says nothing, and the record is read as a whole, which finds the words for what is wrong.
 */
final class OverviewReader {

	private static final FormatVersion CURRENT = FormatVersion.parse(Experiments.FORMAT_VERSION).orElseThrow();
	private static final String TRACE = "trace";
	private static final int TAIL = 80;

	private final XMLStreamReader xml;

	private OverviewReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	/**
	 * The overview of a record's first run.
	 *
	 * @return empty if it has to be read as a whole
	 */
	static Optional<RunOverview> read(Path file) {
		try {
			return Files.size(file) > ExperimentFiles.LARGEST || !isWhole(file) ? Optional.empty() : stream(file);
		} catch (IOException | XMLStreamException | IllegalArgumentException e) {
			System.getLogger(OverviewReader.class.getName()).log(System.Logger.Level.DEBUG, "The record " + file + " is read as a whole", e);
			return Optional.empty();
		}
	}

	private static Optional<RunOverview> stream(Path file) throws IOException, XMLStreamException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			XMLStreamReader xml = SecureXml.streamReader(in);
			try {
				return new OverviewReader(xml).record();
			} finally {
				xml.close();
			}
		}
	}

	/** Since reading may stop before the end, the end is looked at by itself: records that lack it are those of a full disk or a copy that goes on. */
	private static boolean isWhole(Path file) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			channel.position(Math.max(0, channel.size() - TAIL));
			var tail = ByteBuffer.allocate(TAIL);
			while (tail.hasRemaining() && channel.read(tail) >= 0) {
				continue;
			}
			return new String(tail.array(), 0, tail.position(), StandardCharsets.ISO_8859_1).strip().endsWith(":Experiment>");
		}
	}

	private Optional<RunOverview> record() throws XMLStreamException {
		if (xml.nextTag() != XMLStreamConstants.START_ELEMENT || !ExperimentPackage.eNS_URI.equals(xml.getNamespaceURI())
				|| !xml.getLocalName().equals("Experiment") || attribute("version").filter(OverviewReader::isKnown).isEmpty()) {
			return Optional.empty();
		}
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
			if (xml.getLocalName().equals("runs")) {
				return run();
			}
			skip();
		}
		return Optional.empty();
	}

	private static boolean isKnown(String version) {
		return FormatVersion.parse(version).filter(format -> format.major() >= 1 && format.major() <= CURRENT.major()).isPresent();
	}

	private Optional<RunOverview> run() throws XMLStreamException {
		var builder = new OverviewBuilder(this::attribute);
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT && !xml.getLocalName().equals(TRACE)) {
			String name = xml.getLocalName();
			builder.part(name);
			if (name.equals("prompts")) {
				prompt(builder);
			} else {
				skip();
			}
		}
		return Optional.of(builder.build());
	}

	private void prompt(OverviewBuilder builder) throws XMLStreamException {
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
			builder.promptPart(xml.getLocalName());
			skip();
		}
	}

	/** Passes over the rest of an element. */
	private void skip() throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = xml.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	/** An attribute of the present element in no namespace, if it is there; XMI has a version in its own. */
	private Optional<String> attribute(String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String namespace = xml.getAttributeNamespace(i);
			if ((namespace == null || namespace.isEmpty()) && xml.getAttributeLocalName(i).equals(name)) {
				return Optional.of(xml.getAttributeValue(i));
			}
		}
		return Optional.empty();
	}
}
