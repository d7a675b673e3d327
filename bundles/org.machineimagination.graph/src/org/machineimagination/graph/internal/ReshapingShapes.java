// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
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
		rules.put("Reshape", node -> node.output(reshape(node)));
		rules.put("Transpose", node -> node.output(transpose(node)));
		rules.put("Squeeze", node -> node.output(squeeze(node)));
		rules.put("Unsqueeze", node -> node.output(unsqueeze(node)));
		rules.put("Flatten", node -> node.output(flatten(node)));
		rules.put("Expand", ReshapingShapes::expand);
		rules.put("Tile", ReshapingShapes::tile);
		rules.put("Resize", ReshapingShapes::resize);
		rules.put("DepthToSpace", node -> node.output(blocks(node, false)));
		rules.put("SpaceToDepth", node -> node.output(blocks(node, true)));
		rules.put("Shape", ReshapingShapes::shape);
		rules.put("Size", node -> List.of(new TensorType(ElementType.INT64, new long[0])));
	}

	private static List<TensorType> reduce(NodeContext node) {
		long[] x = node.in(0).shape();
		boolean keep = node.attributes().integer("keepdims", 1) != 0;
		if (x == null || !node.settled(1)) {
			return node.output(x != null && keep ? Shapes.unknown(x.length) : null);
		}
		long[] axes = node.longs(1);
		if (axes == null || axes.length == 0) {
			if (node.attributes().integer("noop_with_empty_axes", 0) != 0) {
				return node.output(x);
			}
			axes = Shapes.all(x.length);
		}
		return node.output(reduced(x, Shapes.axes(axes, x.length), keep));
	}

	private static List<TensorType> arg(NodeContext node) {
		long[] x = node.in(0).shape();
		if (x == null) {
			return List.of(new TensorType(ElementType.INT64, null));
		}
		int[] axes = {Shapes.axis(node.attributes().integer("axis", 0), x.length)};
		boolean keep = node.attributes().integer("keepdims", 1) != 0;
		return List.of(new TensorType(ElementType.INT64, reduced(x, axes, keep)));
	}

	private static long[] reduced(long[] x, int[] axes, boolean keep) {
		long[] shape = x.clone();
		for (int axis : axes) {
			shape[axis] = keep ? 1 : Long.MIN_VALUE;
		}
		return Arrays.stream(shape).filter(length -> length != Long.MIN_VALUE).toArray();
	}

	private static long @Nullable [] reshape(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] wanted = node.longs(1);
		if (wanted == null) {
			long[] target = node.shape(1);
			return target == null || target[0] < 0 ? null : Shapes.unknown((int) target[0]);
		}
		long[] shape = wanted.clone();
		int open = -1;
		for (int i = 0; i < shape.length; i++) {
			if (shape[i] == 0 && node.attributes().integer("allowzero", 0) == 0) {
				shape[i] = x == null || i >= x.length ? -2 : x[i] < 0 ? -2 : x[i];
			} else if (shape[i] == -1) {
				open = i;
			}
		}
		boolean copied = Arrays.stream(shape).noneMatch(axis -> axis == -2);
		if (x != null && copied && Shapes.isStatic(x)) {
			long others = 1;
			for (int i = 0; i < shape.length; i++) {
				others *= i == open ? 1 : shape[i];
			}
			long all = Tensors.count(x);
			if (open >= 0 ? others == 0 || all % others != 0 : all != others) {
				throw ShapeInference.misfit(node, "the numbers of elements differ from the shape " + Arrays.toString(wanted));
			}
			if (open >= 0) {
				shape[open] = all / others;
			}
		}
		return Arrays.stream(shape).map(axis -> Math.max(axis, -1)).toArray();
	}

	private static long @Nullable [] transpose(NodeContext node) {
		long[] x = node.in(0).shape();
		if (x == null) {
			return null;
		}
		long[] order = node.attributes().integers("perm", Shapes.reversed(x.length));
		if (order.length != x.length) {
			throw ShapeInference.misfit(node, "the permutation is for another number of axes");
		}
		return Arrays.stream(order).map(axis -> x[(int) axis]).toArray();
	}

	private static long @Nullable [] squeeze(NodeContext node) {
		long[] x = node.in(0).shape();
		if (x == null || !node.settled(1)) {
			return null;
		}
		long[] axes = node.longs(1);
		if (axes == null) {
			return Shapes.isStatic(x) ? Arrays.stream(x).filter(axis -> axis != 1).toArray() : null;
		}
		for (int axis : Shapes.axes(axes, x.length)) {
			if (x[axis] > 1) {
				throw ShapeInference.misfit(node, "axis " + axis + " is longer than 1");
			}
		}
		return reduced(x, Shapes.axes(axes, x.length), false);
	}

	private static long @Nullable [] unsqueeze(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] axes = node.longs(1);
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

	private static long[] flatten(NodeContext node) {
		long[] x = node.in(0).shape();
		if (x == null) {
			return Shapes.unknown(2);
		}
		long axis = node.attributes().integer("axis", 1);
		int split = Math.toIntExact(axis < 0 ? axis + x.length : axis);
		if (split < 0 || split > x.length) {
			throw ShapeInference.misfit(node, "the axis is outside of it");
		}
		return new long[] {product(x, 0, split), product(x, split, x.length)};
	}

	private static long product(long[] shape, int from, int to) {
		return Shapes.isStatic(Arrays.copyOfRange(shape, from, to)) ? Shapes.product(shape, from, to) : -1;
	}

	private static List<TensorType> expand(NodeContext node) {
		long[] target = node.longs(1);
		return node.output(target == null ? null : Shapes.broadcastIfKnown(node.in(0).shape(), target));
	}

	private static List<TensorType> tile(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] repeats = node.longs(1);
		if (x == null || repeats == null) {
			return node.output(x == null ? null : Shapes.unknown(x.length));
		}
		long[] shape = new long[x.length];
		for (int i = 0; i < x.length; i++) {
			shape[i] = x[i] < 0 ? -1 : x[i] * repeats[i];
		}
		return node.output(shape);
	}

	private static List<TensorType> resize(NodeContext node) {
		long[] x = node.in(0).shape();
		return node.output(Shapes.isStatic(x) && node.settled(2) && node.settled(3) ? ResizePlan.of(node).output()
				: x == null ? null : Shapes.unknown(x.length));
	}

	private static long @Nullable [] blocks(NodeContext node, boolean toDepth) {
		long[] x = node.in(0).shape();
		if (x == null) {
			return null;
		}
		long block = node.attributes().integer("blocksize", 1);
		long depth = x[1] < 0 ? -1 : toDepth ? x[1] * block * block : x[1] / (block * block);
		long[] shape = {x[0], depth, -1, -1};
		for (int i = 2; i < 4; i++) {
			shape[i] = x[i] < 0 ? -1 : toDepth ? x[i] / block : x[i] * block;
		}
		return shape;
	}

	private static List<TensorType> shape(NodeContext node) {
		long[] x = node.in(0).shape();
		return List.of(new TensorType(ElementType.INT64, new long[] {x == null ? -1 : Evaluator.part(node, x.length).length()}));
	}
}
