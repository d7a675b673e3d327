// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.transform.RandomOperations;
import org.machineimagination.imagination.latent.RandomStreams;

/** The random numbers that generators draw inside, StyleGAN's noise for one, drawn once: every number of a run comes from its seed. */
final class FixedNoise {

	private FixedNoise() {
	}

	/** The network with its noise fixed, the same whenever it is read; the network itself if it has none. */
	static OnnxGraph in(OnnxGraph network, List<LatentPort> latents) {
		Map<String, long[]> one = new HashMap<>();
		network.inputs().forEach(input -> one.put(input.name(), held(input)));
		for (LatentPort latent : latents) {
			one.put(latent.input(), latent.batched() ? LongStream.concat(LongStream.of(1), Arrays.stream(latent.shape())).toArray() : latent.shape());
		}
		return RandomOperations.fixed(network, one, FixedNoise::draws);
	}

	/** The shape of an input that is held: open axes have one element. */
	static long[] held(TensorInfo input) {
		return input.shape() == null ? new long[0] : Arrays.stream(input.shape()).map(axis -> axis < 0 ? 1 : axis).toArray();
	}

	private static RandomOperations.Draws draws(String operation) {
		UniformRandomProvider random = new RandomStreams(1).stream("noise inside " + operation);
		var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
		return new RandomOperations.Draws() {
			@Override
			public double normal() {
				return gaussian.sample();
			}

			@Override
			public double uniform() {
				return random.nextDouble();
			}
		};
	}
}
