// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.RelativePaths;
import org.machineimagination.project.Project;

/**
 * The folder of a project: what lies where in it. Everything in it is named by relative path, so that it can be moved,
 * zipped and given away.
 *
 * @param path the folder
 */
public record ProjectFolder(Path path) {

	/** Name of the file that makes a folder a project. */
	public static final String FILE = "project.xml";
	/** Name of the journal; it is there while a project is open, or after its process was killed. */
	public static final String JOURNAL = "journal.jsonl";
	/** Folder of the tables of segments. */
	public static final String SEGMENTS = "segments";

	/** The project's file. */
	public Path file() {
		return path.resolve(FILE);
	}

	/** Its journal. */
	public Path journal() {
		return path.resolve(JOURNAL);
	}

	/**
	 * Where a file lies that the project names. The file need not exist.
	 *
	 * @param what what it is called in sentences
	 * @throws ProjectException when the path leads out of the folder, by itself or through a symbolic link
	 */
	public Path resolve(String relative, String what) throws ProjectException {
		try {
			return RelativePaths.resolve(what, relative, path);
		} catch (FileException e) {
			throw new ProjectException(e.getMessage(), e);
		}
	}

	/** Paths of all files that a project names in its folder, its own file left out, in the order named, each once. */
	public static List<String> named(Project project) {
		var paths = new LinkedHashSet<String>();
		project.getTables().forEach(table -> paths.add(table.getPath()));
		project.getTexts().forEach(text -> paths.add(text.getCopy()));
		project.getPictures().forEach(picture -> paths.add(picture.getCopy()));
		paths.remove(null);
		return List.copyOf(paths);
	}

	/**
	 * Looks for the files that a project names.
	 *
	 * @return one sentence for each that is missing
	 * @throws ProjectException when a path leads out of the folder
	 */
	public List<String> missing(Project project) throws ProjectException {
		var sentences = new ArrayList<String>();
		for (String name : named(project)) {
			Path file = resolve(name, "file");
			if (!Files.isRegularFile(file)) {
				sentences.add("The file " + file + ", which the project names, is missing.");
			}
		}
		return sentences;
	}
}
