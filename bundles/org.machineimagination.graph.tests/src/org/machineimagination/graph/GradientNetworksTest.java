// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.internal.rules.Rules;
import org.machineimagination.graph.transform.Differentiation;

/** Whole networks of the kinds that are searched, small but with every part. */
class GradientNetworksTest {

	private static final class Layers {

		private final GraphBuilder b = new GraphBuilder();
		private final Random random = new Random(3);

		Value weight(double scale, long... shape) {
			int count = (int) Arrays.stream(shape).reduce(1, (x, y) -> x * y);
			float[] data = new float[count];
			for (int i = 0; i < count; i++) {
				data[i] = (float) (scale * random.nextGaussian());
			}
			return b.constant(data, shape);
		}

		Value positive(long... shape) {
			int count = (int) Arrays.stream(shape).reduce(1, (x, y) -> x * y);
			return b.constant(ElementType.FLOAT, random.doubles(count, 0.5, 1.5).toArray(), shape);
		}

		Value linear(Value x, long from, long to) {
			return b.op("Gemm", Attributes.of("transB", 1), x, weight(1 / Math.sqrt(from), to, from), weight(0.1, to));
		}

		Value conv(Value x, long from, long to, long kernel, long stride) {
			long pad = kernel / 2;
			return b.op("Conv", Attributes.ofInts("pads", pad, pad, pad, pad).withInts("strides", stride, stride), x,
					weight(1 / Math.sqrt(from * kernel * kernel), to, from, kernel, kernel), weight(0.1, to));
		}

		Value batchNorm(Value x, long channels) {
			return b.op("BatchNormalization", x, positive(channels), weight(0.1, channels), weight(0.1, channels), positive(channels));
		}

		/** Scale and bias of each channel come from the latent, as in BigGAN. */
		Value conditionalNorm(Value x, Value latent, long width, long channels) {
			Value normal = batchNorm(x, channels);
			Value gain = b.unsqueeze(b.add(linear(latent, width, channels), 1), 2, 3);
			Value bias = b.unsqueeze(linear(latent, width, channels), 2, 3);
			return b.add(b.mul(normal, gain), bias);
		}

		Value upsampled(Value x) {
			return b.op("Resize", Attributes.of("mode", "nearest").with("coordinate_transformation_mode", "asymmetric").with("nearest_mode", "floor"),
					x, Value.NONE, b.constant(new float[] {1, 1, 2, 2}, 4));
		}

		Value generatorBlock(Value x, Value latent, long width, long from, long to) {
			Value h = b.relu(conditionalNorm(x, latent, width, from));
			h = conv(upsampled(h), from, to, 3, 1);
			h = conv(b.relu(conditionalNorm(h, latent, width, to)), to, to, 3, 1);
			return b.add(h, conv(upsampled(x), from, to, 1, 1));
		}

		/** Self-attention over positions with pooled keys and values, as in BigGAN. */
		Value attention(Value x, long channels, long side) {
			long n = x.shape()[0];
			Attributes pool = Attributes.ofInts("kernel_shape", 2, 2).withInts("strides", 2, 2);
			Value query = b.reshape(conv(x, channels, channels / 2, 1, 1), n, channels / 2, side * side);
			Value key = b.reshape(b.op("MaxPool", pool, conv(x, channels, channels / 2, 1, 1)), n, channels / 2, side * side / 4);
			Value value = b.reshape(b.op("MaxPool", pool, conv(x, channels, channels, 1, 1)), n, channels, side * side / 4);
			Value weights = b.softmax(b.matMul(b.transpose(query, 0, 2, 1), key), -1);
			Value mixed = b.reshape(b.matMul(value, b.transpose(weights, 0, 2, 1)), n, channels, side, side);
			return b.add(x, b.mul(conv(mixed, channels, channels, 1, 1), 0.7));
		}

