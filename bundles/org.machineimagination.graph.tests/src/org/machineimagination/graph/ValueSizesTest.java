// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.build.ValueSizes;

/** What a network would take is known from its shapes, so that nobody has to run it to find out. */
class ValueSizesTest {

	private final GraphBuilder g = new GraphBuilder();

	@Test
	void aKilobyteThatEnlargesToHundredsOfMegabytesIsOutOfProportion() {
		Value picture = g.reshape(g.matMul(g.input("z", ElementType.FLOAT, 1, 4), g.constant(new float[300], 4, 75)), 1, 3, 5, 5);
		g.output("y", g.op("Resize", picture, Value.NONE, g.constant(new float[] {1, 1, 2, 500_000}, 4)));
		assertRefused("its operation Resize 'Resize' it would take 300 MB for one picture, out of all proportion to weights of 1 kB");
	}

	@Test
	void manyTensorsAtOneTimeCountTogether() {
		Value x = g.input("x", ElementType.FLOAT, 1, 1000);
		Value sum = g.expand(x, 1000, 1000);
		for (int i = 2; i < 20; i++) {
			sum = g.concat(0, sum, g.expand(g.mul(x, i), 1000, 1000));
		}
		g.output("y", sum);
		assertRefused("MB for one picture, out of all proportion");
	}

	@Test
	void productsOfWhatWasRepeatedTakeTooLong() {
		Value x = g.expand(g.input("x", ElementType.FLOAT, 1, 1), 1500, 1500);
		for (int i = 0; i < 4; i++) {
			x = g.matMul(x, x);
		}
		g.output("y", x);
		assertRefused("it would take 14 billion multiplications for one picture, out of all proportion to weights of");
	}

	@Test
	void convolutionsOverMuchTakeTooLong() {
		Value x = g.expand(g.input("x", ElementType.FLOAT, 1, 1, 1, 1), 1, 16, 500, 500);
		Value kernel = g.constant(new float[16 * 16 * 9], 16, 16, 3, 3);
		for (int i = 0; i < 8; i++) {
			x = g.op("Conv", Attributes.ofInts("pads", 1, 1, 1, 1), x, kernel);
		}
		g.output("y", x);
		assertRefused("billion multiplications");
	}

	@Test
	void whatIsAsLargeAsTheLatentsSayIsRefused() {
		Value x = g.input("x", ElementType.FLOAT, 1, 4);
		Value count = g.cast(g.reduceSum(g.abs(x), false, 0, 1), ElementType.INT64);
		g.output("y", g.op("Expand", x, g.concat(0, g.reshape(count, 1), g.longs(4))));
		assertRefused("its operation Expand 'Expand' makes a tensor of a size that is known only when the network runs; export it with fixed sizes");
	}

	@Test
	void sizesBeyondEveryIntegerAreCounted() {
		Value x = g.input("x", ElementType.FLOAT, 1, 4);
		g.output("y", g.op("Expand", x, g.longs(1L << 40, 1L << 40, 4)));
		assertRefused("would make a tensor of");
	}

	@Test
	void aNetworkThatDrawsEachPixelByItselfMay() {
		int hidden = 256;
		Value x = g.matMul(g.expand(g.input("z", ElementType.FLOAT, 1, 1, 32), 1, 512 * 512, 32), g.constant(new float[32 * hidden], 32, hidden));
		for (int layer = 0; layer < 3; layer++) {
			x = g.matMul(g.op("Sin", x), g.constant(new float[hidden * hidden], hidden, hidden));
		}
		g.output("y", g.matMul(x, g.constant(new float[hidden * 3], hidden, 3)));
		assertDoesNotThrow(() -> ValueSizes.requireReasonable(g));
	}

	@Test
	void theMostAtOneTimeIsWhatAnOperationTakesAndMakes() {
		Value x = g.input("x", ElementType.FLOAT, 1, 1000);
		g.output("y", g.reduceMean(g.tanh(g.expand(x, 1000, 1000)), false, 0));
		assertEquals(8e6, ValueSizes.peakBytes(g), 1e4);
	}

	@Test
	void shapesOfNonsenseAreMalformedAndNoFaultOfTheProgram() {
		var x = g.input("x", ElementType.FLOAT, 1, 4, 8, 8);
		for (Attributes attributes : List.of(Attributes.NONE, Attributes.ofInts("axes", 9), Attributes.ofInts("axes", 0, 1, 2, 3, 2, 1))) {
			GraphException e = assertThrows(GraphException.class, () -> g.ops("Resize", attributes, 1, x));
			assertTrue(e.getMessage().endsWith("it says neither scales nor sizes for every axis"), e.getMessage());
		}
	}

	private void assertRefused(String why) {
		String sentence = assertThrows(GraphException.class, () -> ValueSizes.requireReasonable(g)).getMessage();
		assertTrue(sentence.contains(why), sentence);
	}
}
