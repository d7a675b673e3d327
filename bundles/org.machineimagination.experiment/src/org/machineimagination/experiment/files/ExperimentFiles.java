// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.SecureXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes records of experiments.
 *
 * <p>A record is data and nothing more: no document type is read, nothing outside the file is opened, its size is
 * bounded. What a newer minor version of the format added is kept and written again; whatever else this program does
 * not know makes it refuse the record, so that nothing is ever lost in silence. Every failure is an
 * {@link FileException} with one sentence.
 *
 * <p>Instances have no state and may be shared; an experiment is for one thread at a time.
 */
public final class ExperimentFiles {

	/** Usual name of a record in the folder of a run. */
	public static final String RECORD = "run.experiment";
	/** Records larger than this many bytes are not read: 64 MiB, some thirty times the record of 5,000 generations. */
	public static final long LARGEST = 64L << 20;

	private final List<MigrationStep> steps;
	private final long largest;

	/** Files of the format as this program knows it. */
	public ExperimentFiles() {
		this(List.of(), LARGEST);
	}

	/**
	 * Files with chosen migrations and bound.
	 *
	 * @param steps   in any order
	 * @param largest most bytes of a record that is read
	 */
	ExperimentFiles(List<MigrationStep> steps, long largest) {
		this.steps = steps.stream().sorted(Comparator.comparing(MigrationStep::from)).toList();
		this.largest = largest;
	}

	/**
	 * Reads a record.
	 *
	 * @throws FileException when there is none, or it cannot be used without loss; the sentence names the file,
	 *                                 and the line where it can be told
	 */
	public LoadedExperiment load(Path file) throws FileException {
		return parse(read(file), file, false);
	}

	/**
	 * Reads a record without the figures of its generations: a fraction of the time and the memory, for lists of many
	 * runs. The experiment cannot be saved.
	 *
	 * @throws FileException as for {@link #load(Path)}
	 */
	public LoadedExperiment overview(Path file) throws FileException {
		return parse(read(file), file, true);
	}

	/**
	 * Reads what a list shows of a record's first run: a fraction of the time of {@link #overview(Path)}. What else the record holds is looked at only
	 * where that part is not as this program writes it, so that a fault elsewhere shows no earlier than in {@link #load(Path)}.
	 *
	 * @return empty if it holds no run
	 * @throws FileException as for {@link #load(Path)}
	 */
	public static Optional<RunOverview> runOverview(Path file) throws FileException {
		Optional<RunOverview> streamed = OverviewReader.read(file);
		if (streamed.isPresent()) {
			return streamed;
		}
		return new ExperimentFiles().overview(file).experiment().getRuns().stream().findFirst().map(RunOverview::of);
	}

	/**
	 * Writes a record, in one step: at any moment the file holds the old experiment or the new one. Parts without an id
	 * are given one. The same experiment gives the same bytes.
	 *
	 * @throws FileException when the experiment breaks a rule of the format or the file cannot be written; the
	 *                                 file is then as it was
	 */
	public void save(Experiment experiment, Path file) throws FileException {
		AtomicFiles.write(file, toBytes(experiment, file));
	}

	/**
	 * An independent copy with the same ids, including what this program does not know: what one thread goes on with
	 * while another shows or saves the original.
	 *
	 * @throws FileException when the experiment breaks a rule of the format
	 */
	public Experiment copy(Experiment experiment) throws FileException {
		Path nowhere = Path.of(RECORD);
		return parse(toBytes(experiment, nowhere), nowhere, false).experiment();
	}

	private byte[] read(Path file) throws FileException {
		try (InputStream stream = Files.newInputStream(file)) {
			long size = Files.size(file);
			byte[] bytes = size > largest ? null : stream.readNBytes(Math.toIntExact(largest + 1));
			if (bytes == null || bytes.length > largest) {
				throw new FileException("The record " + file + " is larger than " + (largest >> 20)
						+ " MB and is not read.");
			}
			return bytes;
		} catch (FileException e) {
			throw e;
		} catch (IOException e) {
			throw new FileException("The record " + file + " could not be read: " + AtomicFiles.reason(e) + ".", e);
		}
	}

