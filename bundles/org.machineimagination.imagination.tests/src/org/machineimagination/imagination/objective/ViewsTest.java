// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;

class ViewsTest {

	private static final int H = 20;
	private static final int W = 30;

	@Test
	void everyViewIsAMeanOfPixels() {
		for (String filter : new String[] {"antialiased", "bilinear"}) {
			ViewSet set = views(8, Map.of("filter", filter, "shift", "0.2")).draw(50, new RandomStreams(1).stream("views", 1));
			for (int row = 0; row < 50 * 8; row++) {
				double sum = 0;
				for (int y = 0; y < H; y++) {
					assertTrue(set.rows()[row * H + y] >= 0);
					sum += set.rows()[row * H + y];
				}
				assertEquals(1, sum, 1e-5);
			}
			for (int v = 0; v < 50; v++) {
				for (int j = 0; j < 8; j++) {
					double sum = 0;
					for (int x = 0; x < W; x++) {
						sum += set.columns()[v * W * 8 + x * 8 + j];
					}
					assertEquals(1, sum, 1e-5);
				}
			}
		}
	}

	@Test
	void theWholeViewAtTheSameSizeIsThePictureItself() {
		ViewSet set = new Views(Settings.defaults(ViewSettings.class), 16, 16, 16).whole();
		for (int i = 0; i < 16; i++) {
			for (int y = 0; y < 16; y++) {
				assertEquals(i == y ? 1 : 0, set.rows()[i * 16 + y], 1e-6);
				assertEquals(i == y ? 1 : 0, set.columns()[y * 16 + i], 1e-6);
			}
		}
	}

	@Test
	void theWholeViewOfAWidePictureIsItsCentredSquare() {
		ViewSet set = views(H, Map.of()).whole();
		double[] ramp = new double[W];
		Arrays.setAll(ramp, x -> x);
		for (int j = 0; j < H; j++) {
			assertEquals(5 + j, resampleColumn(set, ramp, j), 1e-4);
		}
	}

	@Test
	void halvingAveragesFourNeighboursWhenAntialiasedAndTwoWhenBilinear() {
		ViewSet smooth = new Views(Settings.defaults(ViewSettings.class), 16, 16, 8).whole();
		assertArrayEquals(new float[] {0.125f, 0.375f, 0.375f, 0.125f}, Arrays.copyOfRange(smooth.rows(), 3 * 16 + 5, 3 * 16 + 9), 1e-6f);
		ViewSet sharp = new Views(Settings.read(ViewSettings.class, Map.of("filter", "bilinear")), 16, 16, 8).whole();
		assertArrayEquals(new float[] {0, 0.5f, 0.5f, 0}, Arrays.copyOfRange(sharp.rows(), 3 * 16 + 5, 3 * 16 + 9), 1e-6f);
	}

	@Test
	void cropsKeepInsideThePictureAndWithinTheirSizes() {
		double[] ramp = new double[W];
		Arrays.setAll(ramp, x -> x);
		ViewSet set = views(2, Map.of("filter", "bilinear", "shift", "0")).draw(200, new RandomStreams(3).stream("views", 1));
		for (int v = 0; v < 200; v++) {
			double first = resample(set, ramp, v, 0);
			double second = resample(set, ramp, v, 1);
			double side = 2 * (second - first);
			assertTrue(side >= 0.7 * H - 1e-3 && side <= 0.98 * H + 1e-3, "side " + side);
			assertTrue(first - side / 4 >= -0.5 - 1e-3 && second + side / 4 <= W - 0.5 + 1e-3);
		}
	}

	@Test
	void theSameSeedAndGenerationGiveTheSameViewsAndOthersDoNot() {
		Views views = views(8, Map.of("colour-jitter", "0.2"));
		ViewSet once = views.draw(4, new RandomStreams(7).stream("views", 5));
		ViewSet again = views.draw(4, new RandomStreams(7).stream("views", 5));
		ViewSet next = views.draw(4, new RandomStreams(7).stream("views", 6));
		assertArrayEquals(once.rows(), again.rows());
		assertArrayEquals(once.bias(), again.bias());
		assertFalse(Arrays.equals(once.rows(), next.rows()));
		assertFalse(Arrays.equals(once.gain(), next.gain()));
	}

	@Test
	void coloursAreDiffAugmentsThreeStepsInOne() {
		ViewSet set = views(4, Map.of("colour-jitter", "0", "brightness", "0.5", "saturation", "1", "contrast", "0.5")).draw(100,
				new RandomStreams(2).stream("views", 1));
		var random = new Random(4);
		for (int v = 0; v < 100; v++) {
			double contrast = 1 - set.centre()[v];
			double saturation = (set.mix()[9 * v] - set.mix()[9 * v + 1]) / contrast;
			double brightness = set.bias()[3 * v];
			assertTrue(contrast >= 0.5 && contrast <= 1.5 && saturation >= -1e-6 && saturation <= 2 + 1e-6 && Math.abs(brightness) <= 0.5);
			double[] pixel = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
			double mean = random.nextDouble();
			double grey = (pixel[0] + pixel[1] + pixel[2]) / 3 + brightness;
			for (int c = 0; c < 3; c++) {
				double saturated = grey + saturation * (pixel[c] + brightness - grey);
				double expected = mean + brightness + contrast * (saturated - mean - brightness);
				double mixed = set.mix()[9 * v + 3 * c] * pixel[0] + set.mix()[9 * v + 3 * c + 1] * pixel[1] + set.mix()[9 * v + 3 * c + 2] * pixel[2];
				assertEquals(expected, mixed + set.bias()[3 * v + c] + set.centre()[v] * mean, 1e-5);
			}
		}
	}

