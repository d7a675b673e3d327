// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.ExperimentPackage;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Run;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;

/**
 * Reads and writes records of experiments, with the care of {@link RecordFiles}.
 *
 * <p>Instances have no state and may be shared; an experiment is for one thread at a time.
 */
public final class ExperimentFiles {

	/** Usual name of a record in the folder of a run. */
	public static final String RECORD = "run.experiment";
	/** Records larger than this many bytes are not read: 64 MiB, some thirty times one that has the figures of 5,000 generations, as older ones do. */
	public static final long LARGEST = 64L << 20;

	private static final FormatVersion VERSION = FormatVersion.parse(Experiments.FORMAT_VERSION).orElseThrow();
	/** The figures of generations: most of a long run's record. */
	private static final Set<String> TRACE = Set.of(ExperimentPackage.Literals.RUN__TRACE.getName());

	private final RecordFiles files;

	/** Files of the format as this program knows it. */
	public ExperimentFiles() {
		this(List.of(new TraceLeftTheRecord()), LARGEST);
	}

	/**
	 * Files with chosen migrations and bound.
	 *
	 * @param steps   in any order
	 * @param largest most bytes of a record that is read
	 */
	ExperimentFiles(List<MigrationStep> steps, long largest) {
		files = new RecordFiles(new RecordFormat(ExperimentPackage.Literals.EXPERIMENT, VERSION, "record", "record of an experiment",
				steps, largest));
	}

	/**
	 * Reads a record. The figures of its generations lie in a table of their own and are not read with it; records of format 1 have them within.
	 *
	 * @throws FileException when there is none, or it cannot be used without loss; the sentence names the file,
	 *                                 and the line where it can be told
	 */
	public LoadedExperiment load(Path file) throws FileException {
		return load(file, Set.of());
	}

	/**
	 * Reads a record without the figures of its generations: a fraction of the time and the memory, for lists of many
	 * runs. The experiment cannot be saved.
	 *
	 * @throws FileException as for {@link #load(Path)}
	 */
	public LoadedExperiment overview(Path file) throws FileException {
		return load(file, TRACE);
	}

	private LoadedExperiment load(Path file, Set<String> passedOver) throws FileException {
		LoadedRecord loaded = files.parse(files.bytes(file), file, passedOver);
		return new LoadedExperiment((Experiment) loaded.root(), loaded.problems());
	}

	/**
	 * Writes a record, in one step: at any moment the file holds the old experiment or the new one. Parts without an id
	 * are given one. The same experiment gives the same bytes. Figures of generations are not written: they have to be in the table that the run names.
	 *
	 * @throws FileException when the experiment breaks a rule of the format or the file cannot be written; the
	 *                                 file is then as it was
	 */
	public void save(Experiment experiment, Path file) throws FileException {
		demandTables(experiment, file);
		AtomicFiles.write(file, files.toBytes(experiment, file));
	}

	/**
	 * An independent copy with the same ids, including what this program does not know: what one thread goes on with
	 * while another shows or saves the original.
	 *
	 * @throws FileException when the experiment breaks a rule of the format
	 */
	public Experiment copy(Experiment experiment) throws FileException {
		Experiment copy = (Experiment) files.copy(experiment, Path.of(RECORD));
		for (int i = 0; i < copy.getRuns().size(); i++) {
			copy.getRuns().get(i).getTrace().addAll(EcoreUtil.copyAll(experiment.getRuns().get(i).getTrace()));
		}
		return copy;
	}

	/** Figures that no table has would be lost. */
	private static void demandTables(Experiment experiment, Path file) throws FileException {
		for (Run run : experiment.getRuns()) {
			if (!run.getTrace().isEmpty() && Experiments.artifacts(run, Roles.TRACE).isEmpty()) {
				throw new FileException("The record " + file + " has figures of generations and names no table that they are in.");
			}
		}
	}
}
