// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.build.ValueSizes;
import org.machineimagination.graph.transform.BatchAxis;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelException;

/** Puts what is missing around a network: latents in rows in front of it, pictures of our kind behind it. */
final class Wrapping {

	static final String PREFIX = "generator";

	/** Beside the one class that is chosen the others have no share that a network in single precision would see. */
	private static final double CHOSEN = 100;

	private final OnnxGraph network;
	private final List<LatentPort> latents;
	private final Map<String, Double> fixed;
	private final int batch;
	private final int label;

	/**
	 * @param network without operations that draw random numbers
	 * @param fixed   what the other inputs are held at, by their names
	 * @param batch   how many the network makes at once; 0 for any number
	 */
	Wrapping(OnnxGraph network, List<LatentPort> latents, Map<String, Double> fixed, int batch) {
		this(network, latents, fixed, batch, -1);
	}

	/** @param label the class of all pictures, which then is no latent; -1 for none */
	Wrapping(OnnxGraph network, List<LatentPort> latents, Map<String, Double> fixed, int batch, int label) {
		this.network = network;
		this.latents = latents;
		this.fixed = fixed;
		this.batch = batch;
		this.label = label;
	}

	/**
	 * The graph of {@link Generator#graph()}.
	 *
	 * @throws org.machineimagination.graph.GraphException if the network makes more on the way to a picture than any does
	 */
	OnnxGraph wrap(PicturePort picture) {
		var g = new GraphBuilder();
		Value raw = outputs(g).get(picture.output());
		if (raw == null) {
			throw new ModelException("The network has no output '%s' as its model.json says, but %s.".formatted(picture.output(),
					network.outputs().stream().map(TensorInfo::name).toList()));
		}
		Value one = batch > 1 ? g.slice(raw, 0, 0, 1) : raw;
		g.output(Generator.IMAGE, picture.normalised(g, one));
		return g.build();
	}

	/** The network's own outputs, for finding out what they are. */
	OnnxGraph bare() {
		var g = new GraphBuilder();
		outputs(g).forEach(g::output);
		return g.build();
	}

	/** What the network's outputs are, as far as that is known before it runs. */
	Map<String, Value> shapes() {
		return outputs(new GraphBuilder());
	}

	/**
	 * Looks at what becomes of one picture, or of as many as the network makes at once.
	 *
	 * @return bytes that it takes at one time, as far as they are known
	 * @throws org.machineimagination.graph.GraphException if the network makes more on the way to a picture than any does
	 */
	double requireReasonable() {
		var g = new GraphBuilder();
		outputs(g);
		ValueSizes.requireReasonable(g);
		return Math.max(1, ValueSizes.peakBytes(g));
	}

	private Map<String, Value> outputs(GraphBuilder g) {
		var arguments = new LinkedHashMap<String, Value>();
		@Nullable
		Value rows = null;
		for (LatentPort latent : latents) {
			if (!isHeld(latent)) {
				Value raw = g.input(latent.name(), ElementType.FLOAT, batch == 0 ? -1 : 1, latent.size());
				arguments.put(latent.input(), g.cast(shaped(g, latent, transformed(g, latent, raw)), network.input(latent.input()).type()));
				rows = raw;
			}
		}
		for (LatentPort latent : latents) {
			if (isHeld(latent)) {
				Value one = transformed(g, latent, chosen(g, latent));
				arguments.put(latent.input(), g.cast(shaped(g, latent, each(g, one, rows)), network.input(latent.input()).type()));
			}
		}
		for (var entry : fixed.entrySet()) {
			arguments.put(entry.getKey(), held(g, network.input(entry.getKey()), entry.getValue(), rows));
		}
		return g.inline(batch == 0 ? BatchAxis.free(network, batched()) : network, PREFIX, arguments);
	}

	private boolean isHeld(LatentPort latent) {
		return label >= 0 && latent.isClass();
	}

	private static Value transformed(GraphBuilder g, LatentPort latent, Value raw) {
		return switch (latent.kind()) {
			case NORMAL -> raw;
			case MIXTURE -> g.softmax(raw, -1);
			case CHOICE -> g.op("ArgMax", Attributes.of("axis", 1).with("keepdims", 0), raw);
		};
	}

	/** What a search would have if it had settled for the label: {@code [1, classes]}. */
	private Value chosen(GraphBuilder g, LatentPort latent) {
		var logits = new float[latent.classes()];
		logits[label] = (float) CHOSEN;
		return g.constant(logits, 1, logits.length);
	}

	/** The one row for each row of the latents, by a sum with so many zeros, whose shape is known better than that of what is expanded. */
	private Value each(GraphBuilder g, Value one, @Nullable Value rows) {
		if (batch != 0 || rows == null || one.type() == ElementType.BOOL) {
			return one;
		}
		var column = new long[one.rank()];
		Arrays.fill(column, 1);
		column[0] = -1;
		return g.add(one, g.reshape(g.cast(g.mul(g.slice(rows, 1, 0, 1), 0), one.type()), column));
	}

	private Value shaped(GraphBuilder g, LatentPort latent, Value raw) {
		if (!latent.batched()) {
			return latent.shape().length == 0 ? g.squeeze(raw, 0) : g.reshape(raw, latent.shape());
		}
		boolean asItIs = latent.shape().length == raw.rank() - 1 && latent.shape().length < 2;
		Value rows = asItIs ? raw : g.reshape(raw, LongStream.concat(LongStream.of(-1), Arrays.stream(latent.shape())).toArray());
		if (batch <= 1) {
			return rows;
		}
		// A network made for some number of pictures gets the same latents for each; one of its pictures is kept.
		return g.tile(rows, LongStream.concat(LongStream.of(batch), LongStream.generate(() -> 1).limit(latent.shape().length)).toArray());
	}

	/** Inputs whose first axis is the batch: latents, and what else has an open one. */
	private List<String> batched() {
		return Stream.concat(latents.stream().map(LatentPort::input), fixed.keySet().stream().filter(name -> isOpen(network.input(name)))).toList();
	}

	private static boolean isOpen(TensorInfo input) {
		return input.shape() != null && input.shape().length > 0 && input.shape()[0] < 0;
	}

	private Value held(GraphBuilder g, TensorInfo input, double value, @Nullable Value rows) {
		Value one = g.fill(input.type(), value, FixedNoise.held(input));
		return isOpen(input) ? each(g, one, rows) : one;
	}
}
