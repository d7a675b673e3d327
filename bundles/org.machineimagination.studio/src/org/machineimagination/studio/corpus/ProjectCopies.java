// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.project.Project;
import org.machineimagination.project.edit.ProjectSession;
import org.machineimagination.project.files.ProjectArchive;
import org.machineimagination.project.files.ProjectException;
import org.machineimagination.project.files.ProjectFolder;
import org.machineimagination.project.merge.MergeReport;
import org.machineimagination.project.merge.ProjectMerge;

/** Opens a copy of a project, wherever it lies, and brings it into the project with the files that it names. */
final class ProjectCopies {

	private ProjectCopies() {
	}

	static MergeReport merge(ProjectSession session, Path copy) {
		if (Files.isDirectory(copy)) {
			try (ProjectSession other = ProjectSession.open(copy)) {
				return merge(session, other.project(), other.folder());
			}
		}
		Path scratch = session.folder().path().resolve(".merge");
		try {
			remove(scratch);
			ProjectFolder unpacked = ProjectArchive.unpack(copy, scratch);
			try (ProjectSession other = ProjectSession.open(unpacked.path())) {
				return merge(session, other.project(), unpacked);
			}
		} finally {
			remove(scratch);
		}
	}

	private static MergeReport merge(ProjectSession session, Project other, ProjectFolder folder) {
		if (!session.project().getId().equals(other.getId())) {
			throw new ProjectException("The projects in %s and %s are no copies of one; only copies are brought together.".formatted(session.folder().path(),
					folder.path()));
		}
		for (String name : ProjectFolder.named(other)) {
			Path from = folder.resolve(name, "file");
			Path to = session.folder().resolve(name, "file");
			if (Files.isRegularFile(from) && !Files.exists(to)) {
				copy(from, to);
			}
		}
		var report = new MergeReport[1];
		session.edit("Merge a copy", () -> report[0] = new ProjectMerge(session.project(), other).run());
		return report[0];
	}

	private static void copy(Path from, Path to) {
		try {
			Files.createDirectories(to.getParent());
			AtomicFiles.write(to, stream -> Files.copy(from, stream));
		} catch (IOException e) {
			throw ProjectException.of("The file " + from + " could not be copied to " + to, e);
		}
	}

	private static void remove(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		} catch (IOException e) {
			throw ProjectException.of("The folder " + folder + " could not be removed", e);
		}
	}
}
