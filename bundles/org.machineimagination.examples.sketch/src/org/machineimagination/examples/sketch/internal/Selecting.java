// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.machineimagination.backend.Tensor;

/** Operations that take some elements, repeat them, join tensors, or write elements into places. */
final class Selecting {

	private Selecting() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("Slice", Operation.one(Selecting::slice));
		operations.put("Split", Selecting::split);
		operations.put("Concat", Operation.one(Selecting::concat));
		operations.put("Tile", Operation.one(Selecting::tile));
		operations.put("Pad", Operation.one(Selecting::pad));
		operations.put("Gather", Operation.one(Selecting::gather));
		operations.put("GatherElements", Operation.one(call -> Elements.pick(call.input(0), elementPlaces(call), call.shape(1))));
		operations.put("GatherND", Operation.one(Selecting::gatherNd));
		operations.put("ScatterElements", Operation.one(call -> scatter(call, elementPlaces(call))));
		operations.put("ScatterND", Operation.one(Selecting::scatterNd));
		operations.put("OneHot", Operation.one(Selecting::oneHot));
		operations.put("Trilu", Operation.one(Selecting::triangle));
	}

	private static Tensor slice(Call call) {
		int[] shape = call.shape(0);
		int[] starts = call.needed(1, "starts");
		int[] ends = call.needed(2, "ends");
		int[] axes = Shapes.positive(call.integers(3, "axes").orElseGet(() -> IntStream.range(0, starts.length).toArray()), shape.length);
		int[] steps = call.has(4) ? Elements.ints(call.input(4)) : IntStream.generate(() -> 1).limit(starts.length).toArray();
		int[] strides = Shapes.strides(shape);
		int[] result = shape.clone();
		int offset = 0;
		for (int i = 0; i < axes.length; i++) {
			int length = shape[axes[i]];
			// A backward slice may end before the first element, which is written as an end below -length.
			int lowest = steps[i] > 0 ? 0 : -1;
			int highest = steps[i] > 0 ? length : length - 1;
			int start = Math.clamp(starts[i] < 0 ? (long) starts[i] + length : starts[i], steps[i] > 0 ? 0 : Math.min(0, highest), highest);
			int end = Math.clamp(ends[i] < 0 ? (long) ends[i] + length : ends[i], lowest, highest);
			result[axes[i]] = Math.max(0, Math.ceilDiv(end - start, steps[i]));
			offset += start * strides[axes[i]];
			strides[axes[i]] *= steps[i];
		}
		return Elements.pick(call.input(0), Shapes.map(result, offset, strides), result);
	}

	private static List<Tensor> split(Call call) {
		int[] shape = call.shape(0);
		int axis = call.axis(0, shape.length);
		int even = Math.ceilDiv(shape[axis], call.outputs());
		Optional<int[]> sizes = call.integers(1, "split");
		int[] strides = Shapes.strides(shape);
		var parts = new ArrayList<Tensor>();
		int from = 0;
		for (int i = 0; i < call.outputs(); i++) {
			int[] part = shape.clone();
			part[axis] = sizes.isEmpty() ? Math.min(even, shape[axis] - from) : sizes.get()[i];
			parts.add(Elements.pick(call.input(0), Shapes.map(part, from * strides[axis], strides), part));
			from += part[axis];
		}
		return parts;
	}

	private static Tensor concat(Call call) {
		int[] shape = call.shape(0).clone();
		int axis = call.axis(0, shape.length);
		shape[axis] = IntStream.range(0, call.inputs().size()).map(i -> call.shape(i)[axis]).sum();
		int outer = Shapes.count(shape, 0, axis);
		int row = Shapes.count(shape, axis, shape.length);
		Object target = Array.newInstance(Elements.array(call.input(0)).getClass().componentType(), outer * row);
		int position = 0;
		for (int i = 0; i < call.inputs().size(); i++) {
			int length = Shapes.count(call.shape(i), axis, shape.length);
			for (int j = 0; j < outer; j++) {
				System.arraycopy(Elements.array(call.input(i)), j * length, target, j * row + position, length);
			}
			position += length;
		}
		return Elements.tensor(target, shape);
	}

	private static Tensor tile(Call call) {
		int[] shape = call.shape(0);
		int[] repeats = Elements.ints(call.input(1));
		int[] strides = Shapes.strides(shape);
		var tables = new int[shape.length][];
		for (int axis = 0; axis < shape.length; axis++) {
			int length = shape[axis];
			int stride = strides[axis];
			tables[axis] = IntStream.range(0, length * repeats[axis]).map(i -> i % length * stride).toArray();
		}
		return Elements.pick(call.input(0), Shapes.map(tables), lengths(tables));
	}

	private static int[] lengths(int[][] tables) {
		return Arrays.stream(tables).mapToInt(table -> table.length).toArray();
	}

	private static Tensor pad(Call call) {
		int[] shape = call.shape(0);
		int[] pads = call.needed(1, "pads");
		int[] axes = call.has(3) ? Shapes.positive(Elements.ints(call.input(3)), shape.length) : IntStream.range(0, shape.length).toArray();
		String mode = call.attributes().text("mode", "constant");
		int[] strides = Shapes.strides(shape);
		var before = new int[shape.length];
		var after = new int[shape.length];
		for (int i = 0; i < axes.length; i++) {
			before[axes[i]] = pads[i];
			after[axes[i]] = pads[axes.length + i];
		}
		var tables = new int[shape.length][];
		for (int axis = 0; axis < shape.length; axis++) {
			int length = shape[axis];
			int stride = strides[axis];
			tables[axis] = IntStream.range(-before[axis], length + after[axis]).map(i -> source(i, length, mode))
					.map(i -> i < 0 ? -1 : i * stride).toArray();
		}
		return Elements.pick(call.input(0), Shapes.map(tables), lengths(tables), call.has(2) ? call.input(2) : null);
	}

	/** The element that stands at a place beyond the ends of an axis, or -1 for the fill. */
	private static int source(int index, int length, String mode) {
		if (index >= 0 && index < length) {
			return index;
		}
		return switch (mode) {
			case "constant" -> -1;
			case "edge" -> Math.clamp(index, 0, length - 1);
			case "reflect" -> length - 1 - Math.abs(length - 1 - Math.floorMod(index, Math.max(1, 2 * length - 2)));
			case "wrap" -> Math.floorMod(index, length);
			default -> throw new IllegalArgumentException("the mode " + mode + " is not supported");
		};
	}

	private static Tensor gather(Call call) {
		int[] shape = call.shape(0);
		int axis = call.axis(0, shape.length);
		int inner = Shapes.count(shape, axis + 1, shape.length);
		int[] indices = Arrays.stream(Elements.ints(call.input(1))).map(i -> within(i, shape[axis])).toArray();
		int outer = Shapes.count(shape, 0, axis);
		var map = new int[outer * indices.length * inner];
		for (int i = 0; i < map.length; i++) {
			map[i] = (i / inner / indices.length * shape[axis] + indices[i / inner % indices.length]) * inner + i % inner;
		}
		int[] result = join(Arrays.copyOf(shape, axis), call.shape(1), Arrays.copyOfRange(shape, axis + 1, shape.length));
		return Elements.pick(call.input(0), map, result);
	}

	private static int within(int index, int length) {
		int positive = index < 0 ? index + length : index;
		if (positive < 0 || positive >= length) {
			throw new IllegalArgumentException("the index " + index + " is not below " + length);
		}
		return positive;
	}

	private static int[] join(int[]... parts) {
		return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
	}

	/** Where the elements that an index tensor names lie, along one axis, each at its own place along the others. */
	private static int[] elementPlaces(Call call) {
		int[] shape = call.shape(0);
		int axis = call.axis(0, shape.length);
		int[] strides = Shapes.strides(shape);
		int stride = strides[axis];
		strides[axis] = 0;
		int[] indices = Elements.ints(call.input(1));
		int[] places = Shapes.map(call.shape(1), 0, strides);
		Arrays.setAll(places, i -> places[i] + within(indices[i], shape[axis]) * stride);
		return places;
	}

	/** Where the slices begin that the last axis of an index tensor names, after some axes of a batch. */
	private static int[] slicePlaces(Call call, int batchAxes) {
		int[] shape = call.shape(0);
		int[] strides = Shapes.strides(shape);
		int[] indices = Elements.ints(call.input(1));
		int[] indexShape = call.shape(1);
		int depth = indexShape[indexShape.length - 1];
		int perBatch = Shapes.count(indexShape, batchAxes, indexShape.length - 1);
		int batchSize = Shapes.count(shape, batchAxes, shape.length);
		var places = new int[depth == 0 ? 0 : indices.length / depth];
		for (int i = 0; i < places.length; i++) {
			places[i] = i / perBatch * batchSize;
			for (int j = 0; j < depth; j++) {
				places[i] += within(indices[i * depth + j], shape[batchAxes + j]) * strides[batchAxes + j];
			}
		}
		return places;
	}

	private static Tensor gatherNd(Call call) {
		int[] shape = call.shape(0);
		int[] indexShape = call.shape(1);
		int batchAxes = call.integer("batch_dims", 0);
		int[] kept = Arrays.copyOfRange(shape, batchAxes + indexShape[indexShape.length - 1], shape.length);
		int[] map = spread(slicePlaces(call, batchAxes), Shapes.count(kept));
		return Elements.pick(call.input(0), map, join(Arrays.copyOf(indexShape, indexShape.length - 1), kept));
	}

	/** Places of all elements of slices that begin at the given places. */
	private static int[] spread(int[] places, int length) {
		var map = new int[places.length * length];
		Arrays.setAll(map, i -> places[i / length] + i % length);
		return map;
	}

	private static Tensor scatterNd(Call call) {
		int[] shape = call.shape(0);
		int[] indexShape = call.shape(1);
		int length = Shapes.count(shape, indexShape[indexShape.length - 1], shape.length);
		return scatter(call, spread(slicePlaces(call, 0), length));
	}

	/** Writes updates to places of a copy of the data, in order. */
	private static Tensor scatter(Call call, int[] places) {
		IntToDoubleFunction data = Elements.doubles(call.input(0));
		IntToDoubleFunction updates = Elements.doubles(call.input(2));
		String reduction = call.attributes().text("reduction", "none");
		var values = new double[Elements.count(call.input(0))];
		Arrays.setAll(values, data);
		for (int i = 0; i < places.length; i++) {
			double update = updates.applyAsDouble(i);
			values[places[i]] = switch (reduction) {
				case "none" -> update;
				case "add" -> values[places[i]] + update;
				case "mul" -> values[places[i]] * update;
				case "max" -> Math.max(values[places[i]], update);
				case "min" -> Math.min(values[places[i]], update);
				default -> throw new IllegalArgumentException("the reduction " + reduction + " is not supported");
			};
		}
		return Elements.like(call.input(0), call.shape(0), i -> values[i]);
	}

	private static Tensor oneHot(Call call) {
		int[] shape = call.shape(0);
		int depth = Elements.ints(call.input(1))[0];
		int axis = call.axis(-1, shape.length + 1);
		int inner = Shapes.count(shape, axis, shape.length);
		int[] indices = Elements.ints(call.input(0));
		var map = new int[indices.length * depth];
		for (int i = 0; i < map.length; i++) {
			int index = indices[i / inner / depth * inner + i % inner];
			map[i] = i / inner % depth == (index < 0 ? index + depth : index) ? 1 : 0;
		}
		int[] result = join(Arrays.copyOf(shape, axis), new int[] {depth}, Arrays.copyOfRange(shape, axis, shape.length));
		return Elements.pick(call.input(2), map, result);
	}

	private static Tensor triangle(Call call) {
		int[] shape = call.shape(0);
		int columns = shape[shape.length - 1];
		int rows = shape[shape.length - 2];
		int diagonal = call.has(1) ? Elements.ints(call.input(1))[0] : 0;
		boolean upper = call.integer("upper", 1) == 1;
		var map = new int[Shapes.count(shape)];
		for (int i = 0; i < map.length; i++) {
			int offset = i % columns - i / columns % rows;
			map[i] = (upper ? offset >= diagonal : offset <= diagonal) ? i : -1;
		}
		return Elements.pick(call.input(0), map, shape);
	}
}
