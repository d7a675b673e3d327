// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damage that knows nothing of the format: bits turned, stretches lost, doubled, moved, cut off, and numbers at the ends of their ranges. */
final class Bytes {

	private static final int LONGEST = 64;
	private static final int[] EDGES = {0, 1, 0x7F, 0x80, 0xFF};

	private Bytes() {
	}

	/** One such damage. */
	static byte[] damage(byte[] bytes, RandomGenerator random) {
		if (bytes.length == 0) {
			return new byte[] {(byte) random.nextInt()};
		}
		int at = random.nextInt(bytes.length);
		int length = 1 + random.nextInt(Math.min(LONGEST, bytes.length - at));
		return switch (random.nextInt(7)) {
			case 0 -> turned(bytes, at, 1 << random.nextInt(Byte.SIZE));
			case 1 -> filled(bytes, at, 1, EDGES[random.nextInt(EDGES.length)]);
			case 2 -> filled(bytes, at, Math.min(bytes.length - at, 1 << random.nextInt(4)), EDGES[random.nextInt(EDGES.length)]);
			case 3 -> replaced(bytes, at, at + length, new byte[0]);
			case 4 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
			case 5 -> replaced(bytes, at, at, noise(random));
			default -> Arrays.copyOf(bytes, at);
		};
	}

	/** A copy with other bytes in place of some. */
	static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
		var result = new byte[bytes.length - (to - from) + by.length];
		System.arraycopy(bytes, 0, result, 0, from);
		System.arraycopy(by, 0, result, from, by.length);
		System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
		return result;
	}

	private static byte[] turned(byte[] bytes, int at, int bit) {
		byte[] result = bytes.clone();
		result[at] ^= (byte) bit;
		return result;
	}

	private static byte[] filled(byte[] bytes, int at, int length, int value) {
		byte[] result = bytes.clone();
		Arrays.fill(result, at, at + length, (byte) value);
		return result;
	}

	private static byte[] noise(RandomGenerator random) {
		var noise = new byte[1 + random.nextInt(8)];
		random.nextBytes(noise);
		return noise;
	}
}
