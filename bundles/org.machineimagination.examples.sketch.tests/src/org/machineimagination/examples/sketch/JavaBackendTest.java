// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.ByteString;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.BatchProgram;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.ProbedShapes;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

class JavaBackendTest {

	private final JavaBackend backend = new JavaBackend();

	@Test
	void aSmallGeneratorUnderTheEyeOfASmallPerceptorComesOutTheSame() {
		Agreement.check(objective(), 1e-5);
	}

	@Test
	void operationsOfOlderVersionsTakeTheirAxesAsAttributes() {
		Agreement.check(older("ReduceMean", 11, "axes", 1), 1e-6);
		Agreement.check(older("Unsqueeze", 11, "axes", 1), 1e-6);
		Agreement.check(older("Softmax", 11, "axis", 1), 1e-6);
	}

	@Test
	void operationsOfNewerVersionsAreKnown() {
		Agreement.check(changed(20, node -> node.setOpType("Gelu")), 1e-6);
		Agreement.check(changed(20, node -> node.setOpType("Gelu").addAttribute(AttributeProto.newBuilder().setName("approximate")
				.setType(AttributeType.STRING).setS(ByteString.copyFromUtf8("tanh")))), 1e-6);
	}

	@Test
	void anOperationThatIsNotThereIsNamedWithItsNode() {
		OnnxGraph graph = changed(18, node -> node.setOpType("GridSample").setName("warp"));
		BackendException e = assertThrows(BackendException.class, () -> backend.compile(graph, CompileOptions.DEFAULT));
		assertEquals("The graph cannot be compiled: the Java backend has no GridSample operation, which the node 'warp' uses.", e.getMessage());
	}

	@Test
	void inputsThatDoNotFitAnOperationAreRefusedWithItsName() {
		var g = new GraphBuilder();
		g.output("y", g.matMul(g.input("a", ElementType.FLOAT, 2, -1), g.input("b", ElementType.FLOAT, -1, 2)));
		try (Program program = backend.compile(g.build(), CompileOptions.DEFAULT)) {
			Map<String, Tensor> inputs = Map.of("a", Tensor.of(new float[6], 2, 3), "b", Tensor.of(new float[8], 4, 2));
			BackendException e = assertThrows(BackendException.class, () -> program.run(inputs, Set.of("y"), new Cancellation()));
			assertTrue(e.getMessage().contains("MatMul") && e.getMessage().contains("[2, 3]"), e::getMessage);
		}
	}

	@Test
	void aRunThatIsCancelledWhileItGoesOnIsGivenUp() {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, 64, 256, 256);
		g.output("y", g.matMul(g.matMul(x, x), x));
		var cancellation = new Cancellation();
		try (Program program = backend.compile(g.build(), CompileOptions.DEFAULT)) {
			CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(cancellation::cancel);
			Map<String, Tensor> inputs = Map.of("x", Tensor.of(new float[64 * 256 * 256], 64, 256, 256));
			assertThrows(CancelledException.class, () -> program.run(inputs, Set.of("y"), cancellation));
		}
	}

	@Test
	void batchesAndProbesRunOnItAsOnAnyBackend() {
		OnnxGraph graph = objective();
		assertArrayEquals(new long[] {4}, new ProbedShapes(Engine.of(backend), new Cancellation()).infer(graph, Map.of()).get("loss").shape());
		float[] latents = Agreement.randomInputs(graph, new Random(2)).get("latent").floats();
		var doubled = Arrays.copyOf(latents, 2 * latents.length);
		System.arraycopy(latents, 0, doubled, latents.length, latents.length);
		try (BatchProgram program = BatchProgram.fixed(Engine.of(backend), graph, 4, new Cancellation())) {
			float[] losses = program.run(Map.of("latent", Tensor.of(doubled, 8, 16)), Map.of(), Set.of("loss"), new Cancellation()).get("loss").floats();
			assertArrayEquals(Arrays.copyOf(losses, 4), Arrays.copyOfRange(losses, 4, 8));
		}
	}

	/** Four latents to images to losses, with the operations that generators and perceptors are made of. */
	private static OnnxGraph objective() {
		var g = new GraphBuilder();
		var random = new Random(1);
		Value latent = g.input("latent", ElementType.FLOAT, 4, 16);
		Value x = g.reshape(g.op("Gemm", latent, weight(g, random, 16, 8 * 4 * 4), weight(g, random, 8 * 4 * 4)), -1, 8, 4, 4);
		for (int i = 0; i < 2; i++) {
			x = g.op("Resize", Attributes.of("mode", "nearest").with("coordinate_transformation_mode", "asymmetric").with("nearest_mode", "floor"), x,
					Value.NONE, g.constant(new float[] {1, 1, 2, 2}, 4));
			x = g.op("Conv", Attributes.ofInts("pads", 1, 1, 1, 1), x, weight(g, random, 8, 8, 3, 3), weight(g, random, 8));
			x = g.relu(g.op("InstanceNormalization", x, weight(g, random, 8), weight(g, random, 8)));
		}
		Value image = g.tanh(g.op("ConvTranspose", Attributes.ofInts("strides", 2, 2), x, weight(g, random, 8, 3, 2, 2)));
		g.output("image", image);
		Value seen = g.op("AveragePool", Attributes.ofInts("kernel_shape", 2, 2).withInts("strides", 2, 2), image);
		seen = g.op("Conv", Attributes.ofInts("strides", 2, 2).withInts("pads", 1, 1, 1, 1), seen, weight(g, random, 12, 3, 3, 3));
		Value features = g.matMul(g.reduceMean(g.sigmoid(seen), false, 2, 3), weight(g, random, 12, 10));
		Value length = g.reduce("ReduceL2", features, true, 1);
		g.output("loss", g.neg(g.reduceSum(g.mul(g.div(features, length), weight(g, random, 10)), false, 1)));
		return g.build();
	}

	private static Value weight(GraphBuilder g, Random random, long... shape) {
		var data = new float[Math.toIntExact(Tensor.elements(shape))];
		for (int i = 0; i < data.length; i++) {
			data[i] = (float) random.nextGaussian() * 0.3f;
		}
		return g.constant(data, shape);
	}

	private static OnnxGraph older(String op, int opset, String attribute, int value) {
		boolean list = attribute.equals("axes");
		var written = AttributeProto.newBuilder().setName(attribute).setType(list ? AttributeType.INTS : AttributeType.INT);
		return changed(opset, node -> node.setOpType(op).addAttribute(list ? written.addInts(value) : written.setI(value)));
	}

	/** A graph of one node on an input [2, 3, 4], in another version and with another operation. */
	private static OnnxGraph changed(int opset, Consumer<NodeProto.Builder> change) {
		var g = new GraphBuilder();
		g.output("y", g.neg(g.input("x", ElementType.FLOAT, 2, 3, 4)));
		ModelProto.Builder model = g.build().model().toBuilder();
		model.getOpsetImportBuilder(0).setVersion(opset);
		model.getGraphBuilder().getOutputBuilder(0).getTypeBuilder().getTensorTypeBuilder().clearShape();
		change.accept(model.getGraphBuilder().getNodeBuilder(0));
		return OnnxGraph.of(model.build());
	}
}
