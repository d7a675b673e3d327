// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.walk.Exploration.Point;
import org.machineimagination.plugin.UsageException;

/** What somebody wants to see of a generator at once, on one page. */
public sealed interface Look {

	/** Most pictures on a page. */
	int MOST = 50;

	/** The truncation that the generator draws with, where it has one; empty for its own. */
	OptionalDouble truncation();

	/**
	 * The points to draw, in the order of the page.
	 *
	 * @throws org.machineimagination.plugin.TellableException with one plain sentence if the space has no such points
	 */
	List<Point> points(LatentSpace space);

	/**
	 * Samples, or ways from one to another.
	 *
	 * @param request  classes, seeds, truncation and number; its generator, folder and size are not looked at
	 * @param strength factor on the noise of every point, from 0 to 5; at 0 every class shows its average picture
	 */
	record Samples(ExploreRequest request, double strength) implements Look {

		private static final double STRONGEST = 5;

		/** @throws UsageException if the strength is out of range */
		public Samples {
			if (!(strength >= 0 && strength <= STRONGEST)) {
				throw new UsageException("The strength of the noise is from 0 to %.0f, not %s.".formatted(STRONGEST, strength));
			}
		}

		@Override
		public OptionalDouble truncation() {
			return OptionalDouble.of(request.usedTruncation());
		}

		@Override
		public List<Point> points(LatentSpace space) {
			List<Point> points = SamplePoints.of(request, space);
			points.forEach(point -> space.blocks().stream().filter(Samples::isNoise).forEach(block -> scale(point.latents(), space.offset(block),
					block.size())));
			return points;
		}

		private static boolean isNoise(Block block) {
			return block.prior() == Prior.TRUNCATED_NORMAL || block.prior() == Prior.NORMAL;
		}

		private void scale(double[] latents, int offset, int size) {
			for (int i = offset; i < offset + size; i++) {
				latents[i] *= strength;
			}
		}
	}

	/**
	 * Pictures of given latents.
	 *
	 * @param latents    {@code [n][dimension]} raw latents, at most {@value Look#MOST} of them
	 * @param truncation as of the look
	 */
	record Latents(List<double[]> latents, OptionalDouble truncation) implements Look {

		/** @throws UsageException if there are none or too many */
		public Latents {
			latents = List.copyOf(latents);
			if (latents.isEmpty() || latents.size() > MOST) {
				throw new UsageException("From 1 to %d pictures can be shown at once, not %d.".formatted(MOST, latents.size()));
			}
		}

		@Override
		public List<Point> points(LatentSpace space) {
			if (latents.stream().anyMatch(point -> point.length != space.dimension() || !Arrays.stream(point).allMatch(Double::isFinite))) {
				throw new UsageException("The latents are not of this generator, which takes %,d finite numbers.".formatted(space.dimension()));
			}
			return latents.stream().map(point -> new Point(point.clone(), "")).toList();
		}
	}
}
