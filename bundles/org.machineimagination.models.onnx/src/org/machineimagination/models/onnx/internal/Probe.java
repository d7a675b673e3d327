// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.models.onnx.internal.PicturePort.Layout;
import org.machineimagination.plugin.Cancellation;

/**
 * Finds out what a network of which nothing is known takes and gives. Inputs are told by type, shape and name; the picture among the
 * outputs, its layout and its range by making a few pictures.
 */
public final class Probe {

	private static final int DRAWS = 8;
	private static final int MOST_LATENTS = 1 << 16;
	private static final int SMALLEST_SIDE = 4;
	private static final Set<String> CLASS_WORDS = Set.of("class", "classes", "label", "labels", "y", "onehot", "category", "cond", "condition");

	private final OnnxGraph network;
	private final Engine engine;
	private final String what;
	private final Cancellation cancellation;

	/**
	 * What was found.
	 *
	 * @param latents what a search moves
	 * @param fixed   what other inputs are held at
	 * @param picture the picture among the outputs
	 * @param batch   how many pictures are made at once; 0 for any number
	 */
	public record Finding(List<LatentPort> latents, Map<String, Double> fixed, PicturePort picture, int batch) {
	}

	private record Trial(int batch, Map<String, List<Tensor>> outputs) {
	}

	/**
	 * @param what         what messages call the network
	 * @param cancellation ends the trials
	 */
	public Probe(OnnxGraph network, Engine engine, String what, Cancellation cancellation) {
		this.network = network;
		this.engine = engine;
		this.what = what;
		this.cancellation = cancellation;
	}

	/** Whether inputs and outputs may be those of a generator, as far as that can be seen without running it. */
	public static boolean plausible(OnnxGraph network) {
		return network.inputs().stream().anyMatch(Probe::latentLike);
	}

	/** @throws ModelException if it is no generator, or cannot be run */
	public Finding find() {
		List<LatentPort> latents = latents();
		var fixed = new LinkedHashMap<String, Double>();
		for (TensorInfo input : network.inputs()) {
			if (latents.stream().noneMatch(latent -> latent.input().equals(input.name()))) {
				fixed.put(input.name(), held(input));
			}
		}
		Trial trial = trial(latents, fixed);
		return new Finding(latents, fixed, picture(trial), trial.batch());
	}

	/** Real numbers in rows, or in one row; no pictures, and more than a number. */
	private static boolean latentLike(TensorInfo input) {
		long[] shape = input.shape();
		if (!input.type().floating() || shape == null || shape.length == 0) {
			return false;
		}
		long[] each = shape.length == 1 ? shape : Arrays.copyOfRange(shape, 1, shape.length);
		boolean known = Arrays.stream(each).skip(1).allMatch(axis -> axis > 0) && each[0] > 0;
		long size = Arrays.stream(each).reduce(1, (a, b) -> Math.min(MOST_LATENTS + 1L, a * Math.max(1, b)));
		return known && size > 1 && size <= MOST_LATENTS;
	}

	private List<LatentPort> latents() {
		List<TensorInfo> inputs = network.inputs().stream().filter(Probe::latentLike).toList();
		if (inputs.isEmpty()) {
			throw new ModelException("%s has no input that could be latents, real numbers in rows of a known length; its inputs are %s.".formatted(what,
					network.inputs().isEmpty() ? "none" : network.inputs().stream().map(TensorInfo::toString).collect(Collectors.joining(", "))));
		}
		var names = new HashSet<String>();
		var latents = new ArrayList<LatentPort>();
		for (TensorInfo input : inputs) {
			long[] shape = input.shape();
			boolean batched = shape.length > 1;
			boolean mixture = inputs.size() > 1 && shape.length == 2 && CLASS_WORDS.contains(plain(input.name()));
			latents.add(new LatentPort(unique(mixture ? "class" : plain(input.name()), names), input.name(),
					batched ? Arrays.copyOfRange(shape, 1, shape.length) : shape, batched, mixture));
		}
		return latents;
	}

	private static String plain(String name) {
		String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return words.isEmpty() ? "latent" : words;
	}

	private static String unique(String wish, Set<String> names) {
		String name = wish;
		for (int i = 2; !names.add(name); i++) {
			name = wish + "-" + i;
		}
		return name;
	}

	/** Truncation, scale and the like are harmless at 1; numbers of classes and switches at 0. */
	private static double held(TensorInfo input) {
		return input.type().floating() ? 1 : 0;
	}

