// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads arrays in numpy's NPY format (NumPy enhancement proposal 1) as their bytes come: real numbers and integers of the usual widths, in
 * either order of bytes and of axes. Memory is taken for the numbers alone, and for no more of them than are left.
 */
final class NpyReader {

	private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
	private static final int LONGEST_HEADER = 1 << 16;
	private static final int BUFFER = 1 << 16;
	private static final int MOST_AXES = 16;
	private static final Pattern DESCRIPTION = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([a-zA-Z])([0-9]*)'");
	private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
	/** Python 2 put an L behind whole numbers. */
	private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9L, ]*)\\)");

	private final String name;
	private final InputStream in;
	private int left;

	/**
	 * Begins.
	 *
	 * @param name what the array is called, for sentences too
	 * @param left how many numbers may be read at the most
	 */
	NpyReader(String name, InputStream in, int left) {
		this.name = name;
		this.in = in;
		this.left = left;
	}

	/**
	 * Reads the array.
	 *
	 * @throws MediaException if it is none, cut off, too large or of another type
	 */
	NumpyArray read() throws IOException {
		byte[] head = in.readNBytes(MAGIC.length + 2);
		if (head.length < MAGIC.length + 2 || !Arrays.equals(MAGIC, Arrays.copyOf(head, MAGIC.length))) {
			throw new MediaException("The part '%s' is no array in numpy's form.".formatted(name));
		}
		int width = head[MAGIC.length] == 1 ? 2 : 4;
		ByteBuffer size = ByteBuffer.wrap(exactly(width)).order(ByteOrder.LITTLE_ENDIAN);
		int length = width == 2 ? size.getShort() & 0xFFFF : size.getInt();
		if (length < 0 || length > LONGEST_HEADER) {
			throw notUnderstood();
		}
		return array(new String(exactly(length), StandardCharsets.ISO_8859_1));
	}

	private NumpyArray array(String header) throws IOException {
		Matcher type = match(DESCRIPTION, header);
		ByteOrder order = type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
		String kind = type.group(2) + type.group(3);
		int[] shape = shape(match(SHAPE, header).group(1));
		boolean byColumns = match(ORDER, header).group(1).equals("True");
		double[] values = values(kind, order, elements(shape));
		return new NumpyArray(name, shape, byColumns && shape.length > 1 ? byRows(values, shape) : values);
	}

	private int[] shape(String text) {
		int[] shape = Arrays.stream(text.split(",")).map(axis -> axis.replace("L", "").strip()).filter(axis -> !axis.isEmpty())
				.mapToInt(axis -> axis.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(axis)).toArray();
		if (shape.length > MOST_AXES) {
			throw new MediaException("The array '%s' has %d axes; at most %d are read.".formatted(name, shape.length, MOST_AXES));
		}
		return shape;
	}

	/** How many numbers there are; axes beside one of no length count, too, since whoever takes the array apart goes along them. */
	private int elements(int[] shape) {
		long product = 1;
		for (int axis : shape) {
			product = Math.min(Integer.MAX_VALUE, product * Math.max(1, axis));
		}
		if (product > left) {
			throw new MediaException("The array '%s' is larger than what is read; in all at most %,d numbers are.".formatted(name, Npz.MOST_NUMBERS));
		}
		int elements = Arrays.stream(shape).anyMatch(axis -> axis == 0) ? 0 : (int) product;
		left -= elements;
		return elements;
	}

	private double[] values(String kind, ByteOrder order, int elements) throws IOException {
		int width = width(kind);
		var values = new double[elements];
		for (int from = 0; from < elements;) {
			int count = Math.min(elements - from, BUFFER / width);
			ByteBuffer bytes = ByteBuffer.wrap(exactly(count * width)).order(order);
			for (int i = 0; i < count; i++) {
				values[from + i] = number(bytes, kind);
			}
			from += count;
		}
		return values;
	}

	private int width(String kind) {
		return switch (kind) {
			case "f8", "i8" -> 8;
			case "f4", "i4", "u4" -> 4;
			case "f2", "i2", "u2" -> 2;
			case "u1", "i1", "b1" -> 1;
			default -> throw new MediaException("The array '%s' holds numbers of the type %s; store it as float64.".formatted(name, kind));
		};
	}

	private static double number(ByteBuffer in, String kind) {
		return switch (kind) {
			case "f8" -> in.getDouble();
			case "f4" -> in.getFloat();
			case "f2" -> Float.float16ToFloat(in.getShort());
			case "i8" -> in.getLong();
			case "i4" -> in.getInt();
			case "u4" -> in.getInt() & 0xFFFFFFFFL;
			case "i2" -> in.getShort();
			case "u2" -> in.getShort() & 0xFFFF;
			case "u1" -> in.get() & 0xFF;
			default -> in.get();
		};
	}

	/** Numbers that are stored with the first axis changing fastest, as those of Fortran and of transposed arrays are, in the order of rows. */
	private static double[] byRows(double[] stored, int[] shape) {
		var strides = new int[shape.length];
		int stride = 1;
		for (int axis = 0; axis < shape.length; axis++) {
			strides[axis] = stride;
			stride *= shape[axis];
		}
		var values = new double[stored.length];
		var index = new int[shape.length];
		int place = 0;
		for (int i = 0; i < values.length; i++) {
			values[i] = stored[place];
			for (int axis = shape.length - 1; axis >= 0; axis--) {
				place += strides[axis];
				if (++index[axis] < shape[axis]) {
					break;
				}
				place -= shape[axis] * strides[axis];
				index[axis] = 0;
			}
		}
		return values;
	}

	private Matcher match(Pattern pattern, String header) {
		Matcher matcher = pattern.matcher(header);
		if (!matcher.find()) {
			throw notUnderstood();
		}
		return matcher;
	}

	private byte[] exactly(int count) throws IOException {
		byte[] bytes = in.readNBytes(count);
		if (bytes.length < count) {
			throw new MediaException("The array '%s' is cut off.".formatted(name));
		}
		return bytes;
	}

	private MediaException notUnderstood() {
		return new MediaException("The array '%s' has a header that is not understood.".formatted(name));
	}
}