		Value layerNorm(Value x, long width) {
			return b.op("LayerNormalization", x, positive(width), weight(0.1, width));
		}

		Value gelu(Value x) {
			return b.mul(b.mul(x, 0.5), b.add(b.erf(b.mul(x, Math.sqrt(0.5))), 1));
		}

		Value quickGelu(Value x) {
			return b.mul(x, b.sigmoid(b.mul(x, 1.702)));
		}

		Value dense(Value x, long from, long to) {
			return b.add(b.matMul(x, weight(1 / Math.sqrt(from), from, to)), weight(0.1, to));
		}

		Value heads(Value x, long n, long tokens, long heads, long width) {
			return b.transpose(b.reshape(x, n, tokens, heads, width / heads), 0, 2, 1, 3);
		}

		Value transformerBlock(Value x, long width, long heads, boolean quick) {
			long n = x.shape()[0];
			long tokens = x.shape()[1];
			List<Value> parts = b.split(dense(layerNorm(x, width), width, 3 * width), -1, width, width, width);
			Value query = heads(parts.get(0), n, tokens, heads, width);
			Value key = b.transpose(heads(parts.get(1), n, tokens, heads, width), 0, 1, 3, 2);
			Value weights = b.softmax(b.mul(b.matMul(query, key), 1 / Math.sqrt((double) width / heads)), -1);
			Value mixed = b.matMul(weights, heads(parts.get(2), n, tokens, heads, width));
			Value attended = b.add(x, dense(b.reshape(b.transpose(mixed, 0, 2, 1, 3), n, tokens, width), width, width));
			Value inner = dense(layerNorm(attended, width), width, 2 * width);
			return b.add(attended, dense(quick ? quickGelu(inner) : gelu(inner), 2 * width, width));
		}

		/** Per candidate the distance to a fixed direction, as a perceptor's loss is. */
		void loss(Value embedding, long width) {
			Value unit = b.div(embedding, b.reduce("ReduceL2", embedding, true, -1));
			Value loss = b.reduceSum(b.mul(unit, weight(1, width)), false, -1);
			b.output("losses", loss);
			b.output("loss", b.reduceMean(loss, false));
		}
	}

	private static OnnxGraph generator(long n) {
		Layers layers = new Layers();
		GraphBuilder b = layers.b;
		Value noise = b.input("noise", ElementType.FLOAT, n, 6);
		Value mixture = b.input("class", ElementType.FLOAT, n, 5);
		Value latent = b.concat(1, noise, b.matMul(mixture, layers.weight(1, 5, 4)));
		Value x = b.reshape(layers.linear(latent, 10, 8 * 4 * 4), n, 8, 4, 4);
		x = layers.generatorBlock(x, latent, 10, 8, 8);
		x = layers.attention(x, 8, 8);
		x = layers.generatorBlock(x, latent, 10, 8, 4);
		x = b.tanh(layers.conv(b.relu(layers.batchNorm(x, 4)), 4, 3, 3, 1));
		b.output("image", x);
		Value crops = b.matMul(b.matMul(layers.weight(0.3, 6, 16), x), layers.weight(0.3, 16, 6));
		layers.loss(b.flatten(b.relu(layers.conv(crops, 3, 5, 3, 2)), 1), 45);
		return b.build();
	}

	@Test
	void aConditionalGeneratorWithSelfAttention() {
		NetworkCheck.check(generator(2), "loss", List.of("noise", "class"), Map.of(), 1e-3);
	}

