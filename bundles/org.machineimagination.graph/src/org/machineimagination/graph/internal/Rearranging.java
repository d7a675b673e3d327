// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.machineimagination.graph.internal.Evaluator.Evaluation;

/** Evaluation of constants by operators that only move elements. */
final class Rearranging {

	private Rearranging() {
	}

	static void register(Map<String, Evaluation> evaluations) {
		for (String op : List.of("Reshape", "Squeeze", "Unsqueeze", "Flatten", "Identity")) {
			evaluations.put(op, (node, in, out) -> List.of(in.get(0).shaped(out.get(0).lengths())));
		}
		evaluations.put("Expand", (node, in, out) -> List.of(in.get(0).expanded(out.get(0).lengths())));
		evaluations.put("Transpose", Rearranging::transpose);
		evaluations.put("Gather", Rearranging::gather);
		evaluations.put("Concat", Rearranging::concat);
		evaluations.put("Slice", Rearranging::slice);
		evaluations.put("Split", Rearranging::split);
		evaluations.put("Tile", Rearranging::tile);
	}

	private static List<ConstantTensor> transpose(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		int rank = in.get(0).shape().length;
		long[] order = node.attributes().integers("perm", Shapes.reversed(rank));
		long[] strides = Shapes.strides(in.get(0).shape());
		long[] shape = out.get(0).lengths();
		return List.of(in.get(0).pick(ConstantTensor.places(shape, index -> {
			long place = 0;
			for (int i = 0; i < rank; i++) {
				place += index[i] * strides[(int) order[i]];
			}
			return place;
		}), shape));
	}

	private static List<ConstantTensor> gather(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		ConstantTensor x = in.get(0);
		ConstantTensor indices = in.get(1);
		int axis = Shapes.axis(node.attributes().integer("axis", 0), x.shape().length);
		long length = x.shape()[axis];
		long[] strides = Shapes.strides(x.shape());
		long[] indexStrides = Shapes.strides(indices.shape());
		int extra = indices.shape().length - 1;
		for (long index : indices.integers()) {
			if (index < -length || index >= length) {
				throw ShapeInference.misfit(node, "the index " + index + " is outside the axis");
			}
		}
		return List.of(x.pick(ConstantTensor.places(out.get(0).lengths(), index -> {
			long chosen = 0;
			for (int i = 0; i < indexStrides.length; i++) {
				chosen += index[axis + i] * indexStrides[i];
			}
			long at = indices.integers()[(int) chosen];
			long place = (at < 0 ? at + length : at) * strides[axis];
			for (int i = 0; i < strides.length; i++) {
				place += i == axis ? 0 : index[i < axis ? i : i + extra] * strides[i];
			}
			return place;
		}), out.get(0).lengths()));
	}

	private static List<ConstantTensor> concat(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		int axis = Shapes.axis(node.attributes().integer("axis", 0), in.get(0).shape().length);
		long[] shape = out.get(0).lengths();
		int outer = (int) Shapes.product(shape, 0, axis);
		int total = (int) Tensors.count(shape);
		boolean fractional = in.get(0).fractional();
		double[] reals = new double[fractional ? total : 0];
		long[] integers = new long[fractional ? 0 : total];
		int to = 0;
		for (int o = 0; o < outer; o++) {
			for (ConstantTensor part : in) {
				int block = part.count() / outer;
				System.arraycopy(fractional ? part.reals() : part.integers(), o * block, fractional ? reals : integers, to, block);
				to += block;
			}
		}
		return List.of(new ConstantTensor(in.get(0).type(), shape, reals, integers));
	}

	private static List<ConstantTensor> slice(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		ConstantTensor x = in.get(0);
		int rank = x.shape().length;
		long[] axes = node.has(3) ? node.longs(3) : Shapes.all(node.longs(1).length);
		long[] starts = new long[rank];
		long[] steps = new long[rank];
		Arrays.fill(steps, 1);
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], rank);
			SliceRange range = SliceRange.of(node, i, x.shape()[axis]);
			starts[axis] = range.start();
			steps[axis] = range.step();
		}
		return List.of(taken(x, starts, steps, out.get(0).lengths()));
	}

	private static ConstantTensor taken(ConstantTensor x, long[] starts, long[] steps, long[] shape) {
		long[] strides = Shapes.strides(x.shape());
		return x.pick(ConstantTensor.places(shape, index -> {
			long place = 0;
			for (int i = 0; i < index.length; i++) {
				place += (starts[i] + index[i] * steps[i]) * strides[i];
			}
			return place;
		}), shape);
	}

	private static List<ConstantTensor> split(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		ConstantTensor x = in.get(0);
		int axis = Shapes.axis(node.attributes().integer("axis", 0), x.shape().length);
		long[] starts = new long[x.shape().length];
		List<ConstantTensor> outputs = new ArrayList<>();
		for (TensorType type : out) {
			outputs.add(taken(x, starts, Windows.filled(starts.length, 1), type.lengths()));
			starts[axis] += type.lengths()[axis];
		}
		return outputs;
	}

	private static List<ConstantTensor> tile(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		ConstantTensor x = in.get(0);
		long[] strides = Shapes.strides(x.shape());
		return List.of(x.pick(ConstantTensor.places(out.get(0).lengths(), index -> {
			long place = 0;
			for (int i = 0; i < index.length; i++) {
				place += index[i] % x.shape()[i] * strides[i];
			}
			return place;
		}), out.get(0).lengths()));
	}
}
