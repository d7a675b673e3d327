// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.machineimagination.backend.Tensor;

/** Operations that keep all elements and change how they are laid out, and those that speak of shapes. */
final class Reshaping {

	private Reshaping() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("Identity", Operation.one(call -> call.input(0)));
		operations.put("Dropout", call -> List.of(call.input(0), truths(call.shape(0))));
		operations.put("Reshape", Operation.one(Reshaping::reshape));
		operations.put("Flatten", Operation.one(Reshaping::flatten));
		operations.put("Squeeze", Operation.one(Reshaping::squeeze));
		operations.put("Unsqueeze", Operation.one(Reshaping::unsqueeze));
		operations.put("Transpose", Operation.one(Reshaping::transpose));
		operations.put("Expand", Operation.one(call -> expand(call.input(0), Elements.ints(call.input(1)))));
		operations.put("DepthToSpace", Operation.one(Reshaping::depthToSpace));
		operations.put("SpaceToDepth", Operation.one(Reshaping::spaceToDepth));
		operations.put("Shape", Operation.one(Reshaping::shape));
		operations.put("Size", Operation.one(call -> Elements.tensor(new long[] {Elements.count(call.input(0))})));
		operations.put("Constant", Operation.one(Reshaping::constant));
		operations.put("ConstantOfShape", Operation.one(Reshaping::constantOfShape));
		operations.put("Range", Operation.one(Reshaping::range));
	}

	private static Tensor truths(int[] shape) {
		var truths = new boolean[Shapes.count(shape)];
		Arrays.fill(truths, true);
		return Elements.tensor(truths, shape);
	}

	/** 0 keeps an axis and -1 takes what is left. */
	private static Tensor reshape(Call call) {
		int[] from = call.shape(0);
		int[] to = Elements.ints(call.input(1));
		boolean zeroIsZero = call.integer("allowzero", 0) == 1;
		int known = 1;
		for (int axis = 0; axis < to.length; axis++) {
			to[axis] = to[axis] == 0 && !zeroIsZero ? from[axis] : to[axis];
			known *= to[axis] == -1 ? 1 : to[axis];
		}
		int rest = known == 0 ? 0 : Shapes.count(from) / known;
		return Elements.reshape(call.input(0), Arrays.stream(to).map(axis -> axis == -1 ? rest : axis).toArray());
	}

	private static Tensor flatten(Call call) {
		int[] shape = call.shape(0);
		int axis = call.axis(1, shape.length);
		return Elements.reshape(call.input(0), Shapes.count(shape, 0, axis), Shapes.count(shape, axis, shape.length));
	}

	private static Tensor squeeze(Call call) {
		int[] shape = call.shape(0);
		int[] axes = call.integers(1, "axes").map(given -> Shapes.positive(given, shape.length))
				.orElseGet(() -> IntStream.range(0, shape.length).filter(axis -> shape[axis] == 1).toArray());
		return Elements.reshape(call.input(0),
				IntStream.range(0, shape.length).filter(axis -> !Shapes.contains(axes, axis)).map(axis -> shape[axis]).toArray());
	}

	private static Tensor unsqueeze(Call call) {
		int[] shape = call.shape(0);
		int[] given = call.integers(1, "axes").orElse(new int[0]);
		int rank = shape.length + given.length;
		int[] axes = Shapes.positive(given, rank);
		var result = new int[rank];
		int next = 0;
		for (int axis = 0; axis < rank; axis++) {
			result[axis] = Shapes.contains(axes, axis) ? 1 : shape[next++];
		}
		return Elements.reshape(call.input(0), result);
	}

	private static Tensor transpose(Call call) {
		int[] shape = call.shape(0);
		int rank = shape.length;
		int[] backwards = IntStream.range(0, rank).map(axis -> rank - 1 - axis).toArray();
		int[] order = call.attributes().integers("perm").map(Shapes::ints).orElse(backwards);
		return transpose(call.input(0), order);
	}

	static Tensor transpose(Tensor tensor, int... order) {
		int[] shape = Shapes.ints(tensor.shape());
		int[] own = Shapes.strides(shape);
		int[] turned = Arrays.stream(order).map(axis -> shape[axis]).toArray();
		return Elements.pick(tensor, Shapes.map(turned, 0, Arrays.stream(order).map(axis -> own[axis]).toArray()), turned);
	}

	private static Tensor expand(Tensor tensor, int[] wanted) {
		int[] shape = Shapes.ints(tensor.shape());
		int[] target = Shapes.broadcast(shape, wanted);
		int[] map = Shapes.broadcastMap(shape, target);
		return map == null ? tensor : Elements.pick(tensor, map, target);
	}

	private static Tensor depthToSpace(Call call) {
		int[] s = call.shape(0);
		int block = call.integer("blocksize", 1);
		int depth = s[1] / (block * block);
		boolean columnsFirst = call.attributes().text("mode", "DCR").equals("CRD");
		Tensor split = columnsFirst ? Elements.reshape(call.input(0), s[0], depth, block, block, s[2], s[3])
				: Elements.reshape(call.input(0), s[0], block, block, depth, s[2], s[3]);
		Tensor turned = columnsFirst ? transpose(split, 0, 1, 4, 2, 5, 3) : transpose(split, 0, 3, 4, 1, 5, 2);
		return Elements.reshape(turned, s[0], depth, s[2] * block, s[3] * block);
	}

	private static Tensor spaceToDepth(Call call) {
		int[] s = call.shape(0);
		int block = call.integer("blocksize", 1);
		Tensor split = Elements.reshape(call.input(0), s[0], s[1], s[2] / block, block, s[3] / block, block);
		return Elements.reshape(transpose(split, 0, 3, 5, 1, 2, 4), s[0], s[1] * block * block, s[2] / block, s[3] / block);
	}

	private static Tensor shape(Call call) {
		long[] shape = call.input(0).shape();
		int from = Math.clamp(counted(call.integer("start", 0), shape.length), 0, shape.length);
		int to = Math.clamp(counted(call.integer("end", shape.length), shape.length), from, shape.length);
		return Elements.tensor(Arrays.copyOfRange(shape, from, to), to - from);
	}

	private static int counted(int axis, int rank) {
		return axis < 0 ? axis + rank : axis;
	}

	private static Tensor constant(Call call) {
		var attribute = call.attributes().entries().iterator().next();
		return switch (attribute.getName()) {
			case "value" -> Weights.read(attribute.getT());
			case "value_float" -> Elements.tensor(new float[] {attribute.getF()});
			case "value_floats" -> Elements.tensor(call.attributes().reals("value_floats", new float[0]), attribute.getFloatsCount());
			case "value_int" -> Elements.tensor(new long[] {attribute.getI()});
			case "value_ints" -> Elements.tensor(call.attributes().integers("value_ints", new long[0]), attribute.getIntsCount());
			default -> throw new IllegalArgumentException("its " + attribute.getName() + " is not supported");
		};
	}

	private static Tensor constantOfShape(Call call) {
		int[] shape = Elements.ints(call.input(0));
		Tensor value = call.attributes().entries().stream().filter(attribute -> attribute.getName().equals("value")).findFirst()
				.map(attribute -> Weights.read(attribute.getT())).orElse(Elements.tensor(new float[1], 1));
		return Elements.pick(value, new int[Shapes.count(shape)], shape);
	}

	private static Tensor range(Call call) {
		double start = Elements.doubles(call.input(0)).applyAsDouble(0);
		double limit = Elements.doubles(call.input(1)).applyAsDouble(0);
		double step = Elements.doubles(call.input(2)).applyAsDouble(0);
		int count = (int) Math.max(0, Math.ceil((limit - start) / step));
		return Elements.like(call.input(0), new int[] {count}, i -> start + i * step);
	}
}