	@Test
	void aVisionTransformer() {
		for (boolean quick : new boolean[] {true, false}) {
			Layers layers = new Layers();
			GraphBuilder b = layers.b;
			Value image = b.input("image", ElementType.FLOAT, 2, 3, 8, 8);
			Value patches = b.op("Conv", Attributes.ofInts("strides", 4, 4), image, layers.weight(0.15, 12, 3, 4, 4));
			Value tokens = b.transpose(b.reshape(patches, 2, 12, 4), 0, 2, 1);
			Value first = b.expand(layers.weight(0.3, 1, 1, 12), 2, 1, 12);
			Value x = layers.layerNorm(b.add(b.concat(1, first, tokens), layers.weight(0.3, 5, 12)), 12);
			x = layers.transformerBlock(x, 12, 3, quick);
			x = layers.transformerBlock(x, 12, 3, quick);
			Value pooled = b.gather(layers.layerNorm(x, 12), b.constant(new long[] {0}), 1);
			layers.loss(b.matMul(pooled, layers.weight(0.3, 12, 7)), 7);
			NetworkCheck.check(b.build(), "loss", List.of("image"), Map.of());
		}
	}

	@Test
	void aResidualNetworkWithPooling() {
		Layers layers = new Layers();
		GraphBuilder b = layers.b;
		Value image = b.input("image", ElementType.FLOAT, 2, 3, 13, 13);
		Value x = layers.b.softplus(layers.batchNorm(layers.conv(image, 3, 6, 3, 2), 6));
		x = b.op("AveragePool", Attributes.ofInts("kernel_shape", 3, 3).withInts("strides", 2, 2).withInts("pads", 1, 1, 1, 1), x);
		Value shortcut = layers.conv(b.op("AveragePool", Attributes.ofInts("kernel_shape", 2, 2).withInts("strides", 2, 2), x), 6, 8, 1, 1);
		Value h = layers.b.softplus(layers.batchNorm(layers.conv(x, 6, 8, 3, 2), 8));
		x = layers.b.softplus(b.add(layers.conv(h, 8, 8, 3, 1), shortcut));
		layers.loss(layers.linear(b.flatten(b.op("GlobalAveragePool", x), 1), 8, 6), 6);
		NetworkCheck.check(b.build(), "loss", List.of("image"), Map.of());
	}

	@Test
	void candidatesOfABatchGetTheirOwnGradients() {
		var noise = GradientCheck.random(3, 6);
		var mixture = GradientCheck.random(3, 5);
		OnnxGraph together = Differentiation.of(generator(3), "losses", List.of("noise"), Map.of(), ShapeOracle.NONE);
		double[] all = OnnxRuntime.run(together, Map.of("noise", noise, "class", mixture)).get("gradient/noise").data();
		OnnxGraph alone = Differentiation.of(generator(1), "losses", List.of("noise"), Map.of(), ShapeOracle.NONE);
		for (int i = 0; i < 3; i++) {
			double[] own = OnnxRuntime.run(alone, Map.of("noise", row(noise, i), "class", row(mixture, i))).get("gradient/noise").data();
			assertArrayEquals(own, Arrays.copyOfRange(all, 6 * i, 6 * i + 6), 1e-4);
		}
	}

	private static OnnxRuntime.Array row(OnnxRuntime.Array rows, int i) {
		int width = (int) rows.shape()[1];
		return OnnxRuntime.Array.of(Arrays.copyOfRange(rows.data(), i * width, (i + 1) * width), 1, width);
	}

