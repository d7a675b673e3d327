// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;

/**
 * The sliding windows of a convolution or pooling, with every default filled in and {@code auto_pad} turned into numbers, by the
 * formulas of the ONNX operator specification for Conv, ConvTranspose and AveragePool.
 *
 * @param kernel    window size along each spatial axis
 * @param strides   step between windows
 * @param dilations step within a window
 * @param begins    padding before each spatial axis
 * @param ends      padding after each spatial axis
 * @param ceil      whether a last window that is only partly inside counts
 */
public record Windows(long[] kernel, long[] strides, long[] dilations, long[] begins, long[] ends, boolean ceil) {

	/**
	 * Windows of a Conv or pooling.
	 *
	 * @param kernel window size along each spatial axis
	 * @param input  lengths of the spatial axes of what is read, if known; {@code auto_pad} may need them
	 */
	public static Windows of(Attributes attributes, long[] kernel, long @Nullable [] input) {
		int n = kernel.length;
		long[] strides = attributes.integers("strides", filled(n, 1));
		long[] dilations = attributes.integers("dilations", filled(n, 1));
		long[] pads = attributes.integers("pads", filled(2 * n, 0));
		long[] begins = Arrays.copyOfRange(pads, 0, n);
		long[] ends = Arrays.copyOfRange(pads, n, 2 * n);
		String auto = attributes.text("auto_pad", "NOTSET");
		if (auto.startsWith("SAME")) {
			for (int i = 0; i < n; i++) {
				long length = known(input, i);
				long extent = dilations[i] * (kernel[i] - 1) + 1;
				long output = Math.ceilDiv(length, strides[i]);
				split(Math.max(0, (output - 1) * strides[i] + extent - length), auto, begins, ends, i);
			}
		}
		return new Windows(kernel, strides, dilations, begins, ends, attributes.integer("ceil_mode", 0) != 0);
	}

	/** Windows of a ConvTranspose; what is read has the given lengths. */
	public static Windows transposed(Attributes attributes, long[] kernel, long @Nullable [] input) {
		int n = kernel.length;
		Windows plain = of(attributes.without("auto_pad"), kernel, input);
		String auto = attributes.text("auto_pad", "NOTSET");
		long[] wanted = attributes.integers("output_shape", new long[0]);
		long[] extra = attributes.integers("output_padding", filled(n, 0));
		if (wanted.length == 0 && !auto.startsWith("SAME")) {
			return plain;
		}
		for (int i = 0; i < n; i++) {
			long length = known(input, i);
			long output = wanted.length == 0 ? length * plain.strides[i] : wanted[wanted.length - n + i];
			long total = plain.strides[i] * (length - 1) + extra[i] + plain.dilations[i] * (kernel[i] - 1) + 1 - output;
			split(Math.max(0, total), auto, plain.begins, plain.ends, i);
		}
		return plain;
	}

	/** How much of the input one window spans. */
	public long extent(int i) {
		return dilations[i] * (kernel[i] - 1) + 1;
	}

	/** Number of windows along a spatial axis of a known length. */
	public long output(int i, long length) {
		if (length < 0) {
			return -1;
		}
		long room = length + begins[i] + ends[i] - extent(i);
		if (!ceil) {
			return Math.floorDiv(room, strides[i]) + 1;
		}
		long output = Math.ceilDiv(room, strides[i]) + 1;
		// A window that would start in the padding after the input is not counted.
		return (output - 1) * strides[i] >= length + begins[i] ? output - 1 : output;
	}

	/** Length that a ConvTranspose with these windows makes of one. */
	public long transposedOutput(int i, long length, long outputPadding) {
		return length < 0 ? -1 : strides[i] * (length - 1) + outputPadding + extent(i) - begins[i] - ends[i];
	}

	/** Padding before all axes, then after all, as the attribute wants it. */
	public long[] pads() {
		return Shapes.concat(begins, ends);
	}

	/** An array of one value. */
	public static long[] filled(int length, long value) {
		long[] array = new long[length];
		Arrays.fill(array, value);
		return array;
	}

	private static void split(long total, String auto, long[] begins, long[] ends, int i) {
		long half = total / 2;
		begins[i] = auto.equals("SAME_UPPER") ? half : total - half;
		ends[i] = total - begins[i];
	}

	private static long known(long @Nullable [] input, int i) {
		if (input == null || input[i] < 0) {
			throw new GraphException("Padding chosen by the runtime (auto_pad, output_shape) needs inputs of fixed size; "
					+ "fix the shapes of the graph's inputs first");
		}
		return input[i];
	}
}
