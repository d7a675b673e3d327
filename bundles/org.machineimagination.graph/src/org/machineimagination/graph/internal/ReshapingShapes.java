// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.internal.ShapeInference.ShapeRule;

/** Shapes of operators that rearrange, reduce or repeat axes. */
final class ReshapingShapes {

	private static final List<String> REDUCTIONS = List.of("ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp",
			"ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum", "ReduceSumSquare");

	private ReshapingShapes() {
	}

	static void register(Map<String, ShapeRule> rules) {
		REDUCTIONS.forEach(op -> rules.put(op, ReshapingShapes::reduce));
		for (String op : List.of("ArgMax", "ArgMin")) {
			rules.put(op, ReshapingShapes::arg);
		}
		rules.put("Reshape", call -> one(call, reshape(call)));
		rules.put("Transpose", call -> one(call, transpose(call)));
		rules.put("Squeeze", call -> one(call, squeeze(call)));
		rules.put("Unsqueeze", call -> one(call, unsqueeze(call)));
		rules.put("Flatten", call -> one(call, flatten(call)));
		rules.put("Expand", ReshapingShapes::expand);
		rules.put("Tile", ReshapingShapes::tile);
		rules.put("Resize", ReshapingShapes::resize);
		rules.put("DepthToSpace", call -> one(call, blocks(call, false)));
		rules.put("SpaceToDepth", call -> one(call, blocks(call, true)));
		rules.put("Shape", ReshapingShapes::shape);
		rules.put("Size", call -> List.of(new Kind(ElementType.INT64, new long[0])));
	}

	private static List<Kind> one(Call call, long[] shape) {
		return List.of(new Kind(call.in(0).type(), shape));
	}

	private static List<Kind> reduce(Call call) {
		long[] x = call.in(0).shape();
		boolean keep = call.attributes().integer("keepdims", 1) != 0;
		if (x == null || !call.settled(1)) {
			return one(call, x != null && keep ? Shapes.unknown(x.length) : null);
		}
		long[] axes = call.longs(1);
		if (axes == null || axes.length == 0) {
			if (call.attributes().integer("noop_with_empty_axes", 0) != 0) {
				return one(call, x);
			}
			axes = Shapes.all(x.length);
		}
		return one(call, reduced(x, Shapes.axes(axes, x.length), keep));
	}

	private static List<Kind> arg(Call call) {
		long[] x = call.in(0).shape();
		int[] axes = x == null ? null : new int[] {Shapes.axis(call.attributes().integer("axis", 0), x.length)};
		boolean keep = call.attributes().integer("keepdims", 1) != 0;
		return List.of(new Kind(ElementType.INT64, x == null ? null : reduced(x, axes, keep)));
	}

	private static long[] reduced(long[] x, int[] axes, boolean keep) {
		long[] shape = x.clone();
		for (int axis : axes) {
			shape[axis] = keep ? 1 : Long.MIN_VALUE;
		}
		return Arrays.stream(shape).filter(length -> length != Long.MIN_VALUE).toArray();
	}

	private static long[] reshape(Call call) {
		long[] x = call.in(0).shape();
		long[] wanted = call.longs(1);
		if (wanted == null) {
			long[] target = call.shape(1);
			return target == null || target[0] < 0 ? null : Shapes.unknown((int) target[0]);
		}
		long[] shape = wanted.clone();
		int open = -1;
		for (int i = 0; i < shape.length; i++) {
			if (shape[i] == 0 && call.attributes().integer("allowzero", 0) == 0) {
				shape[i] = x == null || i >= x.length ? -2 : x[i] < 0 ? -2 : x[i];
			} else if (shape[i] == -1) {
				open = i;
			}
		}
		boolean copied = Arrays.stream(shape).noneMatch(axis -> axis == -2);
		if (copied && Shapes.isStatic(x)) {
			long others = 1;
			for (int i = 0; i < shape.length; i++) {
				others *= i == open ? 1 : shape[i];
			}
			long all = Tensors.count(x);
			if (open >= 0 ? others == 0 || all % others != 0 : all != others) {
				throw ShapeInference.misfit(call, "the numbers of elements differ from the shape " + Arrays.toString(wanted));
			}
			if (open >= 0) {
				shape[open] = all / others;
			}
		}
		return Arrays.stream(shape).map(axis -> Math.max(axis, -1)).toArray();
	}

