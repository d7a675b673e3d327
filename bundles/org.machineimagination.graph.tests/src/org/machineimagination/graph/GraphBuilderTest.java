// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.OnnxRuntime.Array;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.Folding;

class GraphBuilderTest {

	private static OnnxGraph doubling() {
		GraphBuilder b = new GraphBuilder();
		b.output("y", b.add(b.mul(b.input("x", ElementType.FLOAT, -1, 2), b.constant(new float[] {2, 2}, 2)), 1));
		return b.build();
	}

	@Test
	void oneGraphIsPutInTwiceWithoutItsNamesCollidingAndRuns() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 1, 2);
		Value once = b.inline(doubling(), "part", Map.of("x", x)).get("y");
		Value twice = b.inline(doubling(), "part", Map.of("x", once)).get("y");
		assertNotEquals(once.name(), twice.name());
		b.output("y", twice);
		OnnxGraph graph = b.build();
		Set<String> names = new HashSet<>();
		graph.nodes().forEach(node -> node.getOutputList().forEach(name -> assertTrue(names.add(name), name)));
		assertArrayEquals(new double[] {7, 11}, OnnxRuntime.run(graph, Map.of("x", Array.of(new double[] {1, 2}, 1, 2))).get("y").data());
	}

	@Test
	void namesOfAPartBeginWithItsPrefix() {
		GraphBuilder b = new GraphBuilder();
		Value y = b.inline(doubling(), "generator", Map.of("x", b.input("z", ElementType.FLOAT, 1, 2))).get("y");
		assertTrue(y.name().startsWith("generator/"), y.name());
	}

	@Test
	void missingUnknownAndUnfitInputsOfAPartAreNamed() {
		GraphBuilder b = new GraphBuilder();
		Value fit = b.input("fit", ElementType.FLOAT, 1, 2);
		Value wide = b.input("wide", ElementType.FLOAT, 1, 3);
		Value whole = b.input("whole", ElementType.INT64, 1, 2);
		assertNamed("x", () -> b.inline(doubling(), "p", Map.of()));
		assertNamed("other", () -> b.inline(doubling(), "p", Map.of("x", fit, "other", fit)));
		assertNamed("wide", () -> b.inline(doubling(), "p", Map.of("x", wide)));
		assertNamed("whole", () -> b.inline(doubling(), "p", Map.of("x", whole)));
	}

	private static void assertNamed(String name, Runnable action) {
		GraphException error = assertThrows(GraphException.class, action::run);
		assertTrue(error.getMessage().contains("'" + name + "'") || error.getMessage().contains(name + ":"), error.getMessage());
	}

	@Test
	void outputsTakeTheirNamesFromIntermediatesThatHaveThemByChance() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 2);
		Value e = b.exp(x);
		Value n = b.neg(e);
		b.output("Exp", n);
		b.output("Neg", e);
		b.output("again", n);
		b.output("input", x);
		b.output("constant", b.constant(new float[] {5, 6}, 2));
		var results = OnnxRuntime.run(b.build(), Map.of("x", Array.of(new double[] {0, 0}, 2)));
		assertArrayEquals(new double[] {-1, -1}, results.get("Exp").data());
		assertArrayEquals(new double[] {1, 1}, results.get("Neg").data());
		assertArrayEquals(new double[] {-1, -1}, results.get("again").data());
		assertArrayEquals(new double[] {0, 0}, results.get("input").data());
		assertArrayEquals(new double[] {5, 6}, results.get("constant").data());
	}

	@Test
	void takenNamesAndValuesOfOtherBuildersAreRefused() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 2);
		assertThrows(GraphException.class, () -> b.input("x", ElementType.FLOAT, 2));
		b.output("y", b.exp(x));
		assertThrows(GraphException.class, () -> b.output("y", x));
		assertThrows(GraphException.class, () -> b.output("x", b.exp(x)));
		assertThrows(GraphException.class, () -> new GraphBuilder().exp(x));
		assertThrows(GraphException.class, () -> new GraphBuilder().build());
	}

	@Test
	void mistakesAreFoundWhereTheyAreMade() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 2, 3);
		assertThrows(GraphException.class, () -> b.matMul(x, x));
		assertThrows(GraphException.class, () -> b.add(x, b.constant(new float[2], 2)));
		assertThrows(GraphException.class, () -> b.add(x, b.longs(1)));
		assertThrows(GraphException.class, () -> b.reshape(x, 4));
		assertThrows(GraphException.class, () -> b.concat(0, x, b.constant(new float[2], 1, 2)));
	}

	@Test
	void equalSmallConstantsAreOne() {
		GraphBuilder b = new GraphBuilder();
		assertEquals(b.longs(1, 2), b.longs(1, 2));
		assertNotEquals(b.longs(1, 2), b.constant(new long[] {1, 2}, 2, 1));
		assertNotEquals(b.scalar(1), b.scalar(ElementType.DOUBLE, 1));
	}

	@Test
	void whatNoOutputNeedsIsLeftOut() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 2);
		b.sin(x);
		b.constant(new float[100], 100);
		b.output("y", b.exp(x));
		OnnxGraph graph = b.build();
		assertEquals(1, graph.nodes().size());
		assertEquals(0, graph.initializers().size());
	}

	@Test
	void halfPrecisionAndIntegersKeepTheirValues() {
		GraphBuilder b = new GraphBuilder();
		Value half = b.constant(ElementType.FLOAT16, new double[] {0.1, -65504, 6.1e-5}, 3);
		b.output("half", b.op("Cast", Attributes.of("to", 1), half));
		b.output("small", b.cast(b.constant(ElementType.INT8, new long[] {-1, 127}, 2), ElementType.INT64));
		b.output("unsigned", b.cast(b.constant(ElementType.UINT8, new long[] {255}, 1), ElementType.INT64));
		var results = OnnxRuntime.run(b.build(), Map.of());
		assertArrayEquals(new double[] {0.0999755859375, -65504, 6.097555160522461e-5}, results.get("half").data());
		assertArrayEquals(new double[] {-1, 127}, results.get("small").data());
		assertArrayEquals(new double[] {255}, results.get("unsigned").data());
	}

	@Test
	void vendorsActivationsBecomeStandardOnes() {
		var node = OldGraphs.node("QuickGelu", Attributes.NONE.withFloat("alpha", 1.702), "x", "y").toBuilder().setDomain("com.microsoft").build();
		OnnxGraph vendor = OldGraphs.of(17, node, "x", new long[] {3});
		var model = vendor.model().toBuilder();
		model.addOpsetImportBuilder().setDomain("com.microsoft").setVersion(1);
		OnnxGraph folded = Folding.fold(OnnxGraph.of(model.build()));
		assertTrue(folded.nodes().stream().allMatch(each -> each.getDomain().isEmpty()));
		var feed = Map.of("x", GradientCheck.random(3));
		assertArrayEquals(OnnxRuntime.run(OnnxGraph.of(model.build()), feed).get("y").data(), OnnxRuntime.run(folded, feed).get("y").data(), 1e-6);
	}

	@Test
	void aGraphSaysWhatItTakesAndGives() {
		OnnxGraph graph = doubling();
		assertEquals(List.of(new TensorInfo("x", ElementType.FLOAT, new long[] {-1, 2})), graph.inputs());
		assertEquals(List.of(new TensorInfo("y", ElementType.FLOAT, new long[] {-1, 2})), graph.outputs());
		GraphException error = assertThrows(GraphException.class, () -> graph.input("z"));
		assertTrue(error.getMessage().contains("'z'"), error.getMessage());
	}
}