	/** Tries many at once, then the number the network was made for. */
	private Trial trial(List<LatentPort> latents, Map<String, Double> fixed) {
		int declared = latents.stream().filter(LatentPort::batched).map(latent -> network.input(latent.input()).shape()[0]).filter(axis -> axis > 0)
				.findFirst().map(Math::toIntExact).orElse(1);
		boolean rows = latents.stream().allMatch(LatentPort::batched);
		requireReasonable(new Wrapping(network, latents, fixed, declared));
		if (rows) {
			try {
				return trial(latents, fixed, 0);
			} catch (GraphException | BackendException e) {
				// What it says of the number it was made for, below, is what matters.
			}
		}
		try {
			return trial(latents, fixed, declared);
		} catch (GraphException | BackendException e) {
			throw refused(e);
		}
	}

	private Trial trial(List<LatentPort> latents, Map<String, Double> fixed, int batch) {
		return new Trial(batch, run(new Wrapping(network, latents, fixed, batch).bare(), latents, batch));
	}

	private void requireReasonable(Wrapping one) {
		try {
			one.requireReasonable();
		} catch (GraphException e) {
			throw refused(e);
		}
	}

	/** With the names that are in the file, without what stands before them once the network is built in. */
	private ModelException refused(RuntimeException e) {
		String reason = e.getMessage().replace("'" + Wrapping.PREFIX + "/", "'");
		return new ModelException("%s cannot be run: %s".formatted(what, reason.endsWith(".") ? reason : reason + "."), e);
	}

	private Map<String, List<Tensor>> run(OnnxGraph graph, List<LatentPort> latents, int batch) {
		var outputs = new LinkedHashMap<String, List<Tensor>>();
		try (var program = engine.compile(graph, cancellation)) {
			int rows = batch == 0 ? DRAWS : 1;
			for (int draw = 0; draw < DRAWS / rows; draw++) {
				var inputs = new LinkedHashMap<String, Tensor>();
				for (LatentPort latent : latents) {
					inputs.put(latent.name(), Tensor.of(noise(latent, draw, rows), rows, latent.size()));
				}
				Set<String> names = graph.outputs().stream().map(TensorInfo::name).collect(Collectors.toSet());
				program.run(inputs, names, cancellation).forEach((name, tensor) -> outputs.computeIfAbsent(name, key -> new ArrayList<>()).add(tensor));
			}
		}
		if (batch == 0 && outputs.values().stream().noneMatch(tensors -> tensors.getFirst().shape().length > 0 && tensors.getFirst().shape()[0] == DRAWS)) {
			throw new GraphException("it gives one picture for many latents");
		}
		return outputs;
	}

	private static float[] noise(LatentPort latent, int draw, int rows) {
		var gaussian = ZigguratSampler.NormalizedGaussian.of(new RandomStreams(1).stream("probe " + latent.name(), draw));
		var values = new float[rows * latent.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) gaussian.sample() * (latent.mixture() ? 3 : 1);
		}
		return values;
	}

	private PicturePort picture(Trial trial) {
		return trial.outputs().entrySet().stream().map(entry -> picture(entry.getKey(), entry.getValue(), trial.batch())).flatMap(Optional::stream)
				.max(Comparator.comparingInt(picture -> picture.width() * picture.height() * picture.channels()))
				.orElseThrow(() -> new ModelException("%s gives no picture: its outputs have the shapes %s.".formatted(what, trial.outputs().entrySet().stream()
						.map(entry -> entry.getKey() + " " + Arrays.toString(entry.getValue().getFirst().shape())).collect(Collectors.joining(", ")))));
	}

	private Optional<PicturePort> picture(String name, List<Tensor> tensors, int batch) {
		long[] shape = tensors.getFirst().shape();
		ElementType type = network.output(name).type();
		if (!type.floating() && type != ElementType.UINT8 && type != ElementType.INT32 && type != ElementType.INT64) {
			return Optional.empty();
		}
		long[] each = batch != 1 || shape.length == 4 || shape.length == 2 ? Arrays.copyOfRange(shape, Math.min(1, shape.length), shape.length) : shape;
		double[] range = range(tensors, type);
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

	/** The customary range that the values of some pictures fit: 0..1, -1..1, 0..255; else what they span. */
	private static double[] range(List<Tensor> tensors, ElementType type) {
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (Tensor tensor : tensors) {
			for (double value : values(tensor)) {
				least = Math.min(least, value);
				most = Math.max(most, value);
			}
		}
		if (!type.floating()) {
			return new double[] {0, 255};
		}
		double slack = 0.02;
		if (least >= -slack && most <= 1 + slack) {
			return new double[] {0, 1};
		}
		if (most <= 2 && least >= -2) {
			return new double[] {-1, 1};
		}
		return least >= -16 && most > 16 && most <= 272 || !(least < most) ? new double[] {0, 255} : new double[] {least, most};
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