	@Test
	void oldOutputsStayAndBranchesThatLeadNowhereCostNothing() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 2, 3);
		Value picture = b.input("picture", ElementType.FLOAT, 1, 2, 4, 4);
		Value weight = b.constant(new float[2 * 2 * 3 * 3], 2, 2, 3, 3);
		Value other = b.reduceMean(b.op("Conv", picture, weight), false);
		b.output("y", b.add(b.reduceSum(b.sin(x), false), other));
		OnnxGraph gradient = Differentiation.of(b.build(), "y", List.of("x"), Map.of(), ShapeOracle.NONE);
		assertEquals(List.of("y", "gradient/x"), gradient.outputs().stream().map(TensorInfo::name).toList());
		assertTrue(gradient.nodes().stream().noneMatch(node -> node.getOpType().equals("ConvTranspose")));
	}

	@Test
	void whatComesBackToSeveralInputsIsSummedInTheirOrder() {
		List<String> names = List.of("g", "a", "h", "b", "f", "c", "e", "d");
		GraphBuilder b = new GraphBuilder();
		Value sum = b.scalar(0);
		for (String name : names) {
			Value x = b.input(name, ElementType.FLOAT, 3);
			sum = b.add(sum, b.reduceSum(b.mul(b.sin(x), b.exp(x)), false));
		}
		b.output("y", sum);
		OnnxGraph gradient = Differentiation.of(b.build(), "y", names, Map.of(), ShapeOracle.NONE);
		List<String> made = gradient.nodes().stream().map(node -> node.getOutput(0)).filter(output -> output.startsWith("gradient/")).toList();
		assertEquals(names.stream().map(Differentiation::gradientOf).toList(), made);
	}

	@Test
	void anInputThatDoesNotMatterHasAGradientOfZero() {
		GraphBuilder b = new GraphBuilder();
		b.input("idle", ElementType.FLOAT, 2, 3);
		Value x = b.input("x", ElementType.FLOAT, 4);
		b.output("y", b.reduceSum(b.op("Floor", x), false));
		OnnxGraph gradient = Differentiation.of(b.build(), "y", List.of("idle", "x"), Map.of(), ShapeOracle.NONE);
		var results = OnnxRuntime.run(gradient, Map.of("idle", GradientCheck.random(2, 3), "x", GradientCheck.random(4)));
		assertArrayEquals(new double[6], results.get("gradient/idle").data());
		assertArrayEquals(new double[4], results.get("gradient/x").data());
	}

	@Test
	void theBatchIsFixedWhenItIsDifferentiated() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, -1, 3);
		Value shape = b.concat(0, b.gather(b.shape(x), b.longs(0), 0), b.longs(1, 3));
		b.output("y", b.reduceSum(b.exp(b.op("Reshape", x, shape)), false, 1, 2));
		OnnxGraph open = b.build();
		assertThrows(GraphException.class, () -> Differentiation.of(open, "y", List.of("x"), Map.of(), ShapeOracle.NONE));
		OnnxGraph gradient = Differentiation.of(open, "y", List.of("x"), Map.of("x", new long[] {5, 3}), ShapeOracle.NONE);
		var at = GradientCheck.random(5, 3);
		double[] found = OnnxRuntime.run(gradient, Map.of("x", at)).get("gradient/x").data();
		assertArrayEquals(Arrays.stream(at.data()).map(Math::exp).toArray(), found, 1e-5);
	}

	@Test
	void theOracleTellsWhatDoesNotFollowFromTheInputs() {
		OnnxGraph odd = OldGraphs.of(18, List.of(OldGraphs.node("MeanVarianceNormalization", Attributes.NONE, "picture", "mvn"),
				OldGraphs.node("LpPool", Attributes.ofInts("kernel_shape", 2, 2), "mvn", "idle"),
				OldGraphs.node("Unique", Attributes.of("sorted", 1), "picture", "unique"),
				OldGraphs.node("ReduceSum", Attributes.of("keepdims", 0), "unique", "sum"),
				OldGraphs.node("Mul", Attributes.NONE, "x,sum", "y")), List.of(), "picture", new long[] {1, 1, 4, 4}, "x", new long[] {3});
		boolean[] asked = new boolean[1];
		OnnxGraph gradient = Differentiation.of(odd, "y", List.of("x"), Map.of(), (graph, shapes) -> {
			asked[0] = true;
			return OnnxRuntime.shapes(graph, shapes);
		});
		assertTrue(asked[0]);
		var picture = GradientCheck.random(1, 1, 4, 4);
		double sum = Arrays.stream(picture.data()).sum();
		double[] found = OnnxRuntime.run(gradient, Map.of("picture", picture, "x", GradientCheck.random(3))).get("gradient/x").data();
		assertArrayEquals(new double[] {sum, sum, sum}, found, 1e-5);
	}

	@Test
	void anOperatorWithoutARuleIsNamedWithItsOperation() {
		OnnxGraph graph = OldGraphs.of(18, List.of(OldGraphs.node("Exp", Attributes.NONE, "x", "e"),
				OldGraphs.node("Det", Attributes.NONE, "e", "d"), OldGraphs.node("Exp", Attributes.NONE, "d", "y")), List.of(), "x", new long[] {3, 3});
		GraphException error = assertThrows(GraphException.class,
				() -> Differentiation.of(graph, "y", List.of("x"), Map.of(), OnnxRuntime::shapes));
		assertTrue(error.getMessage().contains("Det"), error.getMessage());
		assertTrue(error.getMessage().contains("'d'") || error.getMessage().contains("Det_node"), error.getMessage());
	}

	@Test
	void anOperatorWithoutARuleIsNoMatterWhereNoGradientFlows() {
		OnnxGraph graph = OldGraphs.of(18, List.of(OldGraphs.node("Det", Attributes.NONE, "matrix", "d"),
				OldGraphs.node("Mul", Attributes.NONE, "x,d", "y")), List.of(), "matrix", new long[] {3, 3}, "x", new long[] {2});
		assertFalse(Differentiation.of(graph, "y", List.of("x"), Map.of(), OnnxRuntime::shapes).nodes().isEmpty());
	}

	@Test
	void integersCannotBeDifferentiated() {
		GraphBuilder b = new GraphBuilder();
		Value tokens = b.input("tokens", ElementType.INT64, 3);
		b.output("y", b.reduceSum(b.gather(b.constant(new float[] {1, 2, 3}, 3), tokens, 0), false));
		GraphException error = assertThrows(GraphException.class,
				() -> Differentiation.of(b.build(), "y", List.of("tokens"), Map.of(), ShapeOracle.NONE));
		assertTrue(error.getMessage().contains("tokens"), error.getMessage());
	}

	@Test
	void everyOperatorOfTheSpecificationHasARule() {
		List<String> table = List.of("Conv", "ConvTranspose", "MatMul", "Gemm", "Einsum", "BatchNormalization", "LayerNormalization",
				"InstanceNormalization", "Softmax", "LogSoftmax", "Sigmoid", "Tanh", "Exp", "Log", "Erf", "Softplus", "Sqrt", "Pow", "Sin",
				"Cos", "Neg", "Reciprocal", "Relu", "LeakyRelu", "Clip", "Abs", "Max", "Min", "Where", "AveragePool", "GlobalAveragePool",
				"ReduceMean", "ReduceSum", "ReduceL2", "MaxPool", "Resize", "Slice", "Split", "Concat", "Pad", "Gather", "GatherND", "Expand",
				"Add", "Sub", "Mul", "Div", "Reshape", "Transpose", "Squeeze", "Unsqueeze", "Flatten", "Identity", "Cast");
		assertTrue(Rules.operators().containsAll(table));
	}

	@Test
	void halfwayThroughInAnotherPrecision() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 3, 4);
		Value wide = b.exp(b.cast(x, ElementType.DOUBLE));
		Value back = b.sin(b.cast(wide, ElementType.FLOAT));
		b.output("loss", b.reduceSum(b.op("CastLike", b.mul(back, back), wide), false));
		NetworkCheck.check(b.build(), "loss", List.of("x"), Map.of());
	}

	@Test
	void onlyOperatorsWithKernelsOnAcceleratorsAreUsed() {
		OnnxGraph gradient = Differentiation.of(generator(2), "loss", List.of("noise", "class"), Map.of(), ShapeOracle.NONE);
		assertTrue(gradient.nodes().stream().noneMatch(
				node -> List.of("MaxUnpool", "Col2Im", "AffineGrid").contains(node.getOpType()) || !node.getDomain().isEmpty()));
	}
}
