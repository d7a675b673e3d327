// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.models.onnx.internal.PicturePort.Layout;

/** Finds the picture among what a network gave in some trials: which output it is, how its pixels lie, and what its values mean. */
final class Outputs {

	/** Side of the largest pictures, in pixels. */
	static final int LARGEST_IMAGE = 8192;

	private static final int SMALLEST_SIDE = 4;

	private final OnnxGraph network;
	private final String what;
	private final Map<String, List<Tensor>> outputs;
	private final int batch;

	/**
	 * @param outputs what each output was in each trial
	 * @param batch   pictures that the network makes at once, 0 for any number
	 */
	Outputs(OnnxGraph network, String what, Map<String, List<Tensor>> outputs, int batch) {
		this.network = network;
		this.what = what;
		this.outputs = outputs;
		this.batch = batch;
	}

	/** @throws ModelException if there is no picture, or it is too large */
	PicturePort picture() {
		PicturePort largest = outputs.entrySet().stream().map(entry -> picture(entry.getKey(), entry.getValue())).flatMap(Optional::stream)
				.max(Comparator.comparingLong(picture -> (long) picture.width() * picture.height() * picture.channels()))
				.orElseThrow(() -> new ModelException("%s gives no picture: its outputs have the shapes %s.".formatted(what, outputs.entrySet().stream()
						.map(entry -> entry.getKey() + " " + Arrays.toString(entry.getValue().getFirst().shape())).collect(Collectors.joining(", ")))));
		requireSize(what, largest.width(), largest.height());
		return largest;
	}

	/** Says before anything is run what would be refused afterwards. */
	static void requireSizes(String what, Map<String, Value> outputs) {
		outputs.values().stream().filter(value -> value.isStatic() && value.rank() == 4 && (channels(value.shape()[1]) || channels(value.shape()[3])))
				.forEach(value -> {
					int first = channels(value.shape()[1]) ? 2 : 1;
					requireSize(what, value.shape()[first + 1], value.shape()[first]);
				});
	}

	private static void requireSize(String what, long width, long height) {
		if (width > LARGEST_IMAGE || height > LARGEST_IMAGE) {
			throw new ModelException("%1$s draws pictures of %2$d x %3$d; none can be larger than %4$d x %4$d.".formatted(what, width, height, LARGEST_IMAGE));
		}
	}

	private Optional<PicturePort> picture(String name, List<Tensor> tensors) {
		long[] shape = tensors.getFirst().shape();
		ElementType type = network.output(name).type();
		if (!type.floating() && type != ElementType.UINT8 && type != ElementType.INT32 && type != ElementType.INT64) {
			return Optional.empty();
		}
		long[] each = batch != 1 || shape.length == 4 || shape.length == 2 ? Arrays.copyOfRange(shape, Math.min(1, shape.length), shape.length) : shape;
		double[] range = type.floating() ? range(tensors) : new double[] {0, 255};
		if (each.length == 3 && channels(each[0]) && each[1] >= SMALLEST_SIDE && each[2] >= SMALLEST_SIDE) {
			return Optional.of(new PicturePort(name, Layout.NCHW, (int) each[0], (int) each[2], (int) each[1], range[0], range[1]));
		}
		if (each.length == 3 && channels(each[2]) && each[0] >= SMALLEST_SIDE && each[1] >= SMALLEST_SIDE) {
			return Optional.of(new PicturePort(name, Layout.NHWC, (int) each[2], (int) each[1], (int) each[0], range[0], range[1]));
		}
		if (each.length == 2 && each[0] >= SMALLEST_SIDE && each[1] >= SMALLEST_SIDE) {
			return Optional.of(new PicturePort(name, Layout.NCHW, 1, (int) each[1], (int) each[0], range[0], range[1]));
		}
		return each.length == 1 ? flat(name, each[0], range) : Optional.empty();
	}

	/** A row of pixels of a square picture, grey or in colour. */
	private static Optional<PicturePort> flat(String name, long length, double[] range) {
		for (int channels : new int[] {1, 3}) {
			int side = (int) Math.round(Math.sqrt((double) length / channels));
			if (side >= 2 * SMALLEST_SIDE && (long) side * side * channels == length) {
				return Optional.of(new PicturePort(name, Layout.FLAT, channels, side, side, range[0], range[1]));
			}
		}
		return Optional.empty();
	}

	private static boolean channels(long axis) {
		return axis >= 1 && axis <= 4;
	}

	/**
	 * The customary range that the values of some pictures fit: 0..1, -1..1, 0..255; else what they span. A network without a last bound goes
	 * beyond its range, to -130 or 328 where 0 is black and 255 white; what is beyond is cut off, as every program does that saves such pictures.
	 */
	private static double[] range(List<Tensor> tensors) {
		var values = new Values();
		tensors.forEach(tensor -> Arrays.stream(values(tensor)).forEach(values));
		double slack = 0.02;
		if (values.count == 0) {
			return new double[] {-1, 1};
		}
		if (values.least >= -slack && values.most <= 1 + slack) {
			return new double[] {0, 1};
		}
		if (values.most <= 2 && values.least >= -2) {
			return new double[] {-1, 1};
		}
		return values.isOfBytes() || values.least == values.most ? new double[] {0, 255} : new double[] {values.least, values.most};
	}

	/** What is seen of the values of pictures, those that are numbers. */
	private static final class Values implements DoubleConsumer {

		private double least = Double.POSITIVE_INFINITY;
		private double most = Double.NEGATIVE_INFINITY;
		private double sum;
		private long count;
		private long inside;

		@Override
		public void accept(double value) {
			if (Double.isFinite(value)) {
				least = Math.min(least, value);
				most = Math.max(most, value);
				sum += value;
				count++;
				inside += value >= -16 && value <= 272 ? 1 : 0;
			}
		}

		/** Most lie on the scale of bytes, about its middle rather than about 0, and what overshoots does so by a scale's length at most. */
		boolean isOfBytes() {
			double mean = sum / count;
			return most > 16 && (inside == count || most > 64 && least >= -255 && most <= 510 && mean > 32 && mean < 224 && 2 * inside > count);
		}
	}

	private static double[] values(Tensor tensor) {
		return switch (tensor) {
			case Tensor.Floats floats -> {
				var values = new double[floats.data().length];
				Arrays.setAll(values, i -> floats.data()[i]);
				yield values;
			}
			case Tensor.Doubles doubles -> doubles.data();
			case Tensor.Ints ints -> Arrays.stream(ints.data()).asDoubleStream().toArray();
			case Tensor.Longs longs -> Arrays.stream(longs.data()).asDoubleStream().toArray();
			case Tensor.Bools bools -> new double[0];
		};
	}
}
