// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;

/**
 * What may be added to the distance between picture and prompts, each with its name, its weight among the settings, what it acts on, and how it is
 * computed. A further one is one constant here and one setting.
 */
enum Regulariser {

	/** How far the noise is from a standard normal one. */
	NOISE_NORMALITY("noise-normality", ObjectiveSettings::noiseNormality, hasAny(Regulariser::isNoise),
			drawn -> drawn.sum(Regulariser::isNoise, (block, latent) -> normality(drawn.g(), latent))),
	/** The same of the class embedding, where that is searched. */
	EMBEDDING_NORMALITY("embedding-normality", ObjectiveSettings::embeddingNormality, hasAny(Regulariser::isEmbedding),
			drawn -> drawn.sum(Regulariser::isEmbedding, (block, latent) -> normality(drawn.g(), latent))),
	/** How far the mixture of classes is from a smoothed single one. */
	CLASS_ENTROPY("class-entropy", ObjectiveSettings::classEntropy, hasAny(Regulariser::mixes),
			drawn -> drawn.sum(Regulariser::mixes, (block, latent) -> entropy(drawn.g(), block.size(), drawn.settings().classSmoothing(), latent))),
	/** How much the picture changes from pixel to pixel. */
	TOTAL_VARIATION("total-variation", ObjectiveSettings::totalVariation, space -> true, Regulariser::totalVariation);

	/**
	 * What a graph has drawn.
	 *
	 * @param g        the graph
	 * @param settings the weights and what else regularisers are told
	 * @param latents  the blocks of the latent space by name, each {@code [batch, size]}
	 * @param images   the pictures, {@code [batch, 3, height, width]}
	 */
	record Drawn(GraphBuilder g, Generator generator, ObjectiveSettings settings, Map<String, Value> latents, Value images) {

		private Value sum(Predicate<Block> which, BiFunction<Block, Value, Value> value) {
			return generator.latentSpace().blocks().stream().filter(which).map(block -> value.apply(block, latents.get(block.name()))).reduce(g::add)
					.orElseThrow();
		}
	}

	private final String output;
	private final ToDoubleFunction<ObjectiveSettings> weight;
	private final Predicate<LatentSpace> actsOn;
	private final Function<Drawn, Value> value;

	Regulariser(String output, ToDoubleFunction<ObjectiveSettings> weight, Predicate<LatentSpace> actsOn, Function<Drawn, Value> value) {
		this.output = output;
		this.weight = weight;
		this.actsOn = actsOn;
		this.value = value;
	}

	/** Its name, in records and as an output of the graph. */
	String output() {
		return output;
	}

	/** Its weight, 0 to leave it out. */
	double weight(ObjectiveSettings settings) {
		return weight.applyAsDouble(settings);
	}

	/** Whether there is something in a space that it has a value for. */
	boolean actsOn(LatentSpace space) {
		return actsOn.test(space);
	}

	/** Its value for each candidate, {@code [batch]}. */
	Value value(Drawn drawn) {
		return value.apply(drawn);
	}

	private static Predicate<LatentSpace> hasAny(Predicate<Block> which) {
		return space -> space.blocks().stream().anyMatch(which);
	}

	/** mean^2 + var - ln(var) - 1 of the components of a block, which is 0 for mean 0 and variance 1. */
	private static Value normality(GraphBuilder g, Value latent) {
		Value mean = g.reduceMean(latent, true, 1);
		Value centred = g.sub(latent, mean);
		Value variance = g.add(g.reduceMean(g.mul(centred, centred), false, 1), g.scalar(1e-12));
		Value squaredMean = g.reduceSum(g.mul(mean, mean), false, 1);
		return g.sub(g.sub(g.add(squaredMean, variance), g.log(variance)), g.scalar(1));
	}

	/** Distance of the entropy of a mixture from that of a smoothed single class, in nats. */
	private static Value entropy(GraphBuilder g, int classes, double smoothing, Value logits) {
		Value p = g.softmax(logits, -1);
		Value logP = g.log(g.add(p, g.scalar(1e-12)));
		Value entropy = g.neg(g.reduceSum(g.mul(p, logP), false, 1));
		double others = smoothing == 0 ? 0 : smoothing * Math.log(smoothing / (classes - 1));
		double smoothed = -(1 - smoothing) * Math.log(1 - smoothing) - others;
		return g.abs(g.sub(entropy, g.scalar(smoothed)));
	}

	/** Mean absolute difference to the right and lower neighbours. */
	private static Value totalVariation(Drawn drawn) {
		return drawn.g().add(neighbourDifference(drawn.g(), drawn.images(), 2, drawn.generator().height()),
				neighbourDifference(drawn.g(), drawn.images(), 3, drawn.generator().width()));
	}

	private static Value neighbourDifference(GraphBuilder g, Value images, int axis, int length) {
		Value here = g.slice(images, axis, 0, length - 1);
		Value next = g.slice(images, axis, 1, length);
		return g.reduceMean(g.abs(g.sub(next, here)), false, 1, 2, 3);
	}

	private static boolean isNoise(Block block) {
		return block.prior() == Prior.TRUNCATED_NORMAL || block.prior() == Prior.NORMAL;
	}

	private static boolean isEmbedding(Block block) {
		return block.prior() == Prior.EMBEDDING;
	}

	private static boolean mixes(Block block) {
		return block.prior() == Prior.MIXTURE && block.size() > 1;
	}
}
