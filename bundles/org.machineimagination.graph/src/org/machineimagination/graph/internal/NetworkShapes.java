// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.internal.ShapeInference.ShapeRule;

/** Shapes of a network's layers: convolutions, pooling, products, normalisation. */
final class NetworkShapes {

	private NetworkShapes() {
	}

	static void register(Map<String, ShapeRule> rules) {
		rules.put("Conv", NetworkShapes::conv);
		rules.put("ConvTranspose", NetworkShapes::convTranspose);
		rules.put("AveragePool", NetworkShapes::pool);
		rules.put("MaxPool", NetworkShapes::pool);
		rules.put("LpPool", NetworkShapes::pool);
		for (String op : List.of("GlobalAveragePool", "GlobalMaxPool")) {
			rules.put(op, NetworkShapes::globalPool);
		}
		for (String op : List.of("BatchNormalization", "InstanceNormalization", "GroupNormalization")) {
			rules.put(op, node -> node.output(node.in(0).shape()));
		}
		rules.put("LayerNormalization", NetworkShapes::layerNormalization);
		rules.put("MatMul", node -> node.output(matMul(node)));
		rules.put("Gemm", NetworkShapes::gemm);
		rules.put("Einsum", NetworkShapes::einsum);
	}

	private static Optional<Windows> windows(NodeContext node) {
		long[] weights = node.shape(1);
		long[] kernel = weights == null ? node.attributes().integers("kernel_shape", new long[0]) : Shapes.spatial(weights);
		if (weights == null && kernel.length == 0 || !Shapes.isStatic(kernel)) {
			return Optional.empty();
		}
		boolean transposed = node.op().equals("ConvTranspose");
		boolean needsInput = node.attributes().text("auto_pad", "NOTSET").startsWith("SAME")
				|| node.attributes().has("output_shape");
		long[] x = node.shape(0);
		long[] input = x == null ? null : Shapes.spatial(x);
		if (needsInput && !Shapes.isStatic(input)) {
			return Optional.empty();
		}
		return Optional.of(transposed ? Windows.transposed(node.attributes(), kernel, input) : Windows.of(node.attributes(), kernel, input));
	}

	private static List<TensorType> conv(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] w = node.in(1).shape();
		if (x == null) {
			return node.output(null);
		}
		if (x.length < 3 || w != null && (w.length != x.length
				|| x[1] >= 0 && w[1] >= 0 && x[1] != w[1] * node.attributes().integer("group", 1))) {
			throw ShapeInference.misfit(node, "the weight has other channels or axes than the input");
		}
		return node.output(windowed(node, x, w == null ? -1 : w[0]));
	}

	private static long[] windowed(NodeContext node, long[] x, long channels) {
		long[] shape = Shapes.unknown(x.length);
		shape[0] = x[0];
		shape[1] = channels;
		windows(node).ifPresent(windows -> {
			for (int i = 2; i < x.length; i++) {
				shape[i] = windows.output(i - 2, x[i]);
			}
		});
		return shape;
	}

	private static List<TensorType> convTranspose(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] w = node.in(1).shape();
		if (x == null) {
			return node.output(null);
		}
		long[] shape = Shapes.unknown(x.length);
		shape[0] = x[0];
		shape[1] = w == null || w[1] < 0 ? -1 : w[1] * node.attributes().integer("group", 1);
		long[] extra = node.attributes().integers("output_padding", Windows.filled(x.length - 2, 0));
		windows(node).ifPresent(windows -> {
			for (int i = 2; i < x.length; i++) {
				shape[i] = windows.transposedOutput(i - 2, x[i], extra[i - 2]);
			}
		});
		return node.output(shape);
	}

	private static List<TensorType> pool(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] shape = x == null ? null : windowed(node, x, x[1]);
		return List.of(new TensorType(node.in(0).type(), shape), new TensorType(ElementType.INT64, shape));
	}

	private static List<TensorType> globalPool(NodeContext node) {
		long[] shape = node.in(0).shape();
		if (shape != null) {
			shape = shape.clone();
			Arrays.fill(shape, 2, shape.length, 1);
		}
		return node.output(shape);
	}

	private static List<TensorType> layerNormalization(NodeContext node) {
		long[] x = node.in(0).shape();
		long[] statistics = x;
		if (x != null) {
			statistics = x.clone();
			Arrays.fill(statistics, Shapes.axis(node.attributes().integer("axis", -1), x.length), x.length, 1);
		}
		ElementType stash = ElementType.of((int) node.attributes().integer("stash_type", 1));
		return List.of(new TensorType(node.in(0).type(), x), new TensorType(stash, statistics), new TensorType(stash, statistics));
	}

	private static long @Nullable [] matMul(NodeContext node) {
		long[] a = node.in(0).shape();
		long[] b = node.in(1).shape();
		if (a == null || b == null) {
			return null;
		}
		long[] left = a.length == 1 ? new long[] {1, a[0]} : a;
		long[] right = b.length == 1 ? new long[] {b[0], 1} : b;
		long inner = left[left.length - 1];
		long other = right[right.length - 2];
		if (inner >= 0 && other >= 0 && inner != other) {
			throw ShapeInference.misfit(node, "the inner lengths differ");
		}
		long[] batch = Shapes.broadcast(Arrays.copyOf(left, left.length - 2), Arrays.copyOf(right, right.length - 2));
		long[] result = a.length == 1 ? batch : Shapes.concat(batch, left[left.length - 2]);
		return b.length == 1 ? result : Shapes.concat(result, right[right.length - 1]);
	}

	private static List<TensorType> gemm(NodeContext node) {
		long[] a = node.in(0).shape();
		long[] b = node.in(1).shape();
		long m = a == null ? -1 : a[node.attributes().integer("transA", 0) == 0 ? 0 : 1];
		long n = b == null ? -1 : b[node.attributes().integer("transB", 0) == 0 ? 1 : 0];
		return node.output(new long[] {m, n});
	}

	private static List<TensorType> einsum(NodeContext node) {
		String equation = node.attributes().text("equation", "").replace(" ", "");
		int arrow = equation.indexOf("->");
		if (arrow < 0 || equation.contains(".")) {
			return node.output(null);
		}
		String[] operands = equation.substring(0, arrow).split(",", -1);
		Map<Character, Long> lengths = new HashMap<>();
		for (int i = 0; i < operands.length; i++) {
			long[] shape = node.shape(i);
			for (int k = 0; shape != null && k < operands[i].length(); k++) {
				lengths.merge(operands[i].charAt(k), shape[k], Math::max);
			}
		}
		long[] shape = equation.substring(arrow + 2).chars().mapToLong(label -> lengths.getOrDefault((char) label, -1L)).toArray();
		return node.output(shape);
	}
}
