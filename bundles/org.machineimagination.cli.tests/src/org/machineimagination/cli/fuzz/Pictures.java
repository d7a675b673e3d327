// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;

/** PNG and JPEG files whose parts have right lengths and checksums, while what is in a part, or the order of parts, is damaged. */
final class Pictures {

	private static final int SIGNATURE = 8;
	private static final int CHUNK = 12;
	private static final int MARKER = 4;
	private static final int SCAN = 0xDA;

	private Pictures() {
	}

	/** Damages a chunk of a PNG, or the order of chunks. */
	static byte[] png(byte[] bytes, RandomGenerator random) {
		List<byte[]> chunks = chunks(bytes);
		if (chunks.isEmpty()) {
			return Bytes.damage(bytes, random);
		}
		int at = random.nextInt(chunks.size());
		switch (random.nextInt(8)) {
			case 0 -> chunks.remove(at);
			case 1 -> chunks.add(random.nextInt(chunks.size()), chunks.get(at));
			case 2 -> chunks.set(at, Bytes.damage(chunks.get(at), random));
			default -> chunks.set(at, inside(chunks.get(at), random));
		}
		var out = ByteBuffer.allocate(SIGNATURE + chunks.stream().mapToInt(chunk -> chunk.length + 2 * Integer.BYTES).sum());
		out.put(bytes, 0, SIGNATURE);
		for (byte[] chunk : chunks) {
			var crc = new CRC32();
			crc.update(chunk);
			out.putInt(chunk.length - Integer.BYTES).put(chunk).putInt((int) crc.getValue());
		}
		return out.array();
	}

	/** Type and content of each chunk. */
	private static List<byte[]> chunks(byte[] bytes) {
		var chunks = new ArrayList<byte[]>();
		for (int at = SIGNATURE; at + CHUNK <= bytes.length;) {
			int length = ByteBuffer.wrap(bytes, at, Integer.BYTES).getInt();
			if (length < 0 || length > bytes.length - at - CHUNK) {
				break;
			}
			chunks.add(Arrays.copyOfRange(bytes, at + Integer.BYTES, at + 2 * Integer.BYTES + length));
			at += CHUNK + length;
		}
		return chunks;
	}

	/** Damages the content and leaves the type. */
	private static byte[] inside(byte[] chunk, RandomGenerator random) {
		byte[] content = Arrays.copyOfRange(chunk, Integer.BYTES, chunk.length);
		return Bytes.replaced(chunk, Integer.BYTES, chunk.length, random.nextInt(4) == 0 ? Texts.damage(content, random) : Bytes.damage(content, random));
	}

	/** Damages a segment of a JPEG before its first scan. */
	static byte[] jpeg(byte[] bytes, RandomGenerator random) {
		var starts = new ArrayList<Integer>();
		int at = 2;
		while (at + MARKER <= bytes.length && (bytes[at + 1] & 0xFF) != SCAN) {
			starts.add(at);
			at += 2 + length(bytes, at);
		}
		if (starts.isEmpty() || at > bytes.length) {
			return Bytes.damage(bytes, random);
		}
		int from = starts.get(random.nextInt(starts.size()));
		int to = Math.min(bytes.length, from + 2 + length(bytes, from));
		byte[] content = Bytes.damage(Arrays.copyOfRange(bytes, Math.min(to, from + MARKER), to), random);
		byte[] segment = ByteBuffer.allocate(MARKER + content.length).put(bytes, from, 2).putShort((short) (content.length + 2)).put(content).array();
		return Bytes.replaced(bytes, from, to, segment);
	}

	private static int length(byte[] bytes, int segment) {
		return ByteBuffer.wrap(bytes, segment + 2, 2).getShort() & 0xFFFF;
	}
}
