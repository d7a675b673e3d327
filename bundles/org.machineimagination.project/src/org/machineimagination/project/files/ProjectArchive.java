// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.RelativePaths;
import org.machineimagination.project.Project;

/**
 * A project as one zip: its file and the files that it names, by the same relative paths. A zip that somebody made of the
 * folder by other means is understood as well, with the folder's name before every path or without it.
 */
public final class ProjectArchive {

	/** Most files in an archive that is unpacked. */
	public static final int MOST_FILES = 200_000;

	private static final System.Logger LOG = System.getLogger(ProjectArchive.class.getName());
	/** What an archive may unpack to: this much, and this many times its own size. Text is packed to a tenth, pictures hardly at all. */
	private static final long FREE_BYTES = 64L << 20;
	private static final long LARGEST_RATIO = 200;
	private static final int BUFFER = 1 << 16;
	/** The least time that a zip can tell: the same project gives the same bytes. */
	private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

	private ProjectArchive() {
	}

	/**
	 * Writes a project and the files that it names.
	 *
	 * @param project as it stands; it need not have been saved
	 * @param folder  where its files are
	 * @param archive the zip; one that is there is replaced
	 * @return one sentence for each file that the project names and that is missing
	 * @throws ProjectException when the project breaks a rule, a path leads out of its folder, or the zip cannot be written
	 */
	public static List<String> pack(Project project, ProjectFolder folder, Path archive) throws ProjectException {
		byte[] bytes = new ProjectFiles().toBytes(project, folder.file());
		List<String> missing = folder.missing(project);
		try {
			AtomicFiles.write(archive, stream -> put(project, bytes, folder, stream));
		} catch (FileException e) {
			throw new ProjectException(e.getMessage(), e);
		}
		return missing;
	}

	private static void put(Project project, byte[] bytes, ProjectFolder folder, OutputStream stream) throws IOException {
		// Only finished, not closed: the stream is the caller's.
		@SuppressWarnings("resource")
		var zip = new ZipOutputStream(stream);
		put(zip, ProjectFolder.FILE, target -> target.write(bytes));
		for (String name : ProjectFolder.named(project)) {
			Path file = folder.resolve(name, "file");
			if (Files.isRegularFile(file)) {
				put(zip, name, target -> Files.copy(file, target));
			}
		}
		zip.finish();
	}

	private static void put(ZipOutputStream zip, String name, AtomicFiles.Content content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(EARLIEST);
		zip.putNextEntry(entry);
		content.writeTo(zip);
		zip.closeEntry();
	}

	/**
	 * Unpacks a project. The folder appears when all of it is there and the project in it can be opened.
	 *
	 * @param target the folder to make; there is none of that name
	 * @throws ProjectException when the archive is none, holds no project, would write outside the folder or too much, or cannot be unpacked
	 */
	public static ProjectFolder unpack(Path archive, Path target) throws ProjectException {
		if (Files.exists(target)) {
			throw new ProjectException("The archive " + archive + " was not unpacked: there is something at " + target + " already.");
		}
		Path scratch = target.toAbsolutePath().resolveSibling("." + target.getFileName() + ".part");
		try {
			discard(scratch);
			Files.createDirectories(scratch);
			extract(archive, scratch);
			new ProjectFiles().load(scratch.resolve(ProjectFolder.FILE));
			Files.move(scratch, target);
			return new ProjectFolder(target);
		} catch (ZipException e) {
			throw new ProjectException("The archive " + archive + " is damaged or no zip; put a sound copy in its place.", e);
		} catch (IOException e) {
			throw ProjectException.of("The archive " + archive + " could not be unpacked", e);
		} finally {
			discard(scratch);
		}
	}

	private static void extract(Path archive, Path folder) throws IOException {
		long allowed = FREE_BYTES + LARGEST_RATIO * Files.size(archive);
		try (ZipFile zip = new ZipFile(archive.toFile())) {
			if (zip.size() > MOST_FILES) {
				throw new ProjectException("The archive " + archive + " holds more than " + MOST_FILES + " files and is not unpacked.");
			}
			String prefix = prefix(zip).orElseThrow(() -> new ProjectException("The archive " + archive + " holds no project: there is no "
					+ ProjectFolder.FILE + " in it."));
			for (ZipEntry entry : zip.stream().toList()) {
				String name = entry.getName();
				Optional<String> fault = entry.isDirectory() ? Optional.empty() : RelativePaths.fault(name);
				if (fault.isPresent()) {
					throw new ProjectException("The archive " + archive + " is not unpacked: a path in it " + fault.get() + ": "
							+ shown(name) + ".");
				}
				if (!entry.isDirectory() && name.startsWith(prefix) && !hidden(name.substring(prefix.length()))) {
					allowed -= extract(zip, entry, folder.resolve(name.substring(prefix.length())), allowed);
				}
			}
		}
	}

	/** What stands before the name of the project's file: nothing, or the name of a folder. */
	private static Optional<String> prefix(ZipFile zip) {
		return zip.stream().map(ZipEntry::getName)
				.filter(name -> name.equals(ProjectFolder.FILE) || name.endsWith("/" + ProjectFolder.FILE) && name.split("/").length == 2)
				.min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
				.map(name -> name.substring(0, name.length() - ProjectFolder.FILE.length()));
	}

	/** Locks, half-written files and what systems put into zips. */
	private static boolean hidden(String name) {
		return List.of(name.split("/")).stream().anyMatch(part -> part.startsWith("."));
	}

	private static long extract(ZipFile zip, ZipEntry entry, Path file, long allowed) throws IOException {
		Files.createDirectories(file.getParent());
		long written = 0;
		try (InputStream stream = zip.getInputStream(entry);
				OutputStream target = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
			byte[] buffer = new byte[BUFFER];
			for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
				written += length;
				if (written > allowed) {
					throw new ProjectException("The archive " + zip.getName()
							+ " is not unpacked: it would take far more room than any project of its size.");
				}
				target.write(buffer, 0, length);
			}
		}
		return written;
	}

	private static String shown(String name) {
		return name.length() <= 100 ? name.replaceAll("\\p{Cntrl}", "?") : shown(name.substring(0, 99)) + "…";
	}

	private static void discard(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (var paths = Files.walk(folder)) {
			for (Path path : new ArrayList<>(paths.sorted(Comparator.reverseOrder()).toList())) {
				Files.delete(path);
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "What is left of an archive at " + folder + " could not be removed", e);
		}
	}
}