	private static long[] transpose(Call call) {
		long[] x = call.in(0).shape();
		if (x == null) {
			return null;
		}
		long[] order = call.attributes().integers("perm", reversed(x.length));
		if (order.length != x.length) {
			throw ShapeInference.misfit(call, "the permutation is for another number of axes");
		}
		return Arrays.stream(order).map(axis -> x[(int) axis]).toArray();
	}

	private static long[] reversed(int rank) {
		return LongStream.range(0, rank).map(axis -> rank - 1 - axis).toArray();
	}

	private static long[] squeeze(Call call) {
		long[] x = call.in(0).shape();
		if (x == null || !call.settled(1)) {
			return null;
		}
		long[] axes = call.longs(1);
		if (axes == null) {
			return Shapes.isStatic(x) ? Arrays.stream(x).filter(axis -> axis != 1).toArray() : null;
		}
		for (int axis : Shapes.axes(axes, x.length)) {
			if (x[axis] > 1) {
				throw ShapeInference.misfit(call, "axis " + axis + " is longer than 1");
			}
		}
		return reduced(x, Shapes.axes(axes, x.length), false);
	}

	private static long[] unsqueeze(Call call) {
		long[] x = call.in(0).shape();
		long[] axes = call.longs(1);
		if (x == null || axes == null) {
			return null;
		}
		int rank = x.length + axes.length;
		long[] shape = new long[rank];
		for (int axis : Shapes.axes(axes, rank)) {
			shape[axis] = 1;
		}
		int from = 0;
		for (int i = 0; i < rank; i++) {
			shape[i] = shape[i] == 1 ? 1 : x[from++];
		}
		return shape;
	}

	private static long[] flatten(Call call) {
		long[] x = call.in(0).shape();
		if (x == null) {
			return Shapes.unknown(2);
		}
		long axis = call.attributes().integer("axis", 1);
		int split = (int) (axis < 0 ? axis + x.length : axis);
		return new long[] {product(x, 0, split), product(x, split, x.length)};
	}

	private static long product(long[] shape, int from, int to) {
		return Shapes.isStatic(Arrays.copyOfRange(shape, from, to)) ? Shapes.product(shape, from, to) : -1;
	}

	private static List<Kind> expand(Call call) {
		long[] target = call.longs(1);
		return one(call, target == null ? null : Shapes.broadcast(call.in(0).shape(), target));
	}

	private static List<Kind> tile(Call call) {
		long[] x = call.in(0).shape();
		long[] repeats = call.longs(1);
		if (x == null || repeats == null) {
			return one(call, x == null ? null : Shapes.unknown(x.length));
		}
		long[] shape = new long[x.length];
		for (int i = 0; i < x.length; i++) {
			shape[i] = x[i] < 0 ? -1 : x[i] * repeats[i];
		}
		return one(call, shape);
	}

	private static List<Kind> resize(Call call) {
		long[] x = call.in(0).shape();
		return one(call, Shapes.isStatic(x) && call.settled(2) && call.settled(3) ? ResizePlan.of(call).output()
				: x == null ? null : Shapes.unknown(x.length));
	}

	private static long[] blocks(Call call, boolean toDepth) {
		long[] x = call.in(0).shape();
		if (x == null) {
			return null;
		}
		long block = call.attributes().integer("blocksize", 1);
		long depth = x[1] < 0 ? -1 : toDepth ? x[1] * block * block : x[1] / (block * block);
		long[] shape = {x[0], depth, -1, -1};
		for (int i = 2; i < 4; i++) {
			shape[i] = x[i] < 0 ? -1 : toDepth ? x[i] / block : x[i] * block;
		}
		return shape;
	}

	private static List<Kind> shape(Call call) {
		long[] x = call.in(0).shape();
		return List.of(new Kind(ElementType.INT64, new long[] {x == null ? -1 : Evaluator.part(call, x.length).length()}));
	}
}
