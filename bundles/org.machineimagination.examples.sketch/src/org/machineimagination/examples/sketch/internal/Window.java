// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;

/**
 * A window that slides over one spatial axis, as convolutions and pools have it.
 *
 * @param in       length of the axis that it slides over
 * @param out      number of places where it stands
 * @param size     elements that it sees
 * @param stride   how far it moves from place to place
 * @param dilation distance between the elements that it sees
 * @param before   padding before the first element; its place {@code o} and element {@code k} meet input
 *                 {@code o * stride + k * dilation - before}
 */
record Window(int in, int out, int size, int stride, int dilation, int before) {

	/** The windows of a convolution or a pool over the two spatial axes of an input {@code [n][c][h][w]}. */
	static Window[] of(Call call, int[] shape, int[] kernel) {
		requirePlanes(shape);
		return new Window[] {forward(call, shape[2], kernel[0], 0), forward(call, shape[3], kernel[1], 1)};
	}

	/** The windows of a transposed convolution: they slide over its output, and {@code out} is the length of its input. */
	static Window[] transposed(Call call, int[] shape, int[] kernel) {
		requirePlanes(shape);
		return new Window[] {backward(call, shape[2], kernel[0], 0), backward(call, shape[3], kernel[1], 1)};
	}

	/** Input element that a place and an element of the window meet; outside 0..in-1 it is padding. */
	int meets(int place, int element) {
		return place * stride + element * dilation - before;
	}

	/** First place at which an element of the window meets an input element. */
	int firstPlace(int element) {
		return Math.max(0, Math.ceilDiv(before - element * dilation, stride));
	}

	/** One more than the last place at which an element of the window meets an input element. */
	int lastPlace(int element) {
		return Math.min(out, Math.floorDiv(in - 1 + before - element * dilation, stride) + 1);
	}

	private static void requirePlanes(int[] shape) {
		if (shape.length != 4) {
			throw new IllegalArgumentException("it has the input " + Arrays.toString(shape) + ", and only two spatial axes are supported");
		}
	}

	private static Window forward(Call call, int in, int size, int axis) {
		int stride = at(call, "strides", axis, 1);
		int dilation = at(call, "dilations", axis, 1);
		int reach = (size - 1) * dilation + 1;
		String auto = call.attributes().text("auto_pad", "NOTSET");
		if (auto.startsWith("SAME")) {
			int out = Math.ceilDiv(in, stride);
			int padding = Math.max(0, (out - 1) * stride + reach - in);
			return new Window(in, out, size, stride, dilation, auto.equals("SAME_UPPER") ? padding / 2 : padding - padding / 2);
		}
		boolean padded = auto.equals("NOTSET");
		int before = padded ? at(call, "pads", axis, 0) : 0;
		int after = padded ? at(call, "pads", axis + 2, 0) : 0;
		int room = in + before + after - reach;
		int out = (call.integer("ceil_mode", 0) == 1 ? Math.ceilDiv(room, stride) : Math.floorDiv(room, stride)) + 1;
		// With rounding up the last window still has to begin on an input element or the padding before it.
		int begun = call.integer("ceil_mode", 0) == 1 && (out - 1) * stride >= in + before ? out - 1 : out;
		return new Window(in, begun, size, stride, dilation, before);
	}

	private static Window backward(Call call, int in, int size, int axis) {
		int stride = at(call, "strides", axis, 1);
		int dilation = at(call, "dilations", axis, 1);
		int reach = (size - 1) * dilation + 1;
		int extra = at(call, "output_padding", axis, 0);
		int full = stride * (in - 1) + extra + reach;
		String auto = call.attributes().text("auto_pad", "NOTSET");
		int wanted = at(call, "output_shape", axis, auto.startsWith("SAME") ? in * stride : -1);
		if (wanted >= 0) {
			int padding = full - wanted;
			return new Window(wanted, in, size, stride, dilation, auto.equals("SAME_UPPER") ? padding / 2 : padding - padding / 2);
		}
		int before = at(call, "pads", axis, 0);
		return new Window(full - before - at(call, "pads", axis + 2, 0), in, size, stride, dilation, before);
	}

	private static int at(Call call, String attribute, int index, int otherwise) {
		return call.attributes().integers(attribute).map(values -> (int) values[index]).orElse(otherwise);
	}
}