	private LoadedExperiment parse(byte[] bytes, Path file, boolean withoutTrace) throws FileException {
		RecordHeader header = switch (RecordHeader.read(bytes)) {
			case RecordHeader.Refused(LoadProblem problem) -> throw new FileException(problem.about(file));
			case RecordHeader.Accepted(RecordHeader accepted) -> accepted;
		};
		var resource = new RecordResource(withoutTrace);
		FormatVersion version = header.version();
		if (version.compareTo(FormatVersion.CURRENT) < 0) {
			fill(resource, migrated(bytes, version, file), bytes, file);
		} else {
			fill(resource, bytes, file);
		}
		Experiment experiment = root(resource, file);
		var problems = new ArrayList<LoadProblem>();
		if (version.compareTo(FormatVersion.CURRENT) > 0) {
			problems.add(LoadProblem.tolerable("was written in version " + version
					+ " of the format, newer than the " + FormatVersion.CURRENT + " of this program"));
		}
		problems.addAll(LoadProblems.unknownFeatures(resource));
		return new LoadedExperiment(experiment, problems);
	}

	private static void fill(RecordResource resource, byte[] bytes, Path file) throws FileException {
		try {
			resource.load(new InputSource(new ByteArrayInputStream(bytes)), null);
		} catch (IOException e) {
			throw refused(resource, bytes, file, e);
		}
	}

	private static void fill(RecordResource resource, Document document, byte[] bytes, Path file)
			throws FileException {
		try {
			resource.load(document, null);
		} catch (IOException e) {
			throw refused(resource, bytes, file, e);
		}
	}

	private static FileException refused(RecordResource resource, byte[] bytes, Path file, IOException cause) {
		List<Resource.Diagnostic> errors = resource.getErrors();
		LoadProblem problem = errors.isEmpty()
				? LoadProblem.fatal(0, "cannot be understood: " + AtomicFiles.reason(cause))
				: LoadProblems.first(bytes, errors);
		return new FileException(problem.about(file), cause);
	}

	private static Experiment root(RecordResource resource, Path file) throws FileException {
		List<EObject> contents = resource.getContents();
		if (contents.size() != 1 || !(contents.get(0) instanceof Experiment experiment)) {
			throw new FileException("The record " + file + " does not hold exactly one experiment.");
		}
		demandSound(experiment, file);
		return experiment;
	}

	private static void demandSound(Experiment experiment, Path file) throws FileException {
		Optional<LoadProblem> fault = RecordChecks.firstFault(experiment);
		if (fault.isPresent()) {
			throw new FileException(fault.get().about(file));
		}
	}

	/** The record as XML in the current version. A step also serves the minor versions before the one it names. */
	private Document migrated(byte[] bytes, FormatVersion version, Path file) throws FileException {
		Document document = document(bytes, file);
		FormatVersion reached = version;
		for (MigrationStep step : steps) {
			boolean applies = step.from().compareTo(reached) >= 0 && step.from().major() == reached.major();
			if (applies) {
				step.apply(document);
				reached = step.to();
			}
		}
		if (reached.major() != FormatVersion.CURRENT.major()) {
			throw new FileException("The record " + file + " is in version " + version
					+ " of the format, which this program no longer reads.");
		}
		Element root = document.getDocumentElement();
		root.setAttribute("version", FormatVersion.CURRENT.toString());
		return document;
	}

	private static Document document(byte[] bytes, Path file) throws FileException {
		try {
			return SecureXml.document(bytes);
		} catch (SAXParseException e) {
			throw new FileException(LoadProblems.malformed(bytes, e.getLineNumber()).about(file), e);
		} catch (SAXException | IOException e) {
			throw new FileException(LoadProblems.malformed(bytes, 0).about(file), e);
		}
	}

	private static byte[] toBytes(Experiment experiment, Path file) throws FileException {
		if (experiment.getVersion() == null) {
			experiment.setVersion(Experiments.FORMAT_VERSION);
		}
		Experiments.identifyAll(experiment);
		RecordResource resource = resourceOf(experiment);
		if (resource.withoutTrace()) {
			throw new FileException("The record " + file
					+ " was read without the figures of its generations and cannot be saved like that.");
		}
		demandSound(experiment, file);
		try {
			return resource.toBytes();
		} catch (IOException e) {
			throw new FileException("The record " + file + " could not be written: " + AtomicFiles.reason(e) + ".", e);
		}
	}

	/** The resource that holds the experiment, and with it the features that this program does not know. */
	private static RecordResource resourceOf(Experiment experiment) {
		if (experiment.eResource() instanceof RecordResource resource) {
			return resource;
		}
		var resource = new RecordResource(false);
		// An experiment that is held by another resource stays there.
		resource.getContents().add(experiment.eResource() == null ? experiment : EcoreUtil.copy(experiment));
		return resource;
	}
}
