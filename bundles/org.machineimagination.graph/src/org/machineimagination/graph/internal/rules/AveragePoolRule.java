// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Tensors;
import org.machineimagination.graph.internal.Windows;

/**
 * AveragePool: each output's gradient, divided by the size of its window, goes to every element in the window. That is a transposed
 * convolution with a kernel of ones, or plain repetition where windows neither overlap nor leave gaps.
 */
final class AveragePoolRule implements GradientRule {

	@Override
	public void apply(Step step) {
		long[] x = step.shape(0);
		long[] inside = Shapes.spatial(x);
		long[] kernelShape = step.attributes().integers("kernel_shape").orElseThrow(() -> new GraphException("it lacks the size of its windows"));
		Windows windows = Windows.of(step.attributes(), kernelShape, inside);
		Value g = step.gradient();
		long[] outside = Shapes.spatial(step.shape(g));
		if (tiles(windows, inside, outside)) {
			step.give(0, repeated(step.draft(), g, windows, x));
			return;
		}
		Draft b = step.draft();
		double[] counts = counts(windows, inside, outside, step.attributes().integer("count_include_pad", 0) != 0);
		Value shares = b.div(g, b.constant(g.type(), counts, Shapes.concat(new long[] {1, 1}, outside)));
		Value planes = b.reshape(shares, Shapes.concat(new long[] {x[0] * x[1], 1}, outside));
		double[] ones = new double[(int) Tensors.count(windows.kernel())];
		Arrays.fill(ones, 1);
		Value kernel = b.constant(g.type(), ones, Shapes.concat(new long[] {1, 1}, windows.kernel()));
		step.give(0, b.reshape(spread(b, planes, kernel, windows, inside), x));
	}

	private static boolean tiles(Windows windows, long[] inside, long[] outside) {
		boolean tiles = Arrays.equals(windows.kernel(), windows.strides());
		for (int i = 0; i < inside.length; i++) {
			tiles &= outside[i] * windows.kernel()[i] == inside[i] && windows.begins()[i] == 0 && windows.ends()[i] == 0;
		}
		return tiles;
	}

	private static Value repeated(Draft b, Value g, Windows windows, long[] x) {
		long[] single = Arrays.copyOf(x, 2);
		long[] many = Arrays.copyOf(x, 2);
		for (int i = 0; i < windows.kernel().length; i++) {
			single = Shapes.concat(single, g.shape()[2 + i], 1);
			many = Shapes.concat(many, g.shape()[2 + i], windows.kernel()[i]);
		}
		Value share = b.mul(g, 1.0 / Tensors.count(windows.kernel()));
		return b.reshape(b.expand(b.reshape(share, single), many), x);
	}

	/** How many elements each window averages: those inside, or with padding counted, those inside the padded picture. */
	private static double[] counts(Windows windows, long[] inside, long[] outside, boolean padding) {
		double[] counts = {1};
		for (int i = 0; i < inside.length; i++) {
			double[] next = new double[counts.length * (int) outside[i]];
			for (int at = 0; at < next.length; at++) {
				long start = at % outside[i] * windows.strides()[i] - windows.begins()[i];
				long first = padding ? -windows.begins()[i] : 0;
				long last = padding ? inside[i] + windows.ends()[i] : inside[i];
				long count = Math.min(start + windows.kernel()[i], last) - Math.max(start, first);
				next[at] = counts[(int) (at / outside[i])] * count;
			}
			counts = next;
		}
		return counts;
	}

	/** Windows that reach beyond the far end, as rounding up allows, make too long a result, which is cut. */
	private static Value spread(Draft b, Value planes, Value kernel, Windows windows, long[] inside) {
		long[] reached = inside.clone();
		for (int i = 0; i < inside.length; i++) {
			reached[i] = Math.max(inside[i], windows.transposedOutput(i, planes.shape()[2 + i], 0));
		}
		Value result = Convolutions.transposed(b, planes, kernel, windows, 1, reached);
		for (int i = 0; i < inside.length; i++) {
			result = reached[i] > inside[i] ? b.slice(result, 2 + i, 0, inside[i]) : result;
		}
		return result;
	}
}
