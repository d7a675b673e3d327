// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnxruntime.OrtException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;

/** What cannot be compiled or run is one plain sentence that names the place. */
class RefusalsTest {

	private static final Tensor ROW = Tensor.of(new float[] {1, 2, 3}, 1, 3);

	@Test
	void anUnknownOperationIsNamedWithItsNode() {
		BackendException e = refusal(node -> node.setOpType("Imagine").setName("dream"));
		assertSentence(e, "Imagine", "dream");
		assertInstanceOf(OrtException.class, e.getCause());
	}

	@Test
	void anUnknownAttributeIsNamedWithItsNode() {
		assertSentence(refusal(node -> node.setName("dream").addAttributeBuilder().setName("depth").setType(AttributeType.INT).setI(3)), "depth", "dream");
	}

	@Test
	void aNodeOfAnotherVendorIsNamed() {
		assertSentence(refusal(node -> node.setDomain("com.vendor").setOpType("Fused").setName("dream")), "Fused", "dream");
	}

	@Test
	void aValueThatNothingMakesIsNamed() {
		assertSentence(refusal(node -> node.setInput(0, "nowhere")), "nowhere");
	}

	@Test
	void matricesThatDoNotFitAreRefusedWhenTheGraphRuns() {
		var g = new GraphBuilder();
		g.output("y", g.matMul(g.input("a", ElementType.FLOAT, 2, -1), g.input("b", ElementType.FLOAT, -1, 2)));
		try (Program program = Opened.compile(g.build())) {
			Map<String, Tensor> inputs = Map.of("a", Tensor.of(new float[6], 2, 3), "b", Tensor.of(new float[8], 4, 2));
			assertSentence(assertThrows(BackendException.class, () -> program.run(inputs, Set.of("y"), new Cancellation())), "MatMul");
		}
	}

	@Test
	void aProgramRunsOnAfterARefusal() {
		try (Program program = Opened.compile(Graphs.small())) {
			assertThrows(BackendException.class, () -> program.run(Map.of(), Set.of("double"), new Cancellation()));
			assertEquals(1, program.run(Map.of("x", ROW), Set.of("double"), new Cancellation()).size());
		}
	}

	@Test
	void anInputThatIsMissingIsNamed() {
		assertEquals("The input 'x' is missing.", refusalToRun(Map.of(), "double").getMessage());
	}

	@Test
	void anInputOfAnotherShapeIsNamed() {
		assertEquals("The input 'x' has the shape [3, 1] where the graph wants [any, 3].",
				refusalToRun(Map.of("x", Tensor.of(new float[3], 3, 1)), "double").getMessage());
	}

	@Test
	void anInputOfAnotherTypeIsNamed() {
		assertEquals("The input 'x' holds 64-bit integers where the graph wants elements of type FLOAT.",
				refusalToRun(Map.of("x", Tensor.of(new long[3], 1, 3)), "double").getMessage());
	}

	@Test
	void anInputThatTheGraphDoesNotHaveIsNamed() {
		assertEquals("The graph has no input 'z'; its inputs are x.", refusalToRun(Map.of("x", ROW, "z", ROW), "double").getMessage());
	}

	@Test
	void anOutputThatTheGraphDoesNotHaveIsNamed() {
		assertEquals("The graph has no output 'half'; its outputs are double, negative.", refusalToRun(Map.of("x", ROW), "half").getMessage());
	}

	@Test
	void aDeviceThatIsNotThereIsNamed() {
		BackendException e = assertThrows(BackendException.class,
				() -> Opened.backend().compile(Graphs.small(), new CompileOptions("cuda:99", 0)));
		assertTrue(e.getMessage().startsWith("There is no device 'cuda:99' here; present are"), e::getMessage);
	}

	@Test
	void aClosedProgramRunsNoMore() {
		Program program = Opened.compile(Graphs.small());
		program.close();
		program.close();
		assertThrows(IllegalStateException.class, () -> program.run(Map.of("x", ROW), Set.of("double"), new Cancellation()));
	}

	/** How the small graph is refused after a change to its first node. */
	private static BackendException refusal(Consumer<NodeProto.Builder> change) {
		ModelProto.Builder model = Graphs.small().model().toBuilder();
		change.accept(model.getGraphBuilder().getNodeBuilder(0));
		return assertThrows(BackendException.class, () -> Opened.compile(OnnxGraph.of(model.build())));
	}

	private static BackendException refusalToRun(Map<String, Tensor> inputs, String output) {
		try (Program program = Opened.compile(Graphs.small())) {
			return assertThrows(BackendException.class, () -> program.run(inputs, Set.of(output), new Cancellation()));
		}
	}

	private static void assertSentence(BackendException e, String... named) {
		String message = e.getMessage();
		assertTrue(message.endsWith(".") && !message.contains("\n"), message);
		assertFalse(message.contains("onnxruntime_src"), message);
		for (String name : named) {
			assertTrue(message.contains(name), message);
		}
	}
}
