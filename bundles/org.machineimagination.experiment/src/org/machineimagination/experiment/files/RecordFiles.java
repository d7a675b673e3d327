// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.SecureXml;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes records of one format, whatever model they are of.
 *
 * <p>A record is data and nothing more: no document type is read, nothing outside the file is opened, its size is
 * bounded. What a newer minor version of the format added is kept and written again; whatever else this program does
 * not know makes it refuse the record, so that nothing is ever lost in silence. Every failure is an
 * {@link FileException} with one sentence.
 *
 * <p>Instances have no state and may be shared; a record's objects are for one thread at a time.
 */
public final class RecordFiles {

	private static final String VERSION = "version";

	private final RecordFormat format;

	/** Files of a format. */
	public RecordFiles(RecordFormat format) {
		this.format = format;
	}

	/**
	 * Reads a file's bytes, up to the format's bound.
	 *
	 * @throws FileException when there is none, it cannot be read or is too large
	 */
	public byte[] bytes(Path file) throws FileException {
		try (InputStream stream = Files.newInputStream(file)) {
			long largest = format.largest();
			byte[] bytes = Files.size(file) > largest ? null : stream.readNBytes(Math.toIntExact(largest + 1));
			if (bytes == null || bytes.length > largest) {
				throw new FileException(about(file) + "is larger than " + (largest >> 20) + " MB and is not read.");
			}
			return bytes;
		} catch (FileException e) {
			throw e;
		} catch (IOException e) {
			throw new FileException(about(file) + "could not be read: " + AtomicFiles.reason(e) + ".", e);
		}
	}

	/**
	 * Makes objects of a record's bytes.
	 *
	 * @param file       what the bytes are called in sentences
	 * @param passedOver names of elements that are left out with all that is in them; a record read without them cannot be saved
	 * @throws FileException when the record cannot be used without loss; the sentence names the file, and the line where it can be told
	 */
	public LoadedRecord parse(byte[] bytes, Path file, Set<String> passedOver) throws FileException {
		RecordHeader header = switch (RecordHeader.read(bytes, format)) {
			case RecordHeader.Refused(LoadProblem problem) -> throw refusal(problem, file);
			case RecordHeader.Accepted(RecordHeader accepted) -> accepted;
		};
		var resource = new RecordResource(format, passedOver);
		FormatVersion version = header.version();
		if (version.compareTo(format.version()) < 0) {
			Document migrated = migrated(bytes, version, file);
			fill(() -> resource.load(migrated, null), resource, bytes, file);
		} else {
			fill(() -> resource.load(new InputSource(new ByteArrayInputStream(bytes)), null), resource, bytes, file);
		}
		EObject root = root(resource, file);
		var problems = new ArrayList<LoadProblem>();
		if (version.compareTo(format.version()) > 0) {
			problems.add(LoadProblem.tolerable("was written in version " + version
					+ " of the format, newer than the " + format.version() + " of this program"));
		}
		problems.addAll(LoadProblems.unknownFeatures(resource));
		return new LoadedRecord(root, problems);
	}

	/**
	 * The bytes of a record. Parts without an id are given one, a root without a version this program's. The same objects give the same bytes.
	 *
	 * @param root an instance of the format's root
	 * @param file what the record will be called, for sentences
	 * @throws FileException when the objects break a rule of the format
	 */
	public byte[] toBytes(EObject root, Path file) throws FileException {
		complete(root);
		RecordResource resource = resourceOf(root);
		Set<String> lacking = resource.passedOver();
		if (!lacking.isEmpty()) {
			throw new FileException(about(file) + "was read without its " + String.join(", ", lacking)
					+ " and cannot be saved like that.");
		}
		demandSound(root, file);
		try {
			return resource.toBytes();
		} catch (IOException e) {
			throw new FileException(about(file) + "could not be written: " + AtomicFiles.reason(e) + ".", e);
		}
	}

	/**
	 * An independent copy with the same ids, including what this program does not know: what one thread goes on with
	 * while another shows or saves the original.
	 *
	 * @throws FileException when the objects break a rule of the format
	 */
	public EObject copy(EObject root, Path file) throws FileException {
		return parse(toBytes(root, file), file, Set.of()).root();
	}

