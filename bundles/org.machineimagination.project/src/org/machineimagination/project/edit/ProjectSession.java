// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.machineimagination.plugin.files.FolderLock;
import org.machineimagination.experiment.files.LoadProblem;
import org.machineimagination.project.Identified;
import org.machineimagination.project.Project;
import org.machineimagination.project.Projects;
import org.machineimagination.project.SegmentTable;
import org.machineimagination.project.files.Digests;
import org.machineimagination.project.files.LoadedProject;
import org.machineimagination.project.files.ProjectException;
import org.machineimagination.project.files.ProjectFiles;
import org.machineimagination.project.files.ProjectFolder;
import org.machineimagination.project.files.SegmentTableReader;

/**
 * An open project. While it is open nobody else opens it; every change is a command that can be undone, and is in the
 * journal before the next one begins. A process that is killed loses nothing that was done, a machine that fails the
 * last second.
 *
 * <p>The project is changed only through commands: {@link #edit(String, Runnable)}, {@link #delete(Collection)}, or those
 * of EMF Edit on the {@link #domain()}'s stack. A change beside them is taken back and is an {@link IllegalStateException};
 * a command that breaks a rule is taken back and is a {@link ProjectEditException}. For one thread.
 */
public final class ProjectSession implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(ProjectSession.class.getName());

	private final ProjectFiles files = new ProjectFiles();
	private final ProjectFolder folder;
	private final FolderLock lock;
	private final InstantSource clock;
	private final Autosave autosave;
	private final Project project;
	private final List<LoadProblem> problems = new ArrayList<>();
	private final PartIndex parts = new PartIndex();
	private final ProjectCommandStack stack;
	private final EditingDomain domain;
	private final Journal journal;
	private final Map<SegmentTable, SegmentTableReader> tables = new HashMap<>();
	private Instant saved;

	private ProjectSession(ProjectFolder folder, FolderLock lock, InstantSource clock, Autosave autosave) throws ProjectException {
		this.folder = folder;
		this.lock = lock;
		this.clock = clock;
		this.autosave = autosave;
		byte[] bytes = files.bytes(folder.file());
		LoadedProject loaded = files.parse(bytes, folder.file());
		project = loaded.project();
		problems.addAll(loaded.problems());
		var recorder = new Recorder(project, parts, clock);
		stack = new ProjectCommandStack(recorder, new ChangeRules(project, parts), new Keeping());
		domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack, project.eResource().getResourceSet());
		var recovery = new Recovery(folder.journal(), project, Digests.sha256(bytes));
		journal = recovery.run(stack, parts);
		recovery.clauses().forEach(clause -> problems.add(new LoadProblem(LoadProblem.Severity.TOLERABLE, 0, clause)));
		saved = clock.instant();
	}

	/**
	 * Makes a project in a folder and opens it.
	 *
	 * @param path  the folder; it is made where it is missing
	 * @param title what people call the project
	 * @throws ProjectException when there is a project already or the folder cannot be written to
	 */
	public static ProjectSession create(Path path, String title) throws ProjectException {
		var folder = new ProjectFolder(path);
		try {
			Files.createDirectories(path);
		} catch (IOException e) {
			throw ProjectException.of("The folder " + path + " could not be made", e);
		}
		if (Files.exists(folder.file())) {
			throw new ProjectException("There is a project in " + path + " already; open it, or choose another folder.");
		}
		new ProjectFiles().save(Projects.project(title), folder.file());
		return open(path);
	}

	/**
	 * Opens the project of a folder, with all that was done to it before, whether or not it was saved.
	 *
	 * @throws ProjectException when there is none, somebody has it open, or it cannot be used without loss
	 */
	public static ProjectSession open(Path path) throws ProjectException {
		return open(path, InstantSource.system(), Autosave.DEFAULT);
	}

	/** Opens a project with a clock and a rule of saving by itself; {@code throws} as for {@link #open(Path)}. */
	static ProjectSession open(Path path, InstantSource clock, Autosave autosave) throws ProjectException {
		if (!Files.isRegularFile(path.resolve(ProjectFolder.FILE))) {
			throw new ProjectException("There is no project in " + path + ": a project's folder has a file " + ProjectFolder.FILE + ".");
		}
		FolderLock lock;
		try {
			lock = FolderLock.take(path).orElseThrow(() -> new ProjectException("The project in " + path
					+ " is open in another window or program; close it there first."));
		} catch (IOException e) {
			throw ProjectException.of("The project in " + path + " cannot be worked on", e);
		}
		boolean opened = false;
		try {
			var session = new ProjectSession(new ProjectFolder(path), lock, clock, autosave);
			opened = true;
			return session;
		} finally {
			if (!opened) {
				lock.close();
			}
		}
	}

	/** The project. */
	public Project project() {
		return project;
	}

	/** Where it lies. */
	public ProjectFolder folder() {
		return folder;
	}

	/** What was found on opening and tolerated. */
	public List<LoadProblem> problems() {
		return List.copyOf(problems);
	}

	/** What EMF Edit's commands are made and done with. */
	public EditingDomain domain() {
		return domain;
	}

	/** The commands done and undone. */
	public CommandStack commands() {
		return stack;
	}

	/**
	 * Does a change as one command.
	 *
	 * @param label what people read in the menu after Undo
	 * @throws ProjectEditException when it breaks a rule or cannot be kept; nothing is changed then
	 */
	public void edit(String label, Runnable change) {
		stack.execute(new AbstractCommand(label) {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				change.run();
			}

			@Override
			public void redo() {
				throw new IllegalStateException("A command is done again by what it changed");
			}
		});
	}

	/**
	 * Removes parts, and whatever refers to them refers to them no longer, as one command.
	 *
	 * @throws ProjectEditException as for {@link #edit(String, Runnable)}
	 */
	public void delete(Collection<? extends Identified> unwanted) {
		Command command = DeleteCommand.create(domain, unwanted);
		stack.execute(command);
	}

	/** Undoes the last command, if there is one. */
	public void undo() {
		stack.undo();
	}

	/** Does the command again that was undone last, if there is one. */
	public void redo() {
		stack.redo();
	}

	/** The part of the project that has an id. */
	public Optional<Identified> find(String id) {
		return parts.find(id);
	}

	/**
	 * The rows of a table; read once, then kept open until the project is closed.
	 *
	 * @throws ProjectException when it is missing or not what the project says of it
	 */
	public SegmentTableReader rows(SegmentTable table) throws ProjectException {
		SegmentTableReader reader = tables.get(table);
		if (reader == null) {
			reader = SegmentTableReader.open(folder, table);
			tables.put(table, reader);
		}
		return reader;
	}

	/** Whether there is anything that the project's file does not hold yet. */
	public boolean isUnsaved() {
		return journal.entries() > 0;
	}

	/**
	 * Writes the project's file and empties the journal. Whatever happens in between, one of them has everything.
	 *
	 * @throws ProjectException when it cannot be written; nothing is lost then
	 */
	public void save() throws ProjectException {
		byte[] bytes = files.toBytes(project, folder.file());
		String digest = Digests.sha256(bytes);
		journal.mark(digest);
		files.write(bytes, folder.file());
		journal.restart(new JournalHeader(project.getVersion(), project.getId(), digest));
		stack.saveIsDone();
		saved = clock.instant();
	}

	/** What a command did goes to the journal; what JSON cannot tell of goes to the project's file at once. */
	private final class Keeping implements ProjectCommandStack.Keeper {
		@Override
		public void keep(JournalEntry entry, boolean unknown) {
			try {
				if (unknown) {
					save();
				} else {
					journal.append(entry);
				}
			} catch (ProjectException e) {
				throw new ProjectEditException("The change was not made: " + e.getMessage(), e);
			}
		}

		@Override
		public void kept() {
			if (!isUnsaved()) {
				stack.saveIsDone();
			} else if (journal.length() > autosave.journalBytes() || clock.instant().isAfter(saved.plus(autosave.every()))) {
				saveIfPossible();
			}
		}
	}

	private void saveIfPossible() {
		try {
			save();
		} catch (ProjectException e) {
			// The journal has everything; the next command tries again.
			LOG.log(Level.WARNING, "The project in " + folder.path() + " could not be saved by itself", e);
		}
	}

	/**
	 * Saves what is not saved, and lets go of the project.
	 *
	 * @throws ProjectException when it cannot be saved; the journal then has everything, and the project is closed nevertheless
	 */
	@Override
	public void close() throws ProjectException {
		try {
			if (isUnsaved()) {
				save();
			}
			for (SegmentTableReader table : tables.values()) {
				table.close();
			}
		} finally {
			tables.clear();
			journal.close();
			lock.close();
		}
	}
}
