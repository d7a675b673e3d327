// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartsTest {

	private static final int BLUE = 0x0072B2;
	private static final int VERMILION = 0xD55E00;

	@Test
	void everyCurveIsDrawnInAColourOfItsOwnWithItsBand() throws IOException {
		BufferedImage one = image(Charts.curves("Title", "x", "y", List.of(curve("a", 0))));
		BufferedImage two = image(Charts.curves("Title", "x", "y", List.of(curve("a", 0), curve("b", 1))));
		assertTrue(count(one, BLUE) > 100);
		assertEquals(0, count(one, VERMILION));
		assertTrue(count(two, BLUE) > 100 && count(two, VERMILION) > 100);
		assertTrue(count(one, pale(BLUE)) > 1000, "The band is missing");
	}

	@Test
	void pointsThatAreNotFiniteAreLeftOut() throws IOException {
		var gaps = new Curve("a", new double[] {1, 2, 3}, new double[] {Double.NaN, 1, 2}, new double[] {Double.NaN, 1, 1},
				new double[] {Double.NaN, 1, 3});
		assertTrue(count(image(Charts.curves("Title", "x", "y", List.of(gaps))), BLUE) > 100);
		var nothing = new Curve("a", new double[] {1}, new double[] {Double.NaN}, new double[] {0}, new double[] {0});
		assertEquals(0, count(image(Charts.curves("Title", "x", "y", List.of(nothing))), BLUE));
	}

	@Test
	void everyRangeHasARow() throws IOException {
		var range = new Range("a", 0.5, 0.4, 0.7);
		BufferedImage one = image(Charts.ranges("Title", "x", List.of(range)));
		BufferedImage two = image(Charts.ranges("Title", "x", List.of(range, new Range("b", 0.3, 0.1, 0.35))));
		assertTrue(two.getHeight() > one.getHeight());
		assertEquals(List.of(1, 2), List.of(rows(one), rows(two)));
	}

	@Test
	void aCurveHasAsManyValuesAsPlaces() {
		assertThrows(IllegalArgumentException.class, () -> new Curve("a", new double[2], new double[2], new double[1], new double[2]));
	}

	private static Curve curve(String name, double shift) {
		return new Curve(name, new double[] {0, 1, 2}, new double[] {shift, shift + 1, shift + 3}, new double[] {shift, shift, shift + 2},
				new double[] {shift, shift + 2, shift + 4});
	}

	private static BufferedImage image(byte[] png) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

	private static int pale(int colour) {
		int pale = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int channel = colour >> shift & 255;
			pale |= (channel * 40 + 255 * 215 + 127) / 255 << shift;
		}
		return pale;
	}

	/** Separate rows of blue things. */
	private static int rows(BufferedImage image) {
		int rows = 0;
		boolean before = false;
		for (int y = 0; y < image.getHeight(); y++) {
			boolean blue = count(image.getSubimage(0, y, image.getWidth(), 1), BLUE) > 0;
			rows += blue && !before ? 1 : 0;
			before = blue;
		}
		return rows;
	}

	/** Pixels of a colour, a level more or less. */
	private static int count(BufferedImage image, int colour) {
		int count = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int pixel = image.getRGB(x, y);
				count += near(pixel >> 16, colour >> 16) && near(pixel >> 8, colour >> 8) && near(pixel, colour) ? 1 : 0;
			}
		}
		return count;
	}

	private static boolean near(int a, int b) {
		return Math.abs((a & 255) - (b & 255)) <= 1;
	}
}