	/**
	 * What is wrong with one part of a record by itself, the parts it contains left out.
	 *
	 * @param root the whole that its references must stay in
	 * @return a clause to be read after the record's name; empty when it may be written
	 */
	public Optional<String> fault(EObject part, EObject root) {
		return new RecordChecks(root, format).fault(part).map(LoadProblem::sentence);
	}

	/**
	 * What is wrong with a text: characters that no record can hold.
	 *
	 * @return a clause to be read after the name of what has the text; empty when it may be written
	 */
	public Optional<String> fault(String text) {
		return RecordChecks.unwritable(text, format.noun());
	}

	/** Whether a part, or one within it, has something that this program does not know and keeps. */
	public static boolean holdsUnknown(EObject part) {
		return part.eResource() instanceof RecordResource resource && LoadProblems.holdsUnknown(resource, part);
	}

	private interface Loading {
		void load() throws IOException;
	}

	private void fill(Loading loading, RecordResource resource, byte[] bytes, Path file) throws FileException {
		try {
			loading.load();
		} catch (IOException e) {
			List<Resource.Diagnostic> errors = resource.getErrors();
			LoadProblem problem = errors.isEmpty()
					? LoadProblem.fatal(0, "cannot be understood: " + AtomicFiles.reason(e))
					: LoadProblems.first(bytes, errors);
			throw refusal(problem, file, e);
		}
	}

	private EObject root(RecordResource resource, Path file) throws FileException {
		List<EObject> contents = resource.getContents();
		if (contents.size() != 1 || contents.get(0).eClass() != format.root()) {
			throw new FileException(about(file) + "does not hold exactly one " + format.whole() + ".");
		}
		demandSound(contents.get(0), file);
		return contents.get(0);
	}

	private void demandSound(EObject root, Path file) throws FileException {
		Optional<LoadProblem> fault = new RecordChecks(root, format).firstFault();
		if (fault.isPresent()) {
			throw refusal(fault.get(), file);
		}
	}

	/** The record as XML in the current version. A step also serves the minor versions before the one it names. */
	private Document migrated(byte[] bytes, FormatVersion version, Path file) throws FileException {
		Document document = document(bytes, file);
		FormatVersion reached = version;
		for (MigrationStep step : format.steps()) {
			boolean applies = step.from().compareTo(reached) >= 0 && step.from().major() == reached.major();
			if (applies) {
				step.apply(document);
				reached = step.to();
			}
		}
		if (reached.major() != format.version().major()) {
			throw new FileException(about(file) + "is in version " + version
					+ " of the format, which this program no longer reads.");
		}
		document.getDocumentElement().setAttribute(VERSION, format.version().toString());
		return document;
	}

	private Document document(byte[] bytes, Path file) throws FileException {
		try {
			return SecureXml.document(bytes);
		} catch (SAXParseException e) {
			throw refusal(LoadProblems.malformed(bytes, e.getLineNumber()), file, e);
		} catch (SAXException | IOException e) {
			throw refusal(LoadProblems.malformed(bytes, 0), file, e);
		}
	}

	private void complete(EObject root) {
		var version = (EAttribute) format.root().getEStructuralFeature(VERSION);
		if (root.eGet(version) == null) {
			root.eSet(version, format.version().toString());
		}
		identify(root);
		root.eAllContents().forEachRemaining(RecordFiles::identify);
	}

	private static void identify(EObject part) {
		EAttribute id = part.eClass().getEIDAttribute();
		if (id != null && part.eGet(id) == null) {
			part.eSet(id, UUID.randomUUID().toString());
		}
	}

	/** The resource that holds the objects, and with it the features that this program does not know. */
	private RecordResource resourceOf(EObject root) {
		if (root.eResource() instanceof RecordResource resource) {
			return resource;
		}
		var resource = new RecordResource(format, Set.of());
		// A record that is held by another resource stays there.
		resource.getContents().add(root.eResource() == null ? root : EcoreUtil.copy(root));
		return resource;
	}

	private String about(Path file) {
		return "The " + format.noun() + " " + file + " ";
	}

	private FileException refusal(LoadProblem problem, Path file) {
		return new FileException(problem.about(format.noun(), file));
	}

	private FileException refusal(LoadProblem problem, Path file, Exception cause) {
		return new FileException(problem.about(format.noun(), file), cause);
	}
}
