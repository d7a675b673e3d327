// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.internal.ShapeInference.ShapeRule;

/** Shapes of operators that join, cut, pick or generate. */
final class IndexingShapes {

	private IndexingShapes() {
	}

	static void register(Map<String, ShapeRule> rules) {
		rules.put("Concat", IndexingShapes::concat);
		rules.put("Split", IndexingShapes::split);
		rules.put("Slice", IndexingShapes::slice);
		rules.put("Pad", IndexingShapes::pad);
		rules.put("Gather", IndexingShapes::gather);
		rules.put("GatherElements", node -> node.output(node.in(1).shape()));
		rules.put("GatherND", IndexingShapes::gatherNd);
		for (String op : List.of("ScatterElements", "ScatterND")) {
			rules.put(op, node -> node.output(node.in(0).shape()));
		}
		rules.put("TopK", IndexingShapes::topK);
		rules.put("OneHot", IndexingShapes::oneHot);
		rules.put("NonZero", node -> List.of(new TensorType(ElementType.INT64,
				new long[] {node.in(0).shape() == null ? -1 : node.in(0).shape().length, -1})));
		rules.put("ConstantOfShape", IndexingShapes::constantOfShape);
		rules.put("Range", IndexingShapes::range);
	}

	private static List<TensorType> concat(NodeContext node) {
		long[] shape = null;
		boolean complete = true;
		for (int i = 0; i < node.inputs().size(); i++) {
			long[] next = node.in(i).shape();
			if (node.in(i).type() != node.in(0).type()) {
				throw ShapeInference.misfit(node, "the inputs are of different types; insert a Cast");
			}
			complete &= next != null;
			shape = shape == null || next == null ? next == null ? shape : next.clone() : joined(node, shape, next);
		}
		if (!complete && shape != null) {
			shape = Shapes.with(shape, Shapes.axis(node.attributes().integer("axis", 0), shape.length), -1);
		}
		return node.output(shape);
	}

	private static long[] joined(NodeContext node, long[] a, long[] b) {
		int axis = Shapes.axis(node.attributes().integer("axis", 0), a.length);
		long[] result = a.clone();
		for (int i = 0; i < a.length; i++) {
			if (a.length != b.length || i != axis && a[i] >= 0 && b[i] >= 0 && a[i] != b[i]) {
				throw ShapeInference.misfit(node, "the inputs differ in more than the axis they are joined along");
			}
			result[i] = i != axis ? Math.max(a[i], b[i]) : a[i] < 0 || b[i] < 0 ? -1 : a[i] + b[i];
		}
		return result;
	}

	private static List<TensorType> split(NodeContext node) {
		long[] x = node.in(0).shape();
		List<TensorType> types = new ArrayList<>();
		int axis = x == null ? 0 : Shapes.axis(node.attributes().integer("axis", 0), x.length);
		long[] parts = x == null ? null : parts(node, x[axis]);
		for (int i = 0; i < node.outputs(); i++) {
			types.add(new TensorType(node.in(0).type(), x == null ? null : Shapes.with(x, axis, parts == null ? -1 : parts[i])));
		}
		return types;
	}

	/** Lengths of the pieces of a Split, if they are known. */
	private static long @Nullable [] parts(NodeContext node, long length) {
		if (node.has(1)) {
			return node.longs(1);
		}
		if (length < 0) {
			return null;
		}
		int count = Math.toIntExact(node.attributes().integer("num_outputs", node.outputs()));
		if (count < 1 || count > Math.max(node.outputs(), length)) {
			throw ShapeInference.misfit(node, "it splits %d elements into %d parts".formatted(length, count));
		}
		long each = Math.ceilDiv(length, (long) count);
		return LongStream.range(0, count).map(i -> i < count - 1 ? each : length - each * (count - 1)).toArray();
	}

	private static List<TensorType> slice(NodeContext node) {
		long[] x = node.in(0).shape();
		if (x == null) {
			return node.output(null);
		}
		long[] axes = node.has(3) ? node.longs(3) : node.shape(1) == null ? null : Shapes.all((int) node.shape(1)[0]);
		if (axes == null) {
			return node.output(Shapes.unknown(x.length));
		}
		long[] shape = x.clone();
		boolean known = node.longs(1) != null && node.longs(2) != null && node.settled(4);
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], x.length);
			shape[axis] = known && x[axis] >= 0 ? SliceRange.of(node, i, x[axis]).count() : -1;
		}
		return node.output(shape);
	}

	private static List<TensorType> pad(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] pads = node.longs(1);
		if (x == null || pads == null || !node.settled(3)) {
			return node.output(x == null ? null : Shapes.unknown(x.length));
		}
		long[] axes = node.has(3) ? node.longs(3) : Shapes.all(x.length);
		long[] shape = x.clone();
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], x.length);
			shape[axis] = x[axis] < 0 ? -1 : x[axis] + pads[i] + pads[i + axes.length];
		}
		return node.output(shape);
	}

	private static List<TensorType> gather(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] indices = node.in(1).shape();
		if (x == null || indices == null) {
			return node.output(null);
		}
		int axis = Shapes.axis(node.attributes().integer("axis", 0), x.length);
		long[] shape = Shapes.concat(Arrays.copyOf(x, axis), indices);
		return node.output(Shapes.concat(shape, Arrays.copyOfRange(x, axis + 1, x.length)));
	}

	private static List<TensorType> gatherNd(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] indices = node.in(1).shape();
		if (x == null || indices == null || indices[indices.length - 1] < 0) {
			return node.output(null);
		}
		int picked = (int) (node.attributes().integer("batch_dims", 0) + indices[indices.length - 1]);
		return node.output(Shapes.concat(Arrays.copyOf(indices, indices.length - 1), Arrays.copyOfRange(x, picked, x.length)));
	}

	private static List<TensorType> topK(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] k = node.longs(1);
		long[] shape = x == null ? null
				: Shapes.with(x, Shapes.axis(node.attributes().integer("axis", -1), x.length), k == null ? -1 : k[0]);
		return List.of(new TensorType(node.in(0).type(), shape), new TensorType(ElementType.INT64, shape));
	}

	private static List<TensorType> oneHot(NodeContext node) {
		long[] indices = node.in(0).shape();
		long[] depth = node.longs(1);
		if (indices == null) {
			return List.of(new TensorType(node.in(2).type(), null));
		}
		int axis = Shapes.axis(node.attributes().integer("axis", -1), indices.length + 1);
		long[] shape = Shapes.concat(Arrays.copyOf(indices, axis), depth == null ? -1 : depth[0]);
		return List.of(new TensorType(node.in(2).type(), Shapes.concat(shape, Arrays.copyOfRange(indices, axis, indices.length))));
	}

	private static List<TensorType> constantOfShape(NodeContext node) {
		long[] shape = node.longs(0);
		long[] length = node.shape(0);
		return List.of(new TensorType(Evaluator.fillType(node),
				shape != null ? shape : length == null || length[0] < 0 ? null : Shapes.unknown((int) length[0])));
	}

	private static List<TensorType> range(NodeContext node) {
		return node.output(new long[] {Evaluator.rangeLength(node)});
	}
}
