// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.imagination.Block;
import org.machineimagination.imagination.Generator;
import org.machineimagination.imagination.Picture;
import org.machineimagination.imagination.PictureMaker;
import org.machineimagination.imagination.RandomStreams;
import org.machineimagination.publish.PngImage;
import org.machineimagination.publish.PngWriter;

/** A page of pictures drawn from a generator's prior, so that people see what they have got. The same generator gives the same page. */
final class ContactSheet {

	private static final int COLUMNS = 4;
	private static final int ROWS = 3;
	private static final int GAP = 2;
	private static final int WHITE = 0xFFFFFF;
	private static final double STRONG = 0.9;

	private ContactSheet() {
	}

	/** The page as the bytes of a PNG file. */
	static byte[] draw(Generator generator, Backend backend, CompileOptions options, Cancellation cancellation) {
		try (var maker = new PictureMaker(generator, backend, options)) {
			var points = new double[COLUMNS * ROWS][];
			for (int i = 0; i < points.length; i++) {
				points[i] = point(generator, new RandomStreams(1).stream("contact sheet", i), i);
			}
			return page(maker.make(points, cancellation), generator.width(), generator.height());
		}
	}

	/** Normal noise, and of classes one after the other with nine tenths of the mixture. */
	private static double[] point(Generator generator, UniformRandomProvider random, int number) {
		var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
		var components = new ArrayList<Double>();
		for (Block block : generator.latentSpace().blocks()) {
			int strong = random.nextInt(block.size());
			for (int i = 0; i < block.size(); i++) {
				components.add(switch (block.prior()) {
					case MIXTURE -> i == strong ? Math.log(STRONG / (1 - STRONG) * Math.max(1, block.size() - 1)) : 0;
					case TRUNCATED_NORMAL -> Math.clamp(gaussian.sample(), -2, 2) * generator.truncation();
					case NORMAL, EMBEDDING -> gaussian.sample() * generator.truncation();
				});
			}
		}
		return components.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static byte[] page(List<Picture> pictures, int width, int height) {
		int pageWidth = COLUMNS * (width + GAP) - GAP;
		var page = new int[pageWidth * (ROWS * (height + GAP) - GAP)];
		Arrays.fill(page, WHITE);
		for (int i = 0; i < pictures.size(); i++) {
			int[] rgb = pictures.get(i).toRgb();
			int corner = i / COLUMNS * (height + GAP) * pageWidth + i % COLUMNS * (width + GAP);
			for (int y = 0; y < height; y++) {
				System.arraycopy(rgb, y * width, page, corner + y * pageWidth, width);
			}
		}
		return PngWriter.write(new PngImage(pageWidth, page.length / pageWidth, page, List.of()));
	}
}
