// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
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
		rules.put("GatherElements", call -> one(call, call.in(1).shape()));
		rules.put("GatherND", IndexingShapes::gatherNd);
		for (String op : List.of("ScatterElements", "ScatterND")) {
			rules.put(op, call -> one(call, call.in(0).shape()));
		}
		rules.put("TopK", IndexingShapes::topK);
		rules.put("OneHot", IndexingShapes::oneHot);
		rules.put("NonZero", call -> List.of(new Kind(ElementType.INT64,
				new long[] {call.in(0).shape() == null ? -1 : call.in(0).shape().length, -1})));
		rules.put("ConstantOfShape", IndexingShapes::constantOfShape);
		rules.put("Range", IndexingShapes::range);
	}

	private static List<Kind> one(Call call, long[] shape) {
		return List.of(new Kind(call.in(0).type(), shape));
	}

	private static List<Kind> concat(Call call) {
		long[] shape = null;
		boolean complete = true;
		for (int i = 0; i < call.inputs().size(); i++) {
			long[] next = call.in(i).shape();
			if (call.in(i).type() != call.in(0).type()) {
				throw ShapeInference.misfit(call, "the inputs are of different types; insert a Cast");
			}
			complete &= next != null;
			shape = shape == null || next == null ? next == null ? shape : next.clone() : joined(call, shape, next);
		}
		if (!complete && shape != null) {
			shape = Shapes.with(shape, Shapes.axis(call.attributes().integer("axis", 0), shape.length), -1);
		}
		return one(call, shape);
	}

	private static long[] joined(Call call, long[] a, long[] b) {
		int axis = Shapes.axis(call.attributes().integer("axis", 0), a.length);
		long[] result = a.clone();
		for (int i = 0; i < a.length; i++) {
			if (a.length != b.length || i != axis && a[i] >= 0 && b[i] >= 0 && a[i] != b[i]) {
				throw ShapeInference.misfit(call, "the inputs differ in more than the axis they are joined along");
			}
			result[i] = i != axis ? Math.max(a[i], b[i]) : a[i] < 0 || b[i] < 0 ? -1 : a[i] + b[i];
		}
		return result;
	}

	private static List<Kind> split(Call call) {
		long[] x = call.in(0).shape();
		List<Kind> kinds = new ArrayList<>();
		int axis = x == null ? 0 : Shapes.axis(call.attributes().integer("axis", 0), x.length);
		long[] parts = x == null ? null : parts(call, x[axis]);
		for (int i = 0; i < call.outputs(); i++) {
			kinds.add(new Kind(call.in(0).type(), x == null ? null : Shapes.with(x, axis, parts == null ? -1 : parts[i])));
		}
		return kinds;
	}

	/** Lengths of the pieces of a Split; null if they are not known. */
	static long[] parts(Call call, long length) {
		if (call.has(1)) {
			return call.longs(1);
		}
		if (length < 0) {
			return null;
		}
		int count = (int) call.attributes().integer("num_outputs", call.outputs());
		long each = Math.ceilDiv(length, (long) count);
		return LongStream.range(0, count).map(i -> i < count - 1 ? each : length - each * (count - 1)).toArray();
	}

	private static List<Kind> slice(Call call) {
		long[] x = call.in(0).shape();
		if (x == null) {
			return one(call, null);
		}
		long[] axes = call.has(3) ? call.longs(3) : call.shape(1) == null ? null : Shapes.all((int) call.shape(1)[0]);
		if (axes == null) {
			return one(call, Shapes.unknown(x.length));
		}
		long[] shape = x.clone();
		boolean known = call.longs(1) != null && call.longs(2) != null && call.settled(4);
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], x.length);
			shape[axis] = known && x[axis] >= 0 ? SliceRange.of(call, i, x[axis]).count() : -1;
		}
		return one(call, shape);
	}

	private static List<Kind> pad(Call call) {
		long[] x = call.in(0).shape();
		long[] pads = call.longs(1);
		if (x == null || pads == null || !call.settled(3)) {
			return one(call, x == null ? null : Shapes.unknown(x.length));
		}
		long[] axes = call.has(3) ? call.longs(3) : Shapes.all(x.length);
		long[] shape = x.clone();
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], x.length);
			shape[axis] = x[axis] < 0 ? -1 : x[axis] + pads[i] + pads[i + axes.length];
		}
		return one(call, shape);
	}

	private static List<Kind> gather(Call call) {
		long[] x = call.in(0).shape();
		long[] indices = call.in(1).shape();
		if (x == null || indices == null) {
			return one(call, null);
		}
		int axis = Shapes.axis(call.attributes().integer("axis", 0), x.length);
		long[] shape = Shapes.concat(Arrays.copyOf(x, axis), indices);
		return one(call, Shapes.concat(shape, Arrays.copyOfRange(x, axis + 1, x.length)));
	}

	private static List<Kind> gatherNd(Call call) {
		long[] x = call.in(0).shape();
		long[] indices = call.in(1).shape();
		if (x == null || indices == null || indices[indices.length - 1] < 0) {
			return one(call, null);
		}
		int picked = (int) (call.attributes().integer("batch_dims", 0) + indices[indices.length - 1]);
		return one(call, Shapes.concat(Arrays.copyOf(indices, indices.length - 1), Arrays.copyOfRange(x, picked, x.length)));
	}

	private static List<Kind> topK(Call call) {
		long[] x = call.in(0).shape();
		long[] k = call.longs(1);
		long[] shape = x == null ? null
				: Shapes.with(x, Shapes.axis(call.attributes().integer("axis", -1), x.length), k == null ? -1 : k[0]);
		return List.of(new Kind(call.in(0).type(), shape), new Kind(ElementType.INT64, shape));
	}

	private static List<Kind> oneHot(Call call) {
		long[] indices = call.in(0).shape();
		long[] depth = call.longs(1);
		if (indices == null) {
			return List.of(new Kind(call.in(2).type(), null));
		}
		int axis = Shapes.axis(call.attributes().integer("axis", -1), indices.length + 1);
		long[] shape = Shapes.concat(Arrays.copyOf(indices, axis), depth == null ? -1 : depth[0]);
		return List.of(new Kind(call.in(2).type(), Shapes.concat(shape, Arrays.copyOfRange(indices, axis, indices.length))));
	}

	private static List<Kind> constantOfShape(Call call) {
		long[] shape = call.longs(0);
		long[] length = call.shape(0);
		return List.of(new Kind(Evaluator.fillType(call),
				shape != null ? shape : length == null || length[0] < 0 ? null : Shapes.unknown((int) length[0])));
	}

	private static List<Kind> range(Call call) {
		return one(call, new long[] {Evaluator.rangeLength(call)});
	}
}
