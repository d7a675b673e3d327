// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;

class LatentFiguresTest {

	private static final Block NOISE = new Block("noise", 2, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of());
	private static final Block CLASSES = new Block("class", 4, Prior.MIXTURE, Transform.SOFTMAX, List.of("cat", "dog", "sea", "sky"));

	@Test
	void noiseIsCountedOverTheWholePopulationAndClassesOfTheBestOnly() {
		double[] best = point(1, 3, 0.51, 0.31, 0.13, 0.05);
		double[] other = point(-1, 5, 0.05, 0.05, 0.05, 0.85);
		var figures = new LatentFigures(new LatentSpace(List.of(NOISE, CLASSES)));
		// (1 + 3 - 1 + 5) / 4, and the root of (1 + 1 + 9 + 9) / 4
		assertEquals(Map.of("noise-mean", 2.0, "noise-deviation", Math.sqrt(5), "classes-from-0.5", 1.0, "classes-from-0.3", 2.0, "classes-from-0.1", 3.0),
				figures.of(new double[][] {best, other}, best));
		List<ClassWeight> strongest = figures.strongest(best);
		assertEquals(List.of("cat", "dog", "sea"), strongest.stream().map(ClassWeight::name).toList());
		assertEquals(0.31, strongest.get(1).weight(), 1e-12);
	}

	@Test
	void theMixtureOfLayersWithClassesOfTheirOwnIsTheirMean() {
		var space = new LatentSpace(List.of(new Block("class.1", 2, Prior.MIXTURE, Transform.SOFTMAX, List.of()),
				new Block("class.2", 2, Prior.MIXTURE, Transform.SOFTMAX, List.of())));
		double[] point = {Math.log(0.9), Math.log(0.1), Math.log(0.5), Math.log(0.5)};
		List<ClassWeight> strongest = new LatentFigures(space).strongest(point);
		assertEquals("0", strongest.getFirst().name(), "classes without names are numbered");
		assertEquals(0.7, strongest.getFirst().weight(), 1e-12);
		assertEquals(Map.of("classes-from-0.5", 1.0, "classes-from-0.3", 2.0, "classes-from-0.1", 2.0),
				new LatentFigures(space).of(new double[][] {point}, point));
	}

	@Test
	void aSpaceWithoutClassesHasNone() {
		var figures = new LatentFigures(new LatentSpace(List.of(NOISE)));
		assertEquals(List.of("noise-mean", "noise-deviation"), List.copyOf(figures.of(new double[][] {{1, 2}}, new double[] {1, 2}).keySet()));
		assertEquals(List.of(), figures.strongest(new double[] {1, 2}));
	}

	private static double[] point(double a, double b, double... weights) {
		return new double[] {a, b, Math.log(weights[0]), Math.log(weights[1]), Math.log(weights[2]), Math.log(weights[3])};
	}
}
