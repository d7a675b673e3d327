// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.machineimagination.experiment.files.FormatVersion;
import org.machineimagination.project.Project;
import org.machineimagination.project.edit.JournalEntry.Kind;
import org.machineimagination.project.files.ProjectException;

/**
 * Brings a project to where its journal says that it was when its process ended. A journal that does not belong to the
 * project, or that is damaged, is put aside and named; nothing is thrown away but half a last line.
 */
final class Recovery {

	private static final System.Logger LOG = System.getLogger(Recovery.class.getName());
	private static final String ASIDE = "journal-aside-%d.jsonl";

	private final Path file;
	private final Project project;
	private final String base;
	private final List<String> clauses = new ArrayList<>();

	/**
	 * A recovery.
	 *
	 * @param file the journal, whether it is there or not
	 * @param base digest of the project's file
	 */
	Recovery(Path file, Project project, String base) {
		this.file = file;
		this.project = project;
		this.base = base;
	}

	/** What a person should know, to be read after the project's name. */
	List<String> clauses() {
		return clauses;
	}

	/**
	 * Does again what is in the journal and not in the project's file.
	 *
	 * @return the journal, ready for what comes next
	 * @throws ProjectException when no journal can be written
	 */
	Journal run(ProjectCommandStack stack, PartIndex parts) throws ProjectException {
		Optional<JournalContents> found = contents();
		if (found.isEmpty()) {
			return Journal.start(file, header());
		}
		JournalContents contents = found.get();
		int first = firstNew(contents);
		if (first < 0) {
			putAside("has a journal of another state of it");
			return Journal.start(file, header());
		}
		int done = replay(contents.entries(), first, stack, parts);
		boolean whole = done == contents.entries().size() && !contents.damaged();
		if (!whole) {
			putAside("has a damaged journal; the changes up to the damage are there");
		}
		if (contents.entries().isEmpty() || first == contents.entries().size()) {
			return Journal.start(file, header());
		}
		return Journal.resume(file, done, contents.end(done));
	}

	private Optional<JournalContents> contents() {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(JournalContents.read(file));
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The journal " + file + " could not be read", e);
			putAside("has a journal that cannot be read");
			return Optional.empty();
		}
	}

	/** Index of the first entry that the project's file does not hold; -1 when the journal is of another state. */
	private int firstNew(JournalContents contents) {
		List<JournalEntry> entries = contents.entries();
		for (int i = entries.size() - 1; i >= 0; i--) {
			if (entries.get(i).kind() == Kind.SAVE && entries.get(i).label().equals(base)) {
				return i + 1;
			}
		}
		boolean ours = contents.header().filter(this::fits).isPresent();
		// A journal without lines has nothing to lose, whatever it belongs to.
		return ours || entries.isEmpty() && !contents.damaged() ? 0 : -1;
	}

	private boolean fits(JournalHeader header) {
		return header.base().equals(base) && header.project().equals(project.getId()) && major(header.format()).equals(major(project.getVersion()));
	}

	private static Optional<Integer> major(String version) {
		return FormatVersion.parse(version).map(FormatVersion::major);
	}

	/** Replays from an index on; returns how many entries stand, those before included. */
	private static int replay(List<JournalEntry> entries, int first, ProjectCommandStack stack, PartIndex parts) {
		var reader = new ChangeReader(parts);
		parts.remember(true);
		try {
			for (int i = first; i < entries.size(); i++) {
				try {
					stack.replay(entries.get(i), reader);
				} catch (ProjectEditException e) {
					LOG.log(Level.WARNING, "Line " + (i + 2) + " of a journal does not fit its project: " + e.getMessage());
					return i;
				}
			}
			return entries.size();
		} finally {
			parts.remember(false);
		}
	}

	private void putAside(String clause) {
		try {
			int number = 1;
			while (Files.exists(aside(number))) {
				number++;
			}
			Files.copy(file, aside(number));
			clauses.add(clause + "; it is kept as " + aside(number));
		} catch (IOException e) {
			LOG.log(Level.ERROR, "The journal " + file + " could not be copied", e);
			clauses.add(clause);
		}
	}

	private Path aside(int number) {
		return file.resolveSibling(ASIDE.formatted(number));
	}

	private JournalHeader header() {
		return new JournalHeader(project.getVersion(), project.getId(), base);
	}
}
