// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.plugin.StateException;

/**
 * What a search remembers between two generations. The views need no memory: their random stream is numbered by generation.
 *
 * @param evaluations candidates judged so far
 * @param views       views judged so far
 * @param finalists   best so far, best first
 * @param optimizer   the optimizer's own state
 */
record SearchState(long evaluations, long views, List<Candidate> finalists, byte[] optimizer) {

	private static final int MAGIC = 0x4D495332; // "MIS2"
	private static final int MAXIMUM_FINALISTS = 1 << 12;

	byte[] write() {
		var bytes = new ByteArrayOutputStream(optimizer.length + 64);
		try (var out = new DataOutputStream(bytes)) {
			out.writeInt(MAGIC);
			out.writeLong(evaluations);
			out.writeLong(views);
			out.writeInt(finalists.size());
			for (Candidate candidate : finalists) {
				write(candidate, out);
			}
			out.writeInt(optimizer.length);
			out.write(optimizer);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** @throws StateException with a plain sentence if the bytes are not a state of such a search */
	static SearchState read(byte[] bytes, int dimension) {
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			if (in.readInt() != MAGIC) {
				throw new StateException("The saved state is not one of a search.");
			}
			long evaluations = in.readLong();
			long views = in.readLong();
			var finalists = new ArrayList<Candidate>();
			for (int i = bounded(in.readInt(), MAXIMUM_FINALISTS); i > 0; i--) {
				finalists.add(candidate(in, dimension));
			}
			byte[] optimizer = in.readNBytes(bounded(in.readInt(), in.available()));
			return new SearchState(evaluations, views, finalists, optimizer);
		} catch (IOException e) {
			throw new StateException("The saved state of the search is cut off.", e);
		}
	}

	private static void write(Candidate candidate, DataOutputStream out) throws IOException {
		out.writeLong(candidate.generation());
		out.writeInt(candidate.index());
		out.writeDouble(candidate.loss());
		out.writeDouble(candidate.similarity());
		for (double value : candidate.latents()) {
			out.writeDouble(value);
		}
	}

	private static Candidate candidate(DataInputStream in, int dimension) throws IOException {
		long generation = in.readLong();
		int index = in.readInt();
		double loss = in.readDouble();
		double similarity = in.readDouble();
		var latents = new double[dimension];
		for (int i = 0; i < dimension; i++) {
			latents[i] = in.readDouble();
		}
		return new Candidate(generation, index, latents, loss, similarity);
	}

	private static int bounded(int length, int maximum) {
		if (length < 0 || length > maximum) {
			throw new StateException("The saved state of the search is damaged.");
		}
		return length;
	}
}
