// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Arrays in numpy's NPZ format: a ZIP file of NPY files (NumPy enhancement proposal 1). Written uncompressed and dated 1980, so that the
 * same arrays give the same bytes. Reading takes real numbers and
 * integers of the usual widths in their plain form, and bounds every size.
 */
public final class Npz {

	private static final String SUFFIX = ".npy";
	private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
	private static final int ALIGNMENT = 64;
	private static final int MAXIMUM_ARRAYS = 1000;
	private static final int MAXIMUM_BYTES = 1 << 28;
	/** The first date of the ZIP format that Java does not take for an earlier one, which it would spell out in local time. */
	private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
	private static final Pattern DESCRIPTION = Pattern.compile("'descr'\\s*:\\s*'([<|=>]?[a-z][0-9]+)'");
	private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
	private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9, ]*)\\)");

	private Npz() {
	}

	/** The bytes of an NPZ file of double precision arrays, in the order given. */
	public static byte[] write(List<NumpyArray> arrays) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (NumpyArray array : arrays) {
				byte[] npy = npy(array);
				var crc = new CRC32();
				crc.update(npy);
				var entry = new ZipEntry(array.name() + SUFFIX);
				entry.setMethod(ZipEntry.STORED);
				entry.setSize(npy.length);
				entry.setCrc(crc.getValue());
				entry.setTimeLocal(NO_DATE);
				zip.putNextEntry(entry);
				zip.write(npy);
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Writing to memory failed", e);
		}
		return out.toByteArray();
	}

	/**
	 * Reads the arrays of an NPZ file.
	 *
	 * @throws MediaException if it is none, damaged, too large, or holds arrays of another type
	 */
	public static List<NumpyArray> read(byte[] bytes) {
		var arrays = new ArrayList<NumpyArray>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			int left = MAXIMUM_BYTES;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] npy = zip.readNBytes(left + 1);
				left -= npy.length;
				if (left < 0 || arrays.size() >= MAXIMUM_ARRAYS) {
					throw new MediaException("The file of arrays is larger than what is read.");
				}
				String name = entry.getName();
				arrays.add(array(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name, npy));
			}
		} catch (IOException e) {
			throw new MediaException("The file of arrays is damaged.", e);
		}
		if (arrays.isEmpty()) {
			throw new MediaException("The file holds no arrays in numpy's form.");
		}
		return arrays;
	}

	private static byte[] npy(NumpyArray array) {
		String shape = Arrays.stream(array.shape()).mapToObj(Integer::toString).collect(Collectors.joining(", "));
		String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (%s%s), }".formatted(shape, array.shape().length == 1 ? "," : "");
		int fixed = MAGIC.length + 4;
		int length = (fixed + header.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - fixed;
		var out = ByteBuffer.allocate(Math.addExact(fixed + length, Math.multiplyExact(8, array.values().length))).order(ByteOrder.LITTLE_ENDIAN);
		out.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) length);
		out.put((header + " ".repeat(length - 1 - header.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
		for (double value : array.values()) {
			out.putDouble(value);
		}
		return out.array();
	}

	private static NumpyArray array(String name, byte[] npy) {
		if (npy.length < MAGIC.length + 4 || !Arrays.equals(MAGIC, Arrays.copyOf(npy, MAGIC.length))) {
			throw new MediaException("The part '%s' is no array in numpy's form.".formatted(name));
		}
		var in = ByteBuffer.wrap(npy).order(ByteOrder.LITTLE_ENDIAN).position(MAGIC.length);
		int version = in.get();
		in.get();
		int length = version == 1 ? in.getShort() & 0xFFFF : in.remaining() < 4 ? -1 : in.getInt();
		if (length < 0 || length > in.remaining()) {
			throw cut(name);
		}
		var header = new byte[length];
		in.get(header);
		return values(name, new String(header, StandardCharsets.ISO_8859_1), in);
	}

	private static NumpyArray values(String name, String header, ByteBuffer in) {
		String type = group(DESCRIPTION, header, name);
		int width = switch (type) {
			case "<f8", "<i8" -> 8;
			case "<f4", "<i4" -> 4;
			case "<f2", "<i2" -> 2;
			case "|u1", "|i1", "|b1" -> 1;
			default -> throw new MediaException("The array '%s' holds numbers of the type %s; store it as float64.".formatted(name, type));
		};
		int[] shape = Arrays.stream(group(SHAPE, header, name).split(",")).map(String::strip).filter(axis -> !axis.isEmpty())
				.mapToInt(axis -> axis.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(axis)).toArray();
		if (group(ORDER, header, name).equals("True") && shape.length > 1) {
			throw new MediaException("The array '%s' is stored column by column; store it in C order.".formatted(name));
		}
		long elements = 1;
		for (int axis : shape) {
			elements = Math.min(MAXIMUM_BYTES, elements * axis);
		}
		if (elements * width > in.remaining()) {
			throw cut(name);
		}
		var values = new double[(int) elements];
		for (int i = 0; i < values.length; i++) {
			values[i] = number(in, type);
		}
		return new NumpyArray(name, shape, values);
	}

	private static double number(ByteBuffer in, String type) {
		return switch (type) {
			case "<f8" -> in.getDouble();
			case "<f4" -> in.getFloat();
			case "<f2" -> Float.float16ToFloat(in.getShort());
			case "<i8" -> in.getLong();
			case "<i4" -> in.getInt();
			case "<i2" -> in.getShort();
			case "|u1" -> in.get() & 0xFF;
			default -> in.get();
		};
	}

	private static String group(Pattern pattern, String header, String name) {
		Matcher matcher = pattern.matcher(header);
		if (!matcher.find()) {
			throw new MediaException("The array '%s' has a header that is not understood.".formatted(name));
		}
		return matcher.group(1);
	}

	private static MediaException cut(String name) {
		return new MediaException("The array '%s' is cut off.".formatted(name));
	}
}
