// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.internal.Tensors;
import org.machineimagination.graph.transform.RandomOperations;

/** A graph that draws random numbers draws the same ones each time. */
class RandomOperationsTest {

	private static final Map<String, long[]> ONE = Map.of("z", new long[] {1, 3});

	private final GraphBuilder g = new GraphBuilder();
	private final Value z = g.input("z", ElementType.FLOAT, -1, 3);

	@Test
	void aGraphWithoutChanceStaysAsItIs() {
		g.output("y", g.tanh(z));
		OnnxGraph graph = g.build();
		assertSame(graph, RandomOperations.fixed(graph, ONE, RandomOperationsTest::counting));
	}

	@Test
	void noiseLikeSomethingIsAConstantForEveryItem() {
		g.output("y", g.add(z, g.op("RandomNormalLike", Attributes.NONE.withFloat("mean", 10).withFloat("scale", 2), z)));
		assertNumbers(12, 14, 16);
	}

	@Test
	void uniformNoiseLikeSomethingHasItsBounds() {
		g.output("y", g.add(z, g.op("RandomUniformLike", Attributes.NONE.withFloat("low", -1).withFloat("high", 3), z)));
		assertNumbers(-0.6, -0.2, 0.2);
	}

	@Test
	void noiseOfAShapeOfItsOwnIsAConstant() {
		g.output("y", g.add(z, g.op("RandomNormal", Attributes.ofInts("shape", 1, 3))));
		assertNumbers(1, 2, 3);
	}

	@Test
	void uniformNoiseOfAShapeOfItsOwnIsAConstant() {
		g.output("y", g.add(z, g.op("RandomUniform", Attributes.ofInts("shape", 3))));
		assertNumbers(0.1, 0.2, 0.3);
	}

	@Test
	void twoOperationsDrawApart() {
		Value first = g.op("RandomNormalLike", z);
		Value second = g.op("RandomNormalLike", z);
		g.output("y", g.sub(first, second));
		var asked = new java.util.ArrayList<String>();
		RandomOperations.fixed(g.build(), ONE, name -> {
			asked.add(name);
			return counting(name);
		});
		assertEquals(2, asked.stream().distinct().count());
	}

	@Test
	void chancesAreComparedWithDrawnNumbers() {
		g.output("y", g.op("Bernoulli", g.sigmoid(z)));
		OnnxGraph fixed = RandomOperations.fixed(g.build(), ONE, RandomOperationsTest::counting);
		assertEquals(List.of(), RandomOperations.in(fixed));
		assertTrue(fixed.nodes().stream().anyMatch(node -> node.getOpType().equals("Less")));
	}

	@Test
	void noiseOfAShapeThatIsKnownOnlyLaterIsRefused() {
		Value count = g.cast(g.reduceSum(g.abs(z), false, 0, 1), ElementType.INT64);
		Value open = g.op("Expand", z, g.concat(0, g.reshape(count, 1), g.longs(3)));
		g.output("y", g.op("RandomNormalLike", open));
		OnnxGraph graph = g.build();
		assertTrue(assertThrows(GraphException.class, () -> RandomOperations.fixed(graph, ONE, RandomOperationsTest::counting)).getMessage()
				.endsWith("draws random numbers that cannot be fixed beforehand; export it with them as an input"));
	}

	private void assertNumbers(double... expected) {
		OnnxGraph fixed = RandomOperations.fixed(g.build(), ONE, RandomOperationsTest::counting);
		assertEquals(List.of(), RandomOperations.in(fixed));
		double[] drawn = fixed.initializers().stream().filter(weight -> weight.getName().endsWith("/drawn")).map(Tensors::toDoubles).findFirst().orElseThrow();
		assertEquals(DoubleStream.of(expected).boxed().toList(), DoubleStream.of(drawn).map(value -> Math.round(value * 1e6) / 1e6).boxed().toList());
	}

	/** 1, 2, 3 ... and tenths of it. */
	private static RandomOperations.Draws counting(String name) {
		return new RandomOperations.Draws() {
			private int next;

			@Override
			public double normal() {
				return ++next;
			}

			@Override
			public double uniform() {
				return ++next / 10.0;
			}
		};
	}
}
