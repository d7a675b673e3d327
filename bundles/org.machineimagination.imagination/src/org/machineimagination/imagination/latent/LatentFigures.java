// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.machineimagination.imagination.latent.Block.Prior;

/** What a generation's latents look like, for the trace: the figures that the workshop's notebooks print after each iteration. */
public final class LatentFigures {

	private static final int STRONGEST = 3;
	private static final double[] SHARES = {0.5, 0.3, 0.1};

	private final LatentSpace space;

	public LatentFigures(LatentSpace space) {
		this.space = space;
	}

	/**
	 * Figures by name, in a fixed order: mean and standard deviation of all noise of the population before it is clamped, and how many classes
	 * have at least a half, three tenths and a tenth of the best candidate's mixture. What a space does not have is left out.
	 *
	 * @param latents {@code [population][dimension]}
	 * @param best    {@code [dimension]}
	 */
	public Map<String, Double> of(double[][] latents, double[] best) {
		var figures = new LinkedHashMap<String, Double>();
		double[] noise = noise(latents);
		if (noise.length > 0) {
			Spread spread = Spread.of(noise);
			figures.put("noise-mean", spread.mean());
			figures.put("noise-deviation", spread.deviation());
		}
		double[] mixture = mixture(best);
		for (double share : mixture.length == 0 ? new double[0] : SHARES) {
			figures.put("classes-from-" + share, (double) Arrays.stream(mixture).filter(weight -> weight >= share).count());
		}
		return figures;
	}

	/** The few strongest classes of a point's mixture, strongest first; none where the space has no mixture. */
	public List<ClassWeight> strongest(double[] point) {
		double[] mixture = mixture(point);
		List<String> labels = space.blocks().stream().filter(block -> block.prior() == Prior.MIXTURE).findFirst().map(Block::labels).orElse(List.of());
		return IntStream.range(0, mixture.length).boxed().sorted(Comparator.comparingDouble(i -> -mixture[i])).limit(STRONGEST)
				.map(i -> new ClassWeight(labels.isEmpty() ? Integer.toString(i) : labels.get(i), mixture[i])).toList();
	}

	private double[] noise(double[][] latents) {
		return space.blocks().stream().filter(block -> block.prior() == Prior.TRUNCATED_NORMAL || block.prior() == Prior.NORMAL)
				.flatMapToDouble(block -> Arrays.stream(latents)
						.flatMapToDouble(point -> Arrays.stream(point, space.offset(block), space.offset(block) + block.size())))
				.toArray();
	}

	/** The softmax of a point's class logits, the mean of all layers' where each has its own; empty where there are none. */
	private double[] mixture(double[] point) {
		List<Block> blocks = space.blocks().stream().filter(block -> block.prior() == Prior.MIXTURE).toList();
		var mixture = new double[blocks.isEmpty() ? 0 : blocks.getFirst().size()];
		for (Block block : blocks) {
			double[] shares = Softmax.of(Arrays.copyOfRange(point, space.offset(block), space.offset(block) + block.size()));
			for (int i = 0; i < mixture.length; i++) {
				mixture[i] += shares[i] / blocks.size();
			}
		}
		return mixture;
	}
}
