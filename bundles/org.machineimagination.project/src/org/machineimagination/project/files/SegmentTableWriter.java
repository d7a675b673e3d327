// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.project.ProjectFactory;
import org.machineimagination.project.Projects;
import org.machineimagination.project.Segment;
import org.machineimagination.project.SegmentTable;

/**
 * Writes one table of segments, row by row, in little memory. The table appears under its name when it is whole; a writer
 * that is closed before leaves nothing. For one thread.
 */
public final class SegmentTableWriter implements AutoCloseable {

	/** Longest row, in bytes: 4 MiB. A segment that is longer is no segment. */
	public static final int LONGEST_ROW = 4 << 20;

	private static final System.Logger LOG = System.getLogger(SegmentTableWriter.class.getName());
	private static final int BUFFER = 1 << 16;

	private final ProjectFiles rules = new ProjectFiles();
	private final SegmentTable table = Projects.identify(ProjectFactory.eINSTANCE.createSegmentTable());
	private final Path file;
	private final Path scratch;
	private final MessageDigest digest = Digests.sha256();
	private final CountingStream stream;

	/**
	 * Begins a table.
	 *
	 * @throws ProjectException when the folder cannot be written to
	 */
	public SegmentTableWriter(ProjectFolder folder) throws ProjectException {
		table.setPath(ProjectFolder.SEGMENTS + "/" + table.getId() + ".jsonl");
		file = folder.resolve(table.getPath(), "table of segments");
		scratch = file.resolveSibling("." + table.getId() + ".part");
		try {
			Files.createDirectories(file.getParent());
			stream = new CountingStream(new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(scratch), BUFFER), digest));
		} catch (IOException e) {
			throw ProjectException.of("The table of segments " + file + " could not be written", e);
		}
	}

	/**
	 * Adds a row.
	 *
	 * @return its number in the table, from 0
	 * @throws ProjectException when it breaks a rule of the model, such as one of characters or ids, is too long or cannot be written
	 */
	public long add(SegmentRow row) throws ProjectException {
		long number = table.getRows();
		Optional<String> fault = fault(row);
		if (fault.isPresent()) {
			throw new ProjectException("Segment " + row.ordinal() + " of the text is not kept: it " + fault.get() + ".");
		}
		long before = stream.count;
		try {
			SegmentJson.write(row, stream);
		} catch (IOException e) {
			throw ProjectException.of("The table of segments " + file + " could not be written", e);
		}
		if (stream.count - before > LONGEST_ROW) {
			throw new ProjectException("Segment " + row.ordinal() + " of the text is longer than " + (LONGEST_ROW >> 20)
					+ " MB; divide the text into smaller units.");
		}
		table.setRows(number + 1);
		return number;
	}

	/** How many rows there are so far. */
	public long rows() {
		return table.getRows();
	}

	/** A row may become a part of the model at any time, so it keeps to its rules. */
	private Optional<String> fault(SegmentRow row) {
		Segment segment = row.toModel(null);
		String textId = row.textId();
		Stream<EObject> parts = Stream.concat(Stream.of(segment), segment.getProperties().stream());
		return parts.flatMap(part -> rules.fault(part, segment).stream()).findFirst()
				.or(() -> textId == null ? Optional.empty() : rules.fault(textId));
	}

	/**
	 * Puts the table in its place.
	 *
	 * @return the table as a part of the model, ready to be added to the project
	 * @throws ProjectException when it cannot be written
	 */
	public SegmentTable finish() throws ProjectException {
		try {
			stream.close();
			AtomicFiles.write(file, target -> Files.copy(scratch, target));
		} catch (FileException e) {
			throw new ProjectException(e.getMessage(), e);
		} catch (IOException e) {
			throw ProjectException.of("The table of segments " + file + " could not be written", e);
		}
		table.setBytes(stream.count);
		table.setSha256(HexFormat.of().formatHex(digest.digest()));
		return table;
	}

	/** Removes what is unfinished. */
	@Override
	public void close() {
		try {
			stream.close();
			Files.deleteIfExists(scratch);
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The unfinished table " + scratch + " could not be removed", e);
		}
	}

	/** Knows how many bytes have gone through. */
	private static final class CountingStream extends FilterOutputStream {
		private long count;

		CountingStream(OutputStream target) {
			super(target);
		}

		@Override
		public void write(int one) throws IOException {
			out.write(one);
			count++;
		}

		@Override
		@NonNullByDefault({})
		public void write(byte[] bytes, int start, int length) throws IOException {
			out.write(bytes, start, length);
			count += length;
		}
	}
}
