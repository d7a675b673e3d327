// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Protocol buffers that are still protocol buffers, as ONNX files are: fields lost, doubled, exchanged, numbers and texts of other values, at any depth,
 * with all lengths right. What is a message within another is guessed from its bytes, since the format does not say.
 */
final class Messages {

	private static final int VARINT = 0;
	private static final int FIXED64 = 1;
	private static final int BYTES = 2;
	private static final int FIXED32 = 5;
	private static final int SEVEN = 7;
	private static final int LOW = 0x7F;
	private static final long[] NUMBERS =
			{0, 1, 2, 3, 7, 16, 127, 128, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32, 1L << 40,
					1_000_000};

	/**
	 * A field as it is written.
	 *
	 * @param key   number and type
	 * @param value the number of a varint
	 * @param bytes the bytes of anything else
	 */
	private record Field(long key, long value, byte[] bytes) {
		int type() {
			return (int) (key & SEVEN);
		}
	}

	private Messages() {
	}

	/** One such damage; bytes that are no message are damaged as bytes. */
	static byte[] damage(byte[] bytes, RandomGenerator random) {
		return fields(bytes).map(fields -> {
			damage(fields, random);
			return written(fields);
		}).orElseGet(() -> random.nextBoolean() ? Bytes.damage(bytes, random) : Texts.damage(bytes, random));
	}

	private static void damage(List<Field> fields, RandomGenerator random) {
		if (fields.isEmpty()) {
			fields.add(new Field(1 << 3 | VARINT, number(random), new byte[0]));
			return;
		}
		int at = random.nextInt(fields.size());
		Field field = fields.get(at);
		// Most of a file lies deep within it.
		if (field.type() == BYTES && field.bytes().length > 0 && random.nextInt(5) > 0) {
			fields.set(at, new Field(field.key(), 0, damage(field.bytes(), random)));
			return;
		}
		switch (random.nextInt(5)) {
			case 0 -> fields.remove(at);
			case 1 -> fields.add(random.nextInt(fields.size() + 1), field);
			case 2 -> fields.set(at, fields.get(random.nextInt(fields.size())));
			case 3 -> fields.set(at, new Field(field.key() & SEVEN | (1L + random.nextInt(20)) << 3, field.value(), field.bytes()));
			default -> fields.set(at, other(field, random));
		}
	}

	private static Field other(Field field, RandomGenerator random) {
		return switch (field.type()) {
			case VARINT -> new Field(field.key(), number(random), field.bytes());
			case BYTES -> new Field(field.key(), 0, random.nextBoolean() ? new byte[0] : Texts.damage(field.bytes(), random));
			default -> new Field(field.key(), 0, filled(field.bytes().length, random.nextBoolean() ? 0xFF : 0x7F));
		};
	}

	private static long number(RandomGenerator random) {
		return NUMBERS[random.nextInt(NUMBERS.length)];
	}

	private static byte[] filled(int length, int value) {
		var bytes = new byte[length];
		Arrays.fill(bytes, (byte) value);
		return bytes;
	}

	/** The fields, or nothing if the bytes are no message. */
	private static Optional<List<Field>> fields(byte[] bytes) {
		var fields = new ArrayList<Field>();
		var in = new Reading(bytes);
		while (in.at < bytes.length && in.good) {
			long key = in.varint();
			int type = (int) (key & SEVEN);
			if (key >>> 3 == 0 || key >>> 3 > 1 << 16) {
				return Optional.empty();
			}
			fields.add(switch (type) {
				case VARINT -> new Field(key, in.varint(), new byte[0]);
				case FIXED64 -> new Field(key, 0, in.bytes(Long.BYTES));
				case BYTES -> new Field(key, 0, in.bytes(in.varint()));
				case FIXED32 -> new Field(key, 0, in.bytes(Integer.BYTES));
				default -> new Field(key, 0, in.bytes(-1));
			});
		}
		return in.good ? Optional.of(fields) : Optional.empty();
	}

	private static byte[] written(List<Field> fields) {
		var out = new ByteArrayOutputStream();
		for (Field field : fields) {
			varint(out, field.key());
			if (field.type() == VARINT) {
				varint(out, field.value());
				continue;
			}
			if (field.type() == BYTES) {
				varint(out, field.bytes().length);
			}
			out.writeBytes(field.bytes());
		}
		return out.toByteArray();
	}

	private static void varint(ByteArrayOutputStream out, long value) {
		long rest = value;
		for (; (rest & ~LOW) != 0; rest >>>= SEVEN) {
			out.write((int) (rest & LOW | LOW + 1));
		}
		out.write((int) rest);
	}

	/** A place in a message. */
	private static final class Reading {
		private final byte[] bytes;
		private int at;
		private boolean good = true;

		Reading(byte[] bytes) {
			this.bytes = bytes;
		}

		long varint() {
			long value = 0;
			for (int shift = 0; shift < Long.SIZE; shift += SEVEN) {
				if (at >= bytes.length) {
					break;
				}
				byte next = bytes[at++];
				value |= (long) (next & LOW) << shift;
				if (next >= 0) {
					return value;
				}
			}
			good = false;
			return 0;
		}

		byte[] bytes(long length) {
			if (length < 0 || length > bytes.length - at) {
				good = false;
				return new byte[0];
			}
			at += (int) length;
			return Arrays.copyOfRange(bytes, at - (int) length, at);
		}
	}
}
