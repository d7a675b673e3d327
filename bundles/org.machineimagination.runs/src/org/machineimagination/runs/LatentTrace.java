// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/**
 * The raw latents of each generation's best candidate, or of the average where the search makes one to answer with, in single precision as the
 * network takes them, so that a film of the search can be made at any time later. It is a NumPy file of records that grows as the run
 * goes: the {@code generation}, that of the {@code next} record, the {@code latents}. There is one for every generation, or where
 * that would be more than 64 MB, for every so many.
 */
public final class LatentTrace implements AutoCloseable {

	static final String FILE_NAME = "generations.npy";
	static final String ROLE = "generation-latents";

	private static final long MAXIMUM_BYTES = 1L << 26;
	private static final int HEAD = 256;
	/** Waiting for the disk takes milliseconds, which would show in runs of fast generations. */
	private static final long NANOSECONDS_BETWEEN_FORCES = Duration.ofSeconds(1).toNanos();
	private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
	private static final Pattern DIMENSION = Pattern.compile("'latents', '<f4', \\((\\d{1,9}),\\)");

	private final Path file;
	private final FileChannel channel;
	private final int dimension;
	private final long every;
	private long lastForce = System.nanoTime();

	private LatentTrace(Path file, FileChannel channel, int dimension, long every) {
		this.file = file;
		this.channel = channel;
		this.dimension = dimension;
		this.every = every;
	}

	/**
	 * Opens a trace to add to.
	 *
	 * @param dimension   components of a point
	 * @param generations about how many the run will have at the most
	 * @param done        generations that are done; rows of later ones are cut off
	 * @throws RunException if it cannot be opened or lacks rows
	 */
	public static LatentTrace open(Path folder, int dimension, long generations, long done) {
		Path file = folder.resolve(FILE_NAME);
		long every = Math.max(1, Math.ceilDiv(generations * rowBytes(dimension), MAXIMUM_BYTES));
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			var trace = new LatentTrace(file, channel, dimension, every);
			long length = HEAD + rows(done, every) * rowBytes(dimension);
			if (done > 0 && channel.size() < length) {
				throw new RunException("The latents %s are fewer than they were when the run stopped; the run cannot go on.".formatted(file));
			}
			channel.truncate(length);
			trace.writeHead(rows(done, every));
			return trace;
		} catch (IOException e) {
			throw failed(file, Abandoned.close(channel, e));
		} catch (RuntimeException e) {
			throw Abandoned.close(channel, e);
		}
	}

	/** Adds a generation's best, if it is one that is kept. */
	public void add(long generation, double[] latents) {
		if ((generation - 1) % every != 0) {
			return;
		}
		long row = (generation - 1) / every;
		var bytes = ByteBuffer.allocate((int) rowBytes(dimension)).order(ByteOrder.LITTLE_ENDIAN).putLong(generation).putLong(generation + every);
		for (double value : latents) {
			bytes.putFloat((float) value);
		}
		try {
			write(bytes.flip(), HEAD + row * rowBytes(dimension));
			writeHead(row + 1);
			if (System.nanoTime() - lastForce > NANOSECONDS_BETWEEN_FORCES) {
				channel.force(false);
				lastForce = System.nanoTime();
			}
		} catch (IOException e) {
			throw failed(file, e);
		}
	}

	/** Whether a trace reaches so far; after a power failure it may not. */
	static boolean holds(Path folder, long generations) {
		if (generations == 0) {
			return true;
		}
		try (Rows rows = Rows.open(folder)) {
			return rows.next(rows.rows() - 1) > generations;
		} catch (RunException e) {
			System.getLogger(LatentTrace.class.getName()).log(System.Logger.Level.DEBUG, "The latents of " + folder + " are missing", e);
			return false;
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			throw failed(file, e);
		}
	}

	private void writeHead(long rows) throws IOException {
		String header = "{'descr': [('generation', '<i8'), ('next', '<i8'), ('latents', '<f4', (%d,))], 'fortran_order': False, 'shape': (%d,), }"
				.formatted(dimension, rows);
		int length = HEAD - MAGIC.length - Short.BYTES;
		var head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN).put(MAGIC).putShort((short) length);
		head.put((header + " ".repeat(length - 1 - header.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
		write(head.flip(), 0);
	}

	private void write(ByteBuffer bytes, long position) throws IOException {
		long at = position;
		while (bytes.hasRemaining()) {
			at += channel.write(bytes, at);
		}
	}

	/**
	 * Reads a trace row by row.
	 *
	 * @param channel   the file
	 * @param dimension components of a point
	 * @param rows      how many there are
	 */
	public record Rows(Path file, FileChannel channel, int dimension, int rows) implements AutoCloseable {

		/** @throws RunException if there is none, or it is damaged */
		public static Rows open(Path folder) {
			Path file = folder.resolve(FILE_NAME);
			if (!Files.isRegularFile(file)) {
				throw new RunException(
						"The run in %s has no %s, from which a film of it could be made; an older version made it.".formatted(folder, FILE_NAME));
			}
			FileChannel channel = null;
			try {
				channel = FileChannel.open(file, StandardOpenOption.READ);
				var head = ByteBuffer.allocate(HEAD);
				channel.read(head, 0);
				Matcher dimension = DIMENSION.matcher(new String(head.array(), StandardCharsets.ISO_8859_1));
				long rows = dimension.find() ? (channel.size() - HEAD) / rowBytes(Integer.parseInt(dimension.group(1))) : 0;
				if (rows < 1 || rows > Integer.MAX_VALUE) {
					throw new RunException("The latents %s are damaged.".formatted(file));
				}
				return new Rows(file, channel, Integer.parseInt(dimension.group(1)), (int) rows);
			} catch (IOException e) {
				throw new RunException("The latents %s cannot be read: %s.".formatted(file, Failure.reason(e)), Abandoned.close(channel, e));
			} catch (RuntimeException e) {
				throw Abandoned.close(channel, e);
			}
		}

		/** The generation of a row. */
		public long generation(int row) {
			return read(row, 0, Long.BYTES).getLong();
		}

		private long next(int row) {
			return read(row, Long.BYTES, Long.BYTES).getLong();
		}

		/** The point of a row. */
		public double[] latents(int row) {
			ByteBuffer bytes = read(row, 2 * Long.BYTES, Float.BYTES * dimension);
			var latents = new double[dimension];
			for (int i = 0; i < dimension; i++) {
				latents[i] = bytes.getFloat();
			}
			return latents;
		}

		@Override
		public void close() {
			try {
				channel.close();
			} catch (IOException e) {
				throw new RunException("The latents %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
			}
		}

		private ByteBuffer read(int row, long offset, int length) {
			var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
			try {
				long from = HEAD + row * rowBytes(dimension) + offset;
				while (bytes.hasRemaining()) {
					if (channel.read(bytes, from + bytes.position()) < 0) {
						throw new RunException("The latents %s are cut off.".formatted(file));
					}
				}
				return bytes.flip();
			} catch (IOException e) {
				throw new RunException("The latents %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
			}
		}
	}

	private static long rows(long generations, long every) {
		return Math.ceilDiv(generations, every);
	}

	private static long rowBytes(int dimension) {
		return 2 * Long.BYTES + (long) Float.BYTES * dimension;
	}

	private static RunException failed(Path file, IOException cause) {
		return new RunException("The latents %s could not be written: %s.".formatted(file, Failure.reason(cause)), cause);
	}
}
