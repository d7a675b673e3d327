// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.Map;
import org.machineimagination.backend.Tensor;

/** Convolutions over planes, in single precision. The innermost loops add a scaled row to a row, so that they run along memory. */
final class Convolutions {

	private Convolutions() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("Conv", Operation.one(Convolutions::convolve));
		operations.put("ConvTranspose", Operation.one(Convolutions::transposed));
	}

	/** Input {@code [n][c][h][w]}, weight {@code [m][c/group][kh][kw]}, bias {@code [m]}; result {@code [n][m][oh][ow]}. */
	private static Tensor convolve(Call call) {
		int[] shape = call.shape(0);
		int[] weight = call.shape(1);
		Window[] windows = Window.of(call, shape, new int[] {weight[2], weight[3]});
		int group = call.integer("group", 1);
		if (shape[1] != weight[1] * group) {
			throw new IllegalArgumentException("the input " + Arrays.toString(shape) + " and the weight " + Arrays.toString(weight) + " do not fit");
		}
		int plane = windows[0].out() * windows[1].out();
		var result = new float[shape[0] * weight[0] * plane];
		for (int image = 0; image < shape[0]; image++) {
			for (int to = 0; to < weight[0]; to++) {
				call.cancellation().check();
				int target = (image * weight[0] + to) * plane;
				Arrays.fill(result, target, target + plane, call.has(2) ? call.floats(2)[to] : 0);
				int firstChannel = to / (weight[0] / group) * weight[1];
				for (int from = 0; from < weight[1]; from++) {
					int source = (image * shape[1] + firstChannel + from) * shape[2] * shape[3];
					int kernel = (to * weight[1] + from) * weight[2] * weight[3];
					correlate(call.floats(0), source, call.floats(1), kernel, result, target, windows);
				}
			}
		}
		return Elements.tensor(result, shape[0], weight[0], windows[0].out(), windows[1].out());
	}

	private static void correlate(float[] in, int source, float[] weights, int kernel, float[] out, int target, Window[] windows) {
		Window high = windows[0];
		Window wide = windows[1];
		for (int ky = 0; ky < high.size(); ky++) {
			for (int kx = 0; kx < wide.size(); kx++) {
				float factor = weights[kernel + ky * wide.size() + kx];
				int first = wide.firstPlace(kx);
				int count = wide.lastPlace(kx) - first;
				for (int y = high.firstPlace(ky); y < high.lastPlace(ky); y++) {
					int from = source + high.meets(y, ky) * wide.in() + wide.meets(first, kx);
					addRow(in, from, wide.stride(), out, target + y * wide.out() + first, 1, factor, count);
				}
			}
		}
	}

	/** Input {@code [n][c][h][w]}, weight {@code [c][m/group][kh][kw]}, bias {@code [m]}; result {@code [n][m][oh][ow]}. */
	private static Tensor transposed(Call call) {
		int[] shape = call.shape(0);
		int[] weight = call.shape(1);
		Window[] windows = Window.transposed(call, shape, new int[] {weight[2], weight[3]});
		int group = call.integer("group", 1);
		if (shape[1] != weight[0]) {
			throw new IllegalArgumentException("the input " + Arrays.toString(shape) + " and the weight " + Arrays.toString(weight) + " do not fit");
		}
		int channels = weight[1] * group;
		int plane = windows[0].in() * windows[1].in();
		var result = new float[shape[0] * channels * plane];
		for (int image = 0; image < shape[0]; image++) {
			for (int to = 0; to < channels; to++) {
				call.cancellation().check();
				int target = (image * channels + to) * plane;
				Arrays.fill(result, target, target + plane, call.has(2) ? call.floats(2)[to] : 0);
				int sources = shape[1] / group;
				for (int from = to / weight[1] * sources; from < (to / weight[1] + 1) * sources; from++) {
					int source = (image * shape[1] + from) * shape[2] * shape[3];
					int kernel = (from * weight[1] + to % weight[1]) * weight[2] * weight[3];
					scatter(call.floats(0), source, call.floats(1), kernel, result, target, windows);
				}
			}
		}
		return Elements.tensor(result, shape[0], channels, windows[0].in(), windows[1].in());
	}

	/** The reverse of {@link #correlate}: what a place saw gets its share of what the place holds. */
	private static void scatter(float[] places, int source, float[] weights, int kernel, float[] out, int target, Window[] windows) {
		Window high = windows[0];
		Window wide = windows[1];
		for (int ky = 0; ky < high.size(); ky++) {
			for (int kx = 0; kx < wide.size(); kx++) {
				float factor = weights[kernel + ky * wide.size() + kx];
				int first = wide.firstPlace(kx);
				int count = wide.lastPlace(kx) - first;
				for (int y = high.firstPlace(ky); y < high.lastPlace(ky); y++) {
					int to = target + high.meets(y, ky) * wide.in() + wide.meets(first, kx);
					addRow(places, source + y * wide.out() + first, 1, out, to, wide.stride(), factor, count);
				}
			}
		}
	}

	private static void addRow(float[] from, int source, int step, float[] to, int target, int stride, float factor, int count) {
		if (step == 1 && stride == 1) {
			for (int x = 0; x < count; x++) {
				to[target + x] += factor * from[source + x];
			}
			return;
		}
		for (int x = 0; x < count; x++) {
			to[target + x * stride] += factor * from[source + x * step];
		}
	}
}
