// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The embeddings of one model as a file that only grows at its end: a header, then records of one length, each the SHA-256 of a text,
 * its embedding and a checksum. A record written halfway by a process that died is seen by its checksum, or by the file's length, and
 * skipped; the next writer puts its own on a record's boundary again.
 *
 * <p>All numbers are big-endian. Header: {@code MIEM0001}, the number of components as a 32-bit integer. Record: 32 bytes, components
 * as 32-bit floats, CRC-32 of both.
 */
public final class EmbeddingFile {

	private static final byte[] MAGIC = "MIEM0001".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = MAGIC.length + Integer.BYTES;
	private static final int DIGEST = 32;
	private static final int MAXIMUM_COMPONENTS = 1 << 16;

	private final Path path;
	private final long maximumBytes;
	private final Map<ByteBuffer, float[]> known = new HashMap<>();
	private boolean read;

	/**
	 * A file that may not exist yet; nothing is read before the first question.
	 *
	 * @param maximumBytes size at which it drops its older half
	 */
	public EmbeddingFile(Path path, long maximumBytes) {
		this.path = path;
		this.maximumBytes = maximumBytes;
	}

	/** The embedding of a text, if it is there. */
	public float @Nullable [] find(String text) throws IOException {
		if (!read) {
			read = true;
			readAll();
		}
		return known.get(digest(text));
	}

	/** Adds embeddings, all of the same length. */
	public void store(Map<String, float[]> embeddings) throws IOException {
		if (embeddings.isEmpty()) {
			return;
		}
		int components = embeddings.values().iterator().next().length;
		Files.createDirectories(path.toAbsolutePath().getParent());
		try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
				var lock = channel.lock()) {
			if (!components(channel).equals(components)) {
				writeHeader(channel, components);
			}
			dropOlderHalf(channel, components, embeddings.size());
			append(channel, components, embeddings);
		}
		embeddings.forEach((text, embedding) -> known.put(digest(text), embedding));
	}

	private void readAll() throws IOException {
		try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
			int components = components(channel);
			if (components < 1 || channel.size() > 2 * maximumBytes) {
				return;
			}
			var bytes = ByteBuffer.allocate((int) (channel.size() - HEADER) / record(components) * record(components));
			readFully(channel, bytes, HEADER);
			while (bytes.hasRemaining()) {
				readRecord(bytes.slice(bytes.position(), record(components)), components);
				bytes.position(bytes.position() + record(components));
			}
		} catch (NoSuchFileException e) {
			// Nothing was stored yet.
		}
	}

	private void readRecord(ByteBuffer record, int components) {
		int checked = record.capacity() - Integer.BYTES;
		if (record.getInt(checked) == checksum(record.slice(0, checked))) {
			var digest = new byte[DIGEST];
			record.get(digest);
			var embedding = new float[components];
			record.asFloatBuffer().get(embedding);
			known.put(ByteBuffer.wrap(digest), embedding);
		}
	}

	/** The number of components that the header says, 0 if there is no header of ours. */
	private static Integer components(FileChannel channel) throws IOException {
		if (channel.size() < HEADER) {
			return 0;
		}
		var header = ByteBuffer.allocate(HEADER);
		readFully(channel, header, 0);
		int components = header.getInt(MAGIC.length);
		boolean ours = header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
		return ours && components > 0 && components <= MAXIMUM_COMPONENTS ? components : 0;
	}

	private static void writeHeader(FileChannel channel, int components) throws IOException {
		channel.truncate(0);
		writeFully(channel, ByteBuffer.allocate(HEADER).put(MAGIC).putInt(components).flip(), 0);
	}

	/** Makes room for new records, if the file would grow beyond its size, by moving its younger half to the front. */
	private void dropOlderHalf(FileChannel channel, int components, int added) throws IOException {
		int length = record(components);
		long records = (channel.size() - HEADER) / length;
		if (HEADER + (records + added) * length <= maximumBytes) {
			return;
		}
		var younger = ByteBuffer.allocate((int) (Math.min(records / 2, maximumBytes / 2 / length) * length));
		readFully(channel, younger, HEADER + records * length - younger.capacity());
		writeHeader(channel, components);
		writeFully(channel, younger, HEADER);
		// What is in memory shrinks with the file; the next question reads it again.
		known.clear();
		read = false;
	}

	private static void append(FileChannel channel, int components, Map<String, float[]> embeddings) throws IOException {
		int length = record(components);
		var bytes = ByteBuffer.allocate(Math.multiplyExact(length, embeddings.size()));
		embeddings.forEach((text, embedding) -> {
			int start = bytes.position();
			bytes.put(digest(text));
			for (float component : embedding) {
				bytes.putFloat(component);
			}
			bytes.putInt(checksum(bytes.slice(start, length - Integer.BYTES)));
		});
		writeFully(channel, bytes.flip(), HEADER + (channel.size() - HEADER) / length * length);
	}

	private static int record(int components) {
		return DIGEST + components * Float.BYTES + Integer.BYTES;
	}

	private static int checksum(ByteBuffer bytes) {
		var checksum = new CRC32();
		checksum.update(bytes);
		return (int) checksum.getValue();
	}

	private static ByteBuffer digest(String text) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** Fills the buffer from a place in the file and turns it around for reading. */
	private static void readFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
		while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
			// The channel may give less than asked for.
		}
		bytes.flip();
	}

	private static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
		while (bytes.hasRemaining()) {
			position += channel.write(bytes, position);
		}
	}
}
