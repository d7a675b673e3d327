// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.machineimagination.experiment.files.FormatVersion;
import org.machineimagination.experiment.files.LoadedRecord;
import org.machineimagination.experiment.files.MigrationStep;
import org.machineimagination.experiment.files.RecordFiles;
import org.machineimagination.experiment.files.RecordFormat;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.project.Project;
import org.machineimagination.project.ProjectPackage;
import org.machineimagination.project.Projects;

/**
 * Reads and writes the file of a project, with the care of {@link RecordFiles}. What lies beside it is not looked at.
 *
 * <p>Instances have no state and may be shared; a project is for one thread at a time.
 */
public final class ProjectFiles {

	/** Projects larger than this many bytes are not read: 256 MiB, some half a million annotations. */
	public static final long LARGEST = 256L << 20;

	private static final FormatVersion VERSION = FormatVersion.parse(Projects.FORMAT_VERSION).orElseThrow();

	private final RecordFiles files;

	/** Files of the format as this program knows it. */
	public ProjectFiles() {
		this(List.of(), LARGEST);
	}

	/**
	 * Files with chosen migrations and bound.
	 *
	 * @param steps   in any order
	 * @param largest most bytes of a project's file that is read
	 */
	ProjectFiles(List<MigrationStep> steps, long largest) {
		files = new RecordFiles(new RecordFormat(ProjectPackage.Literals.PROJECT, VERSION, "project", "project of texts and pictures",
				steps, largest));
	}

	/**
	 * Reads a project.
	 *
	 * @throws ProjectException when there is none, or it cannot be used without loss; the sentence names the file, and the line where it can be told
	 */
	public LoadedProject load(Path file) throws ProjectException {
		return parse(bytes(file), file);
	}

	/**
	 * The bytes of a project's file.
	 *
	 * @throws ProjectException when there is none, it cannot be read or is larger than {@link #LARGEST}
	 */
	public byte[] bytes(Path file) throws ProjectException {
		try {
			return files.bytes(file);
		} catch (FileException e) {
			throw new ProjectException(e.getMessage(), e);
		}
	}

	/**
	 * Makes a project of its bytes.
	 *
	 * @param file what they are called in sentences
	 * @throws ProjectException as for {@link #load(Path)}
	 */
	public LoadedProject parse(byte[] bytes, Path file) throws ProjectException {
		try {
			LoadedRecord loaded = files.parse(bytes, file, Set.of());
			return new LoadedProject((Project) loaded.root(), loaded.problems());
		} catch (FileException e) {
			throw new ProjectException(e.getMessage(), e);
		}
	}

	/**
	 * The bytes of a project. Parts without an id are given one. The same project gives the same bytes.
	 *
	 * @throws ProjectException when the project breaks a rule of the format or would be too large to be read again
	 */
	public byte[] toBytes(Project project, Path file) throws ProjectException {
		try {
			byte[] bytes = files.toBytes(project, file);
			if (bytes.length > LARGEST) {
				throw new ProjectException("The project " + file + " would be larger than " + (LARGEST >> 20)
						+ " MB and could not be read again; divide it.");
			}
			return bytes;
		} catch (FileException e) {
			throw new ProjectException(e.getMessage(), e);
		}
	}

	/**
	 * Writes a project, in one step: at any moment the file holds the old project or the new one.
	 *
	 * @throws ProjectException when the project breaks a rule of the format or the file cannot be written; the file is then as it was
	 */
	public void save(Project project, Path file) throws ProjectException {
		write(toBytes(project, file), file);
	}

	/** Writes the bytes of a project in one step; {@code throws} as for {@link #save(Project, Path)}. */
	public void write(byte[] bytes, Path file) throws ProjectException {
		try {
			AtomicFiles.write(file, bytes);
		} catch (FileException e) {
			throw new ProjectException(e.getMessage(), e);
		}
	}

	/**
	 * What is wrong with one part of a project by itself, the parts it contains left out.
	 *
	 * @param project the project that its references must stay in, or the part's own whole before it is in one
	 * @return a clause to be read after {@code the project}; empty when it may be written
	 */
	public Optional<String> fault(EObject part, EObject project) {
		return files.fault(part, project);
	}

	/** What is wrong with a text: a clause to be read after the name of what has it; empty when it may be written. */
	public Optional<String> fault(String text) {
		return files.fault(text);
	}
}
