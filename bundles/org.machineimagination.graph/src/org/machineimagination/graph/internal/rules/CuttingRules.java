// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.SliceRange;

/** Operators that cut and join along axes: what was cut out is padded back, what was joined is cut again. */
final class CuttingRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	static {
		RULES.put("Concat", CuttingRules::concat);
		RULES.put("Split", CuttingRules::split);
		RULES.put("Slice", CuttingRules::slice);
		RULES.put("Pad", CuttingRules::pad);
	}

	private CuttingRules() {
	}

	private static void concat(Step step) {
		int axis = Shapes.axis(step.attributes().integer("axis", 0), step.out(0).rank());
		long start = 0;
		for (int i = 0; i < step.inputs(); i++) {
			long end = start + step.shape(i)[axis];
			if (step.wants(i)) {
				step.give(i, step.draft().slice(step.gradient(), axis, start, end));
			}
			start = end;
		}
	}

	private static void split(Step step) {
		Value[] parts = new Value[step.outputs()];
		for (int i = 0; i < parts.length; i++) {
			Value part = step.out(i);
			parts[i] = step.gradient(i).orElseGet(() -> step.zeros(part));
		}
		step.give(0, step.draft().concat(step.attributes().integer("axis", 0), parts));
	}

	private static void slice(Step step) {
		long[] x = step.shape(0);
		long[] starts = step.longs(1);
		step.constant(2);
		step.constant(4);
		long[] axes = step.longs(3, Shapes.all(starts.length));
		Value g = step.gradient();
		long[] pads = new long[2 * x.length];
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], x.length);
			SliceRange range = SliceRange.of(step.context(), i, x[axis]);
			g = upwards(step.draft(), g, axis, range.step());
			long stride = Math.abs(range.step());
			long first = range.step() > 0 ? range.start() : range.start() + (range.count() - 1) * range.step();
			g = spread(step, g, axis, stride);
			long covered = range.count() == 0 ? 0 : (range.count() - 1) * stride + 1;
			pads[axis] = range.count() == 0 ? 0 : first;
			pads[x.length + axis] = x[axis] - covered - pads[axis];
		}
		step.give(0, padded(step.draft(), g, pads));
	}

	private static Value upwards(Draft b, Value g, int axis, long stride) {
		return stride > 0 ? g : b.op("Slice", g, b.longs(-1), b.longs(Long.MIN_VALUE + 1), b.longs(axis), b.longs(-1));
	}

	/** Puts zeros between neighbours along an axis, so that they are a stride apart. */
	private static Value spread(Step step, Value g, int axis, long stride) {
		long[] shape = step.shape(g);
		if (stride == 1 || shape[axis] == 0) {
			return g;
		}
		Draft b = step.draft();
		long[] columns = Shapes.concat(Shapes.concat(Arrays.copyOf(shape, axis + 1), 1), Arrays.copyOfRange(shape, axis + 1, shape.length));
		long[] pads = new long[2 * columns.length];
		pads[columns.length + axis + 1] = stride - 1;
		Value spaced = b.reshape(b.pad(b.reshape(g, columns), pads), Shapes.with(shape, axis, shape[axis] * stride));
		return b.slice(spaced, axis, 0, (shape[axis] - 1) * stride + 1);
	}

	private static Value padded(Draft b, Value g, long[] pads) {
		return Arrays.stream(pads).allMatch(pad -> pad == 0) ? g : b.pad(g, pads);
	}

	private static void pad(Step step) {
		int rank = step.in(0).rank();
		long[] given = step.longs(1);
		long[] axes = step.longs(3, Shapes.all(rank));
		long[] pads = new long[2 * rank];
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], rank);
			pads[axis] = given[i];
			pads[rank + axis] = given[axes.length + i];
		}
		if (step.wants(2)) {
			throw new GraphException("the value to pad with depends on a wanted input");
		}
		String mode = step.attributes().text("mode", "constant");
		step.give(0, mode.equals("constant") ? cropped(step, pads) : folded(step, pads, mode));
	}

	/** Cuts away what was padded, and pads what a negative pad cut away. */
	private static Value cropped(Step step, long[] pads) {
		Draft b = step.draft();
		int rank = pads.length / 2;
		Value g = step.gradient();
		long[] back = new long[2 * rank];
		for (int axis = 0; axis < rank; axis++) {
			long before = Math.max(pads[axis], 0);
			long after = Math.max(pads[rank + axis], 0);
			back[axis] = Math.max(-pads[axis], 0);
			back[rank + axis] = Math.max(-pads[rank + axis], 0);
			if (before > 0 || after > 0) {
				g = b.slice(g, axis, before, step.shape(g)[axis] - after);
			}
		}
		return padded(b, g, back);
	}

	/** Edge and mirrored padding repeat elements; along each axis that is a product with a matrix of zeros and ones. */
	private static Value folded(Step step, long[] pads, String mode) {
		int rank = pads.length / 2;
		Value g = step.gradient();
		for (int axis = 0; axis < rank; axis++) {
			if (pads[axis] != 0 || pads[rank + axis] != 0) {
				double[][] matrix = copies(step.shape(0)[axis], pads[axis], pads[rank + axis], mode);
				g = AxisProduct.transposed(step, g, axis, matrix);
			}
		}
		return g;
	}

	private static double[][] copies(long length, long before, long after, String mode) {
		double[][] matrix = new double[Math.toIntExact(before + length + after)][Math.toIntExact(length)];
		for (int i = 0; i < matrix.length; i++) {
			matrix[i][(int) source(i - before, length, mode)] = 1;
		}
		return matrix;
	}

	private static long source(long at, long length, String mode) {
		return switch (mode) {
			case "edge" -> Math.clamp(at, 0, length - 1);
			case "reflect" -> {
				long period = Math.max(2 * (length - 1), 1);
				long place = Math.floorMod(at, period);
				yield place < length ? place : period - place;
			}
			default -> throw new GraphException("padding of the mode '" + mode + "' has no rule");
		};
	}
}
