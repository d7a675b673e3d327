// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/**
 * Where a run stood after a whole generation: what the search needs to go on, and how long the tables were that are only ever added
 * to. It is replaced in one step and ends with its own digest, so that it is whole or not there.
 *
 * @param generation     generations done
 * @param evaluations    candidates judged
 * @param seconds        seconds at work
 * @param bestLoss       smallest loss so far
 * @param bestSimilarity its similarity
 * @param traceLength    bytes of the trace
 * @param timingLength   bytes of the table of times
 * @param search         the state of the search, empty where it is not yet there
 */
public record Checkpoint(long generation, long evaluations, double seconds, double bestLoss, double bestSimilarity, long traceLength,
		long timingLength, byte[] search) {

	public static final String FILE_NAME = "state.bin";

	private static final System.Logger LOG = System.getLogger(Checkpoint.class.getName());
	private static final int MAGIC = 0x4D494331; // "MIC1"
	private static final int HEAD = Integer.BYTES + 4 * Long.BYTES + 3 * Double.BYTES + Integer.BYTES;
	private static final int DIGEST = 32;

	/** The same with the state of the search. */
	Checkpoint withSearch(byte[] state) {
		return new Checkpoint(generation, evaluations, seconds, bestLoss, bestSimilarity, traceLength, timingLength, state);
	}

	/** @throws FileException if it cannot be written; the former one is then still there */
	void write(Path folder) throws FileException {
		var bytes = ByteBuffer.allocate(HEAD + search.length + DIGEST);
		bytes.putInt(MAGIC).putLong(generation).putLong(evaluations).putDouble(seconds).putDouble(bestLoss).putDouble(bestSimilarity)
				.putLong(traceLength).putLong(timingLength).putInt(search.length).put(search);
		bytes.put(digest(bytes.array(), bytes.position()));
		AtomicFiles.write(folder.resolve(FILE_NAME), bytes.array());
	}

	/**
	 * The checkpoint of a run, if there is one that is whole. Without one a run begins again and ends the same, only later.
	 *
	 * @throws RunException if there is one that cannot be read
	 */
	public static Optional<Checkpoint> read(Path folder) {
		Path file = folder.resolve(FILE_NAME);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			Optional<Checkpoint> checkpoint = parse(Files.readAllBytes(file))
					.filter(state -> Trace.holds(folder, state.traceLength, state.timingLength) && LatentTrace.holds(folder, state.generation));
			if (checkpoint.isEmpty()) {
				LOG.log(System.Logger.Level.WARNING, "The checkpoint {0} is damaged or does not fit the tables beside it, and is not used", file);
			}
			return checkpoint;
		} catch (IOException e) {
			throw new RunException("The checkpoint %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
		}
	}

	private static Optional<Checkpoint> parse(byte[] bytes) {
		int length = bytes.length - DIGEST;
		if (length < HEAD || !Arrays.equals(digest(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
			return Optional.empty();
		}
		try {
			var in = ByteBuffer.wrap(bytes, 0, length);
			if (in.getInt() != MAGIC) {
				return Optional.empty();
			}
			var head = new Checkpoint(in.getLong(), in.getLong(), in.getDouble(), in.getDouble(), in.getDouble(), in.getLong(), in.getLong(),
					new byte[0]);
			int bytesOfSearch = in.getInt();
			if (bytesOfSearch < 0 || bytesOfSearch > in.remaining()) {
				return Optional.empty();
			}
			var search = new byte[bytesOfSearch];
			in.get(search);
			boolean sound = head.generation >= 0 && head.evaluations >= 0 && head.traceLength >= 0 && head.timingLength >= 0;
			return sound ? Optional.of(head.withSearch(search)) : Optional.empty();
		} catch (BufferUnderflowException e) {
			LOG.log(System.Logger.Level.DEBUG, "A checkpoint with a right digest makes no sense", e);
			return Optional.empty();
		}
	}

	private static byte[] digest(byte[] bytes, int length) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(bytes, 0, length);
			return digest.digest();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
