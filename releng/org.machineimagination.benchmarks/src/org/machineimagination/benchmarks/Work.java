// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.ProbedShapes;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;

/** The multiplications and additions of networks, and how many of them this machine does in a second where nothing stands in the way. */
final class Work {

	private static final int ROUNDS = 7;
	private static final int ROWS = 1024;
	private static final int CHANNELS = 128;
	private static final int SIDE = 64;
	private static final int BATCH = 4;

	private Work() {
	}

	/** Operations of a graph's products and convolutions, in thousand millions: a multiplication and an addition are two. */
	static double gigaflops(OnnxGraph graph, Engine engine) {
		var inputs = new HashMap<String, long[]>();
		graph.inputs().forEach(input -> inputs.put(input.name(), input.shape()));
		Map<String, TensorInfo> values = new ProbedShapes(engine, new Cancellation()).infer(graph, inputs);
		return graph.nodes().stream().mapToDouble(node -> flops(node, values)).sum() / 1e9;
	}

	private static double flops(NodeProto node, Map<String, TensorInfo> values) {
		double each = switch (node.getOpType()) {
			case "Conv" -> product(shape(node.getInput(1), values), 1);
			case "ConvTranspose" -> (double) shape(node.getInput(0), values)[1] * product(shape(node.getInput(1), values), 2)
					/ product(Attributes.of(node).integers("strides", new long[] {1, 1}), 0);
			case "MatMul" -> Arrays.stream(shape(node.getInput(0), values)).reduce(1, (before, last) -> last);
			case "Gemm" -> shape(node.getInput(0), values)[Attributes.of(node).integer("transA", 0) == 0 ? 1 : 0];
			default -> 0;
		};
		return each == 0 ? 0 : 2 * each * product(shape(node.getOutput(0), values), 0);
	}

	private static long[] shape(String name, Map<String, TensorInfo> values) {
		return values.get(name).shape();
	}

	private static double product(long[] shape, int from) {
		return Arrays.stream(shape, from, shape.length).asDoubleStream().reduce(1, (a, b) -> a * b);
	}

	/** Operations a second of a large product or a large convolution, whichever does more, in thousand millions. */
	static double gigaflopsASecond(Engine engine) {
		return Math.max(rate(product(), engine), rate(convolution(), engine));
	}

	private static OnnxGraph product() {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, ROWS, ROWS);
		return reduced(g, g.matMul(x, g.constant(new float[ROWS * ROWS], ROWS, ROWS)));
	}

	private static OnnxGraph convolution() {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, BATCH, CHANNELS, SIDE, SIDE);
		Value filters = g.constant(new float[CHANNELS * CHANNELS * 9], CHANNELS, CHANNELS, 3, 3);
		return reduced(g, g.op("Conv", Attributes.ofInts("kernel_shape", 3, 3).withInts("pads", 1, 1, 1, 1), x, filters));
	}

	/** Only one number comes back, so that nothing else takes time. */
	private static OnnxGraph reduced(GraphBuilder g, Value value) {
		g.output("y", g.reduce("ReduceMax", value, false));
		return g.build();
	}

	private static double rate(OnnxGraph graph, Engine engine) {
		double work = gigaflops(graph, engine);
		long[] shape = graph.input("x").shape();
		Map<String, Tensor> inputs = Map.of("x", Tensor.of(new float[(int) product(shape, 0)], shape));
		double least = Double.MAX_VALUE;
		try (Program program = engine.compile(graph)) {
			for (int round = 0; round < ROUNDS; round++) {
				long began = System.nanoTime();
				program.run(inputs, Set.of("y"), new Cancellation());
				least = Math.min(least, (System.nanoTime() - began) / 1e9);
			}
		}
		return work / least;
	}
}
