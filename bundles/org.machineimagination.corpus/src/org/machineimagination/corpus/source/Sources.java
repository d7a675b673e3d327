// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.RelativePaths;

/**
 * The files of what people give: a file, all files below a folder, or those in a zip. An archive is read where it lies and
 * never unpacked. For one thread; close it when all has been read.
 */
public final class Sources implements AutoCloseable {

	/** Most files in a folder or archive. */
	public static final int MOST_FILES = 100_000;

	/** What an archive may hold when unpacked: this much, and this many times its own size. Texts are packed to a fifth. */
	private static final long FREE_BYTES = 64L << 20;
	private static final long LARGEST_RATIO = 200;
	private static final int DEEPEST = 32;
	private static final int SHOWN_NAME = 100;

	private final List<SourceFile> files;
	private final Optional<ZipFile> zip;

	private Sources(List<SourceFile> files, Optional<ZipFile> zip) {
		this.files = List.copyOf(files);
		this.zip = zip;
	}

	/**
	 * Looks at a file, folder or zip.
	 *
	 * @throws CorpusException when there is none, it cannot be read, or it is an archive that is damaged or not to be trusted
	 */
	public static Sources of(Path path) throws CorpusException {
		try {
			if (Files.isDirectory(path)) {
				return new Sources(below(path), Optional.empty());
			}
			if (!Files.isRegularFile(path)) {
				throw new CorpusException(Files.exists(path) ? "There is neither a file nor a folder at " + path + "."
						: "There is no file or folder " + path + ".");
			}
			return isZip(path) ? archive(path) : new Sources(List.of(SourceFile.of(path)), Optional.empty());
		} catch (ZipException e) {
			throw new CorpusException("The archive " + path + " is damaged; put a sound copy in its place.", e);
		} catch (IOException e) {
			throw new CorpusException("The texts in " + path + " cannot be read: " + AtomicFiles.reason(e) + ".", e);
		}
	}

	private static boolean isZip(Path path) throws IOException {
		try (var stream = Files.newInputStream(path)) {
			byte[] head = stream.readNBytes(4);
			boolean signed = head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
			return signed && String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
		}
	}

	/** All files below a folder by name; links are not followed, hidden ones are passed over. */
	private static List<SourceFile> below(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
			List<Path> found = paths.filter(path -> Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
					.filter(path -> !hidden(folder.relativize(path).toString().replace('\\', '/'))).limit(MOST_FILES + 1L).sorted().toList();
			if (found.size() > MOST_FILES) {
				throw new CorpusException("The folder " + folder + " holds more than " + MOST_FILES + " files; give one below it.");
			}
			return found.stream().map(path -> new SourceFile(folder.relativize(path).toString().replace('\\', '/'), () -> Files.newInputStream(path)))
					.toList();
		} catch (java.io.UncheckedIOException e) {
			throw new IOException(e.getCause());
		}
	}

	private static Sources archive(Path path) throws IOException {
		ZipFile zip = new ZipFile(path.toFile());
		boolean sound = false;
		try {
			var files = new ArrayList<SourceFile>();
			long allowed = FREE_BYTES + LARGEST_RATIO * Files.size(path);
			if (zip.size() > MOST_FILES) {
				throw new CorpusException("The archive " + path + " holds more than " + MOST_FILES + " files and is not read.");
			}
			for (ZipEntry entry : zip.stream().toList()) {
				String name = entry.getName();
				if (entry.isDirectory()) {
					continue;
				}
				RelativePaths.fault(name).ifPresent(fault -> {
					throw new CorpusException("The archive " + path + " is not read: a path in it " + fault + ": " + shown(name) + ".");
				});
				if (!hidden(name)) {
					files.add(new SourceFile(name, () -> new BoundedStream(zip.getInputStream(entry), allowed, name)));
				}
			}
			sound = true;
			return new Sources(files, Optional.of(zip));
		} finally {
			if (!sound) {
				zip.close();
			}
		}
	}

	private static boolean hidden(String name) {
		return Stream.of(name.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
	}

	private static String shown(String name) {
		String plain = name.replaceAll("\\p{Cntrl}", "?");
		return plain.length() <= SHOWN_NAME ? plain : plain.substring(0, SHOWN_NAME) + "…";
	}

	/** The files, in the order of their names or, in an archive, as they lie there. */
	public List<SourceFile> files() {
		return files;
	}

	/** The file of a name, if it is there. */
	public Optional<SourceFile> find(String name) {
		return files.stream().filter(file -> file.name().equals(name)).findFirst();
	}

	/** Lets go of the archive. */
	@Override
	public void close() throws CorpusException {
		try {
			if (zip.isPresent()) {
				zip.get().close();
			}
		} catch (IOException e) {
			throw new CorpusException("The archive " + zip.get().getName() + " cannot be closed: " + AtomicFiles.reason(e) + ".", e);
		}
	}
}
