// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.transform.RandomOperations;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.plugin.Cancellation;

/**
 * Finds out what a network of which nothing is known takes and gives. Inputs are told by type, shape and name; the picture among the
 * outputs, its layout and its range by making a few pictures.
 */
public final class Probe {

	private static final int DRAWS = 8;
	/** Memory that trials at once may take; at least two are tried together, or nobody would know whether the network can. */
	private static final double MOST_BYTES = 64e6;
	/** A network that makes more pictures at once than this, and no other number, is made for something else. */
	private static final int LARGEST_BATCH = 64;

	private final OnnxGraph network;
	private final Engine engine;
	private final String what;
	private final Cancellation cancellation;
	private final Inputs inputs;

	/**
	 * What was found.
	 *
	 * @param network what was tried, without operations that draw random numbers
	 * @param latents what a search moves
	 * @param fixed   what other inputs are held at
	 * @param labels  those of the others that take the number of a class
	 * @param picture the picture among the outputs
	 * @param batch   how many pictures are made at once; 0 for any number
	 * @param notes   what a person should know of it, a plain sentence each
	 */
	public record Finding(OnnxGraph network, List<LatentPort> latents, Map<String, Double> fixed, List<String> labels, PicturePort picture, int batch,
			List<String> notes) {
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
		this.inputs = new Inputs(network, what);
	}

	/** @throws ModelException if it is no generator, or cannot be run */
	public Finding find() {
		List<LatentPort> latents = inputs.latents();
		var fixed = new LinkedHashMap<String, Double>();
		for (TensorInfo input : network.inputs()) {
			if (latents.stream().noneMatch(latent -> latent.input().equals(input.name()))) {
				fixed.put(input.name(), held(input));
			}
		}
		try {
			OnnxGraph still = FixedNoise.in(network, latents);
			Trial trial = trial(still, latents, fixed);
			return new Finding(still, latents, fixed, inputs.labels(), new Outputs(still, what, trial.outputs(), trial.batch()).picture(), trial.batch(),
					notes());
		} catch (GraphException e) {
			throw refused(e);
		}
	}

	private List<String> notes() {
		var notes = new ArrayList<String>();
		Inputs.picture(network).ifPresent(input -> notes.add(
				"It takes a picture, its input '%s', as style transfer and super-resolution do, and draws from noise in its place.".formatted(input.name())));
		List<String> random = RandomOperations.in(network);
		if (!random.isEmpty()) {
			notes.add("Random numbers that it draws by itself (%s) are drawn once and stay the same, so that a seed gives the same picture again.".formatted(
					random.size() == 1 ? "its " + random.getFirst() : random.size() + " operations"));
		}
		return notes;
	}

	/** Truncation, scale and the like are harmless at 1; numbers of classes and switches at 0. */
	private static double held(TensorInfo input) {
		return input.type().floating() ? 1 : 0;
	}

	/** Tries many at once, then the number the network was made for. */
	private Trial trial(OnnxGraph still, List<LatentPort> latents, Map<String, Double> fixed) {
		int declared = declared(latents);
		boolean rows = latents.stream().allMatch(LatentPort::batched);
		var one = new Wrapping(still, latents, fixed, declared);
		int together = (int) Math.clamp(MOST_BYTES / one.requireReasonable(), 2, DRAWS);
		Outputs.requireSizes(what, one.shapes());
		if (rows) {
			try {
				return trial(still, latents, fixed, 0, together);
			} catch (GraphException | BackendException e) {
				// What it says of the number it was made for, below, is what matters.
			}
		}
		try {
			return trial(still, latents, fixed, declared, 1);
		} catch (GraphException | BackendException e) {
			throw refused(e);
		}
	}

	private Trial trial(OnnxGraph still, List<LatentPort> latents, Map<String, Double> fixed, int batch, int together) {
		return new Trial(batch, run(new Wrapping(still, latents, fixed, batch).bare(), latents, together));
	}

	private int declared(List<LatentPort> latents) {
		Optional<TensorInfo> fixed = latents.stream().filter(LatentPort::batched).map(latent -> network.input(latent.input()))
				.filter(input -> input.shape() != null && input.shape()[0] > 0).findFirst();
		if (fixed.isPresent() && fixed.get().shape()[0] > LARGEST_BATCH) {
			throw new ModelException(
					"%s makes %d pictures at once and no other number, since its input is %s; export it with a free batch axis.".formatted(what,
							fixed.get().shape()[0], fixed.get()));
		}
		return fixed.map(input -> (int) input.shape()[0]).orElse(1);
	}

	/** With the names that are in the file, without what stands before them once the network is built in. */
	private ModelException refused(RuntimeException e) {
		String reason = e.getMessage().replace("'" + Wrapping.PREFIX + "/", "'");
		return new ModelException("%s cannot be run: %s".formatted(what, reason.endsWith(".") ? reason : reason + "."), e);
	}

	private Map<String, List<Tensor>> run(OnnxGraph graph, List<LatentPort> latents, int rows) {
		var outputs = new LinkedHashMap<String, List<Tensor>>();
		try (var program = engine.compile(graph, cancellation)) {
			for (int draw = 0; draw < DRAWS / rows; draw++) {
				var drawn = new LinkedHashMap<String, Tensor>();
				for (LatentPort latent : latents) {
					drawn.put(latent.name(), Tensor.of(noise(latent, draw, rows), rows, latent.size()));
				}
				Set<String> names = graph.outputs().stream().map(TensorInfo::name).collect(Collectors.toSet());
				program.run(drawn, names, cancellation).forEach((name, tensor) -> outputs.computeIfAbsent(name, key -> new ArrayList<>()).add(tensor));
			}
		}
		if (rows > 1 && outputs.values().stream().noneMatch(tensors -> tensors.getFirst().shape().length > 0 && tensors.getFirst().shape()[0] == rows)) {
			throw new GraphException("it gives one picture for many latents");
		}
		return outputs;
	}

	private static float[] noise(LatentPort latent, int draw, int rows) {
		var gaussian = ZigguratSampler.NormalizedGaussian.of(new RandomStreams(1).stream("probe " + latent.name(), draw));
		var values = new float[rows * latent.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) gaussian.sample() * (latent.isClass() ? 3 : 1);
		}
		return values;
	}
}
