// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.machineimagination.backend.Tensor;

/** Averages and largest elements of windows over planes. */
final class Pools {

	private Pools() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("AveragePool", Operation.one(Pools::average));
		operations.put("MaxPool", Pools::largest);
		operations.put("GlobalAveragePool", Operation.one(call -> global(call, false)));
		operations.put("GlobalMaxPool", Operation.one(call -> global(call, true)));
	}

	private static Window[] windows(Call call) {
		return Window.of(call, call.shape(0), Shapes.ints(call.attributes().integers("kernel_shape")
				.orElseThrow(() -> new IllegalArgumentException("its kernel_shape is missing"))));
	}

	private static Tensor average(Call call) {
		int[] shape = call.shape(0);
		Window[] windows = windows(call);
		int plane = windows[0].out() * windows[1].out();
		var result = new float[shape[0] * shape[1] * plane];
		for (int i = 0; i < result.length; i++) {
			int source = i / plane * shape[2] * shape[3];
			result[i] = average(call, source, windows, i % plane / windows[1].out(), i % windows[1].out());
		}
		return Elements.tensor(result, shape[0], shape[1], windows[0].out(), windows[1].out());
	}

	private static float average(Call call, int source, Window[] windows, int y, int x) {
		float[] in = call.floats(0);
		double sum = 0;
		int seen = 0;
		int counted = 0;
		boolean countPadding = call.integer("count_include_pad", 0) == 1;
		for (int ky = 0; ky < windows[0].size(); ky++) {
			for (int kx = 0; kx < windows[1].size(); kx++) {
				int row = windows[0].meets(y, ky);
				int column = windows[1].meets(x, kx);
				if (row >= 0 && row < windows[0].in() && column >= 0 && column < windows[1].in()) {
					sum += in[source + row * windows[1].in() + column];
					seen++;
				}
				counted += row < windows[0].in() + pad(call, 2) && column < windows[1].in() + pad(call, 3) ? 1 : 0;
			}
		}
		return (float) (sum / (countPadding ? counted : seen));
	}

	/** Declared padding at one side; what rounding up adds beyond it is not counted. */
	private static int pad(Call call, int index) {
		return (int) call.attributes().integers("pads", new long[4])[index];
	}

	/** The second result has, for each window, where its largest element lies in the whole input. */
	private static List<Tensor> largest(Call call) {
		int[] shape = call.shape(0);
		float[] in = call.floats(0);
		Window[] windows = windows(call);
		int plane = windows[0].out() * windows[1].out();
		var result = new float[shape[0] * shape[1] * plane];
		var positions = new long[result.length];
		for (int i = 0; i < result.length; i++) {
			int source = i / plane * shape[2] * shape[3];
			int best = largest(in, source, windows, i % plane / windows[1].out(), i % windows[1].out());
			result[i] = in[best];
			positions[i] = best;
		}
		int[] pooled = {shape[0], shape[1], windows[0].out(), windows[1].out()};
		return List.of(Elements.tensor(result, pooled), Elements.tensor(positions, pooled));
	}

	private static int largest(float[] in, int source, Window[] windows, int y, int x) {
		int best = -1;
		for (int ky = 0; ky < windows[0].size(); ky++) {
			for (int kx = 0; kx < windows[1].size(); kx++) {
				int row = windows[0].meets(y, ky);
				int column = windows[1].meets(x, kx);
				int index = source + row * windows[1].in() + column;
				boolean inside = row >= 0 && row < windows[0].in() && column >= 0 && column < windows[1].in();
				best = inside && (best < 0 || in[index] > in[best]) ? index : best;
			}
		}
		return best;
	}

	private static Tensor global(Call call, boolean largest) {
		int[] shape = call.shape(0);
		float[] in = call.floats(0);
		int plane = Shapes.count(shape, 2, shape.length);
		int[] pooled = shape.clone();
		Arrays.fill(pooled, 2, shape.length, 1);
		return Elements.like(call.input(0), pooled, i -> {
			double gathered = largest ? Double.NEGATIVE_INFINITY : 0;
			for (int j = 0; j < plane; j++) {
				gathered = largest ? Math.max(gathered, in[i * plane + j]) : gathered + in[i * plane + j];
			}
			return largest ? gathered : gathered / plane;
		});
	}
}
