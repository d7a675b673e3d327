// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
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

	private final OnnxGraph network;
	private final List<LatentPort> latents;
	private final Map<String, Double> fixed;
	private final int batch;

	/**
	 * @param fixed what the other inputs are held at, by their names
	 * @param batch how many the network makes at once; 0 for any number
	 */
	Wrapping(OnnxGraph network, List<LatentPort> latents, Map<String, Double> fixed, int batch) {
		this.network = network;
		this.latents = latents;
		this.fixed = fixed;
		this.batch = batch;
	}

	/** The graph of {@link Generator#graph()}. */
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

	/** @throws org.machineimagination.graph.GraphException if the network makes more on the way to a picture than any does */
	void requireReasonable() {
		var g = new GraphBuilder();
		outputs(g);
		ValueSizes.requireReasonable(g);
	}

	private Map<String, Value> outputs(GraphBuilder g) {
		var arguments = new LinkedHashMap<String, Value>();
		for (LatentPort latent : latents) {
			Value raw = g.input(latent.name(), ElementType.FLOAT, batch == 0 ? -1 : 1, latent.size());
			Value transformed = latent.mixture() ? g.softmax(raw, -1) : raw;
			arguments.put(latent.input(), g.cast(shaped(g, latent, transformed), network.input(latent.input()).type()));
		}
		fixed.forEach((name, value) -> arguments.put(name, held(g, network.input(name), value)));
		OnnxGraph free = batch == 0 ? BatchAxis.free(network, latents.stream().map(LatentPort::input).toList()) : network;
		return g.inline(free, PREFIX, arguments);
	}

	private Value shaped(GraphBuilder g, LatentPort latent, Value raw) {
		if (!latent.batched()) {
			return g.reshape(raw, latent.shape());
		}
		Value rows = latent.shape().length == 1 ? raw
				: g.reshape(raw, LongStream.concat(LongStream.of(-1), Arrays.stream(latent.shape())).toArray());
		if (batch <= 1) {
			return rows;
		}
		// A network made for some number of pictures gets the same latents for each; one of its pictures is kept.
		var repeats = new long[latent.shape().length + 1];
		Arrays.fill(repeats, 1);
		repeats[0] = batch;
		return g.tile(rows, repeats);
	}

	private static Value held(GraphBuilder g, TensorInfo input, double value) {
		long[] shape = input.shape() == null ? new long[0] : Arrays.stream(input.shape()).map(axis -> Math.max(1, axis)).toArray();
		return g.fill(input.type(), value, shape);
	}
}