	@Test
	void coloursReachTheWholeOfTheirRanges() {
		ViewSet set = views(4, Map.of("colour-jitter", "0", "brightness", "0.5", "contrast", "0.5")).draw(2000, new RandomStreams(2).stream("views", 1));
		var brightness = new DoubleSummaryStatistics();
		var centre = new DoubleSummaryStatistics();
		for (int v = 0; v < 2000; v++) {
			brightness.accept(set.bias()[3 * v]);
			centre.accept(set.centre()[v]);
		}
		for (DoubleSummaryStatistics each : new DoubleSummaryStatistics[] {brightness, centre}) {
			assertEquals(0.5, each.getMax(), 0.01);
			assertEquals(-0.5, each.getMin(), 0.01);
			assertEquals(0, each.getAverage(), 0.03);
		}
	}

	@Test
	void beyondAGreyBorderNothingIsSeen() {
		ViewSet set = new Views(Settings.read(ViewSettings.class, Map.of("border", "grey", "smallest-crop", "2", "largest-crop", "2", "shift", "0")),
				16, 16, 16)
				.draw(1, new RandomStreams(1).stream("views", 1));
		for (int i = 0; i < 16; i++) {
			assertEquals(i >= 4 && i < 12 ? 1 : 0, set.coverRows()[i], 0.26, "row " + i);
			double sum = 0;
			for (int y = 0; y < 16; y++) {
				sum += set.rows()[i * 16 + y];
			}
			assertEquals(set.coverRows()[i], sum, 1e-6);
		}
		assertEquals(0, set.coverRows()[2]);
		assertEquals(1, set.coverColumns()[8]);
	}

	@Test
	void aCutoutHidesASquareWhoseCentreMayLieAnywhere() {
		ViewSet set = views(8, Map.of("cutout", "0.5")).draw(500, new RandomStreams(1).stream("views", 1));
		var hidden = new DoubleSummaryStatistics();
		for (int v = 0; v < 500; v++) {
			double rows = 0;
			for (int i = 0; i < 8; i++) {
				assertTrue(set.holeRows()[8 * v + i] >= 0 && set.holeRows()[8 * v + i] <= 1);
				rows += set.holeRows()[8 * v + i];
			}
			hidden.accept(rows);
		}
		assertEquals(4, hidden.getMax(), 1e-5, "half of the view");
		assertEquals(2, hidden.getMin(), 0.1, "a quarter, at the border");
		assertEquals(3.5, hidden.getAverage(), 0.1);
	}

	@Test
	void aPictureNoLargerThanAViewIsSeenOnceAndWholeWhenSoAsked() {
		var settings = Settings.read(ViewSettings.class, Map.of("small-images", "one-view", "saturation", "1"));
		Views small = new Views(settings, 16, 16, 16);
		assertEquals(1, small.count(64));
		assertArrayEquals(small.whole().rows(), small.draw(64, new RandomStreams(1).stream("views", 1)).rows());
		assertEquals(64, new Views(settings, 17, 16, 16).count(64));
		assertEquals(64, new Views(Settings.defaults(ViewSettings.class), 16, 16, 16).count(64));
	}

	@Test
	void whatIsSwitchedOffDrawsNothingSoThatTheOtherViewsStayTheSame() {
		ViewSet plain = views(8, Map.of()).draw(1, new RandomStreams(7).stream("views", 5));
		ViewSet cut = views(8, Map.of("cutout", "0.5", "border", "grey")).draw(1, new RandomStreams(7).stream("views", 5));
		assertArrayEquals(plain.gain(), cut.gain());
		assertArrayEquals(plain.bias(), cut.bias());
		assertEquals(new ViewKind(1, false, false, false, false), plain.kind());
		assertEquals(new ViewKind(1, false, false, true, true), cut.kind());
	}

	@Test
	void aPartOfASetIsTheSameViews() {
		ViewSet set = views(8, Map.of("saturation", "1", "contrast", "1", "border", "grey", "cutout", "0.5"))
				.draw(5, new RandomStreams(7).stream("views", 5));
		ViewSet part = set.part(2, 5);
		assertEquals(3, part.kind().views());
		assertArrayEquals(Arrays.copyOfRange(set.rows(), 2 * 8 * H, 5 * 8 * H), part.rows());
		assertArrayEquals(Arrays.copyOfRange(set.mix(), 2 * 9, 5 * 9), part.mix());
		assertArrayEquals(Arrays.copyOfRange(set.holeColumns(), 2 * 8, 5 * 8), part.holeColumns());
	}

	@Test
	void aSmallestCropAboveTheLargestIsRefused() {
		var e = assertThrows(SettingException.class, () -> Settings.read(ViewSettings.class, Map.of("smallest-crop", "0.9", "largest-crop", "0.5")));
		assertEquals("smallest-crop", e.setting());
	}

	private static Views views(int size, Map<String, String> settings) {
		return new Views(Settings.read(ViewSettings.class, settings), H, W, size);
	}

	private static double resampleColumn(ViewSet set, double[] ramp, int j) {
		return resample(set, ramp, 0, j);
	}

	private static double resample(ViewSet set, double[] ramp, int view, int j) {
		double sum = 0;
		for (int x = 0; x < W; x++) {
			sum += ramp[x] * set.columns()[(view * W + x) * set.size() + j];
		}
		return sum;
	}
}
