// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.internal.Matrices;
import org.machineimagination.graph.internal.Tensors;

/**
 * The product of an input with a constant matrix, where a graph does nothing else with that input. A mixture of classes enters a network
 * so: the product is the mixture of the classes' embeddings.
 *
 * @param result name, type and shape {@code [n, width]} of the product
 * @param rows   {@code [size][width]}: the product that each component alone would give, a constant addend included
 */
public record ConstantProduct(TensorInfo result, double[][] rows) {

	private static final Set<String> HANDING_ON = Set.of("Identity", "Cast", "Dropout");

	/**
	 * Finds the product.
	 *
	 * @param input name of an input {@code [n, size]}
	 * @throws GraphException if the graph does anything else with that input; the message says what, as a part of a sentence
	 */
	public static ConstantProduct of(OnnxGraph graph, String input) {
		Map<String, ElementType> types = new HashMap<>(Map.of(input, graph.input(input).type()));
		List<NodeProto> users = new ArrayList<>();
		for (NodeProto node : graph.nodes()) {
			if (node.getInputList().stream().anyMatch(types::containsKey)) {
				if (HANDING_ON.contains(node.getOpType())) {
					ElementType same = types.get(node.getInput(0));
					types.put(node.getOutput(0), ElementType.of((int) Attributes.of(node).integer("to", same.code())));
				} else {
					users.add(node);
				}
			}
		}
		if (users.size() != 1) {
			throw new GraphException("its input '" + input + "' is used in " + users.size() + " places, not in one product with a matrix");
		}
		return of(graph, input, users.getFirst(), types);
	}

	private static ConstantProduct of(OnnxGraph graph, String input, NodeProto node, Map<String, ElementType> types) {
		TensorInfo info = graph.input(input);
		boolean product = (node.getOpType().equals("MatMul") || node.getOpType().equals("Gemm")) && types.containsKey(node.getInput(0))
				&& !types.containsKey(node.getInput(1)) && Attributes.of(node).integer("transA", 0) == 0;
		Optional<double[][]> matrix = product ? new Constants(graph).matrix(node.getInput(1)) : Optional.empty();
		if (matrix.isEmpty() || info.shape() == null || info.shape().length != 2) {
			throw new GraphException("its input '" + input + "' goes into the operation " + node.getOpType() + " '" + node.getOutput(0)
					+ "', not into a product with a constant matrix");
		}
		double[][] rows = node.getOpType().equals("Gemm") ? gemm(graph, node, matrix.get()) : matrix.get();
		if (info.shape()[1] >= 0 && info.shape()[1] != rows.length) {
			throw new GraphException("its input '" + input + "' does not fit the matrix it is multiplied by");
		}
		return new ConstantProduct(new TensorInfo(node.getOutput(0), types.get(node.getInput(0)), new long[] {info.shape()[0], rows[0].length}), rows);
	}

	private static double[][] gemm(OnnxGraph graph, NodeProto node, double[][] matrix) {
		Attributes attributes = Attributes.of(node);
		double[][] rows = attributes.integer("transB", 0) == 0 ? matrix : Matrices.transposed(matrix);
		double alpha = attributes.real("alpha", 1);
		double beta = attributes.real("beta", 1);
		double[] addend = node.getInputCount() < 3 || node.getInput(2).isEmpty() ? new double[rows[0].length]
				: new Constants(graph).vector(node.getInput(2), rows[0].length);
		for (double[] row : rows) {
			for (int j = 0; j < row.length; j++) {
				row[j] = alpha * row[j] + beta * addend[j];
			}
		}
		return rows;
	}

	/** What a graph's constants are, seen through the operations that exporters put behind weights. */
	private static final class Constants {

		private final Map<String, TensorProto> tensors;
		private final Map<String, NodeProto> makers = new HashMap<>();

		Constants(OnnxGraph graph) {
			tensors = WrittenConstants.of(graph);
			graph.nodes().forEach(node -> node.getOutputList().forEach(output -> makers.put(output, node)));
		}

		/** A matrix, if the value is one and constant. */
		Optional<double[][]> matrix(String name) {
			TensorProto tensor = tensors.get(name);
			if (tensor != null) {
				long[] shape = Tensors.shape(tensor);
				return shape.length == 2 && shape[0] > 0 && shape[1] > 0 ? Optional.of(rows(Tensors.toDoubles(tensor), (int) shape[1])) : Optional.empty();
			}
			NodeProto maker = makers.get(name);
			if (maker == null) {
				return Optional.empty();
			}
			return switch (maker.getOpType()) {
				case "Identity", "Cast" -> matrix(maker.getInput(0));
				case "Transpose" -> matrix(maker.getInput(0)).map(Matrices::transposed);
				default -> Optional.empty();
			};
		}

		/** A row that is added to each. */
		double[] vector(String name, int length) {
			TensorProto tensor = tensors.get(name);
			double[] values = tensor == null ? new double[0] : Tensors.toDoubles(tensor);
			if (values.length != length && values.length != 1) {
				throw new GraphException("what is added to the product with its matrix is not one constant row");
			}
			var vector = new double[length];
			for (int i = 0; i < length; i++) {
				vector[i] = values[values.length == 1 ? 0 : i];
			}
			return vector;
		}

		private static double[][] rows(double[] values, int width) {
			var rows = new double[values.length / width][width];
			for (int i = 0; i < rows.length; i++) {
				System.arraycopy(values, i * width, rows[i], 0, width);
			}
			return rows;
		}
	}
}
