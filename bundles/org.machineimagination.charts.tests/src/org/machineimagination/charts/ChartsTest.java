// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

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
	void theSamePictureLeavesAsSvgWithoutTextThatNeedsAFont() throws Exception {
		Drawing drawing = Charts.curves("A < B & C", "x", "y", List.of(curve("a", 0), curve("b", 1)));
		Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawing.svg().getBytes(StandardCharsets.UTF_8)))
				.getDocumentElement();
		assertEquals("1200", svg.getAttribute("width"));
		assertEquals("A < B & C", svg.getElementsByTagName("title").item(0).getTextContent());
		assertEquals(0, svg.getElementsByTagName("text").getLength() + svg.getElementsByTagName("image").getLength());
		assertTrue(drawing.svg().contains("stroke=\"rgb(0,114,178)\"") && drawing.svg().contains("stroke=\"rgb(213,94,0)\""), "A line is missing");
		assertTrue(drawing.svg().contains("fill-opacity=\"0.16\""), "The bands are missing");
		assertEquals(drawing.svg(), Charts.curves("A < B & C", "x", "y", List.of(curve("a", 0), curve("b", 1))).svg());
	}

	@Test
	void stepsGoOnToTheLastCost() throws IOException {
		var steps = new Steps("a", new double[] {4, 20}, new double[] {0.25, 0.75});
		assertTrue(count(image(Charts.steps("Title", "x", "y", List.of(steps), 1000)), BLUE) > 1000);
		assertEquals(0.75, steps.curve(1000).y()[5]);
		assertEquals(1000, steps.curve(1000).x()[5]);
		assertTrue(count(image(Charts.steps("Title", "x", "y", List.of(new Steps("a", new double[0], new double[0])), 10)), BLUE) > 0);
	}

	@Test
	void aMapHasAPointForEachPlace() throws IOException {
		BufferedImage map = image(Charts.map("Title", "x", "y", List.of(new Place("one", "a", 0, 0), new Place("", "b", 1, 2))));
		assertTrue(count(map, BLUE) > 10 && count(map, VERMILION) > 10);
	}

	@Test
	void aCurveHasAsManyValuesAsPlaces() {
		assertThrows(IllegalArgumentException.class, () -> new Curve("a", new double[2], new double[2], new double[1], new double[2]));
	}

	private static Curve curve(String name, double shift) {
		return new Curve(name, new double[] {0, 1, 2}, new double[] {shift, shift + 1, shift + 3}, new double[] {shift, shift, shift + 2},
				new double[] {shift, shift + 2, shift + 4});
	}

	private static BufferedImage image(Drawing drawing) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(drawing.png()));
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
