// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;

class ViewsTest {

	private static final int H = 20;
	private static final int W = 30;

	@Test
	void everyViewIsAMeanOfPixels() {
		for (String filter : new String[] { "antialiased", "bilinear" }) {
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
		assertArrayEquals(new float[] { 0.125f, 0.375f, 0.375f, 0.125f }, Arrays.copyOfRange(smooth.rows(), 3 * 16 + 5, 3 * 16 + 9), 1e-6f);
		ViewSet sharp = new Views(Settings.read(ViewSettings.class, Map.of("filter", "bilinear")), 16, 16, 8).whole();
		assertArrayEquals(new float[] { 0, 0.5f, 0.5f, 0 }, Arrays.copyOfRange(sharp.rows(), 3 * 16 + 5, 3 * 16 + 9), 1e-6f);
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
