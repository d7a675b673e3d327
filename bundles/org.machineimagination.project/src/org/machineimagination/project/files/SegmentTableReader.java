// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.machineimagination.project.SegmentTable;
import org.machineimagination.project.Text;

/**
 * Reads a table of segments: any row by its number, or one after the other. Opening reads the file once, to hold it
 * against its digest and to learn where each row begins; after that a row costs one read. Eight bytes a row are kept.
 *
 * <p>May be used by several threads.
 */
public final class SegmentTableReader implements AutoCloseable {

	private static final int BUFFER = 1 << 16;
	/** No row is shorter: it has an id of 36 characters and words. */
	private static final int SHORTEST_ROW = 48;

	private final Path file;
	private final FileChannel channel;
	/** Where each row begins, and where the last one ends. */
	private final long[] starts;

	private SegmentTableReader(Path file, FileChannel channel, long[] starts) {
		this.file = file;
		this.channel = channel;
		this.starts = starts;
	}

	/**
	 * Opens a table.
	 *
	 * @throws ProjectException when it is missing, cannot be read, or is not what the project says of it
	 */
	public static SegmentTableReader open(ProjectFolder folder, SegmentTable table) throws ProjectException {
		Path file = folder.resolve(table.getPath(), "table of segments");
		FileChannel channel = null;
		boolean sound = false;
		try {
			channel = FileChannel.open(file);
			if (channel.size() != table.getBytes() || table.getRows() > table.getBytes() / SHORTEST_ROW || table.getRows() < 0) {
				throw changed(file);
			}
			var reader = new SegmentTableReader(file, channel, new long[Math.toIntExact(table.getRows() + 1)]);
			if (!reader.scan().equals(table.getSha256())) {
				throw changed(file);
			}
			sound = true;
			return reader;
		} catch (IOException e) {
			throw ProjectException.of("The table of segments " + file + " could not be read", e);
		} finally {
			if (channel != null && !sound) {
				closeQuietly(channel);
			}
		}
	}

	private static ProjectException changed(Path file) {
		return new ProjectException("The table of segments " + file
				+ " is not the one that the project was made with; put a sound copy in its place.");
	}

	/** Notes where rows begin; returns the digest. */
	private String scan() throws IOException {
		MessageDigest digest = Digests.sha256();
		ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
		long position = 0;
		int row = 0;
		while (channel.read(buffer.clear(), position) > 0) {
			byte[] bytes = buffer.array();
			int length = buffer.position();
			for (int i = 0; i < length; i++) {
				if (bytes[i] == '\n') {
					if (++row >= starts.length) {
						throw changed(file);
					}
					starts[row] = position + i + 1;
				}
			}
			digest.update(bytes, 0, length);
			position += length;
		}
		if (row != starts.length - 1 || starts[row] != position) {
			throw changed(file);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** How many rows there are. */
	public long rows() {
		return starts.length - 1L;
	}

	/**
	 * Reads one row.
	 *
	 * @param number from 0
	 * @throws ProjectException          when it cannot be read or understood
	 * @throws IndexOutOfBoundsException when there is no such row
	 */
	public SegmentRow row(long number) throws ProjectException {
		int index = Math.toIntExact(Math.max(-1, Math.min(number, rows())));
		if (index != number || index < 0 || index >= rows()) {
			throw new IndexOutOfBoundsException("There is no row " + number + " among " + rows());
		}
		long length = starts[index + 1] - starts[index] - 1;
		if (length > SegmentTableWriter.LONGEST_ROW) {
			throw new ProjectException(misunderstood(number, "it is longer than " + (SegmentTableWriter.LONGEST_ROW >> 20) + " MB"));
		}
		ByteBuffer line = ByteBuffer.allocate((int) length);
		try {
			while (line.hasRemaining() && channel.read(line, starts[index] + line.position()) >= 0) {
				// Goes on until the row is whole.
			}
			return SegmentJson.read(line.array());
		} catch (IOException e) {
			throw new ProjectException(misunderstood(number, e.getMessage().lines().findFirst().orElse("")), e);
		}
	}

	private String misunderstood(long number, String reason) {
		return "Line " + (number + 1) + " of the table of segments " + file + " cannot be understood: " + reason + ".";
	}

	/**
	 * The segments of a text in order, read one by one as the stream goes; the stream need not be closed.
	 *
	 * @throws ProjectException when the text names rows that the table does not have, and while the stream goes when it cannot be read
	 */
	public Stream<SegmentRow> rows(Text text) throws ProjectException {
		long first = text.getFirstRow();
		if (first < 0 || first > rows() || text.getRows() < 0 || text.getRows() > rows() - first) {
			throw new ProjectException("The text " + text.getTitle() + " names rows that the table of segments " + file + " does not have.");
		}
		return LongStream.range(first, first + text.getRows()).mapToObj(this::row);
	}

	@Override
	public void close() throws ProjectException {
		try {
			channel.close();
		} catch (IOException e) {
			throw ProjectException.of("The table of segments " + file + " could not be closed", e);
		}
	}

	private static void closeQuietly(FileChannel channel) {
		try {
			channel.close();
		} catch (IOException e) {
			System.getLogger(SegmentTableReader.class.getName()).log(System.Logger.Level.DEBUG, "A table could not be closed", e);
		}
	}
}
