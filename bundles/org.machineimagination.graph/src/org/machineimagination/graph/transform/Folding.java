// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Inliner;

/**
 * Makes graphs simpler without changing what they compute: shapes become fixed, operations on small constants are evaluated,
 * Identity and unused operations go, and every operation is brought to version {@value Operators#OPSET}.
 */
public final class Folding {

	private Folding() {
	}

	/** The same graph, simpler. */
	public static OnnxGraph fold(OnnxGraph graph) {
		return bind(graph, Map.of());
	}

	/**
	 * The graph with the shapes of some inputs fixed.
	 *
	 * @param shapes the shape of an input, by its name; inputs not named keep theirs
	 * @throws GraphException if there is no such input or it cannot have that shape
	 */
	public static OnnxGraph bind(OnnxGraph graph, Map<String, long[]> shapes) {
		var draft = new Draft();
		inline(draft, graph, shapes).forEach(draft::output);
		return draft.build();
	}

	/**
	 * The graph with symbolic axes fixed.
	 *
	 * @param axes the length of an axis, by the name that the graph's inputs give it, such as {@code batch}
	 */
	public static OnnxGraph bindAxes(OnnxGraph graph, Map<String, Long> axes) {
		Map<String, long[]> shapes = new HashMap<>();
		for (ValueInfoProto input : graph.model().getGraph().getInputList()) {
			if (input.getType().getTensorType().hasShape()) {
				shapes.put(input.getName(), input.getType().getTensorType().getShape().getDimList().stream().mapToLong(
						dim -> dim.hasDimValue() ? dim.getDimValue() : axes.getOrDefault(dim.getDimParam(), -1L)).toArray());
			}
		}
		shapes.keySet().retainAll(graph.inputs().stream().map(TensorInfo::name).toList());
		return bind(graph, shapes);
	}

	/** Puts a graph into an empty draft under its own names, with some inputs' shapes fixed; gives its outputs by name. */
	static Map<String, Value> inline(Draft draft, OnnxGraph graph, Map<String, long[]> shapes) {
		shapes.keySet().forEach(graph::input);
		Map<String, Value> arguments = new LinkedHashMap<>();
		for (TensorInfo input : graph.inputs()) {
			long[] shape = shapes.get(input.name());
			if (shape != null) {
				requireFit(input, shape);
			}
			arguments.put(input.name(), draft.input(new TensorInfo(input.name(), input.type(), shape == null ? input.shape() : shape)));
		}
		return new Inliner(draft, graph, "", arguments).inline();
	}

	private static void requireFit(TensorInfo input, long[] shape) {
		boolean fits = input.shape() == null || shape.length == input.shape().length;
		for (int i = 0; fits && input.shape() != null && i < shape.length; i++) {
			fits = input.shape()[i] < 0 || input.shape()[i] == shape[i];
		}
		if (!fits) {
			throw new GraphException("The input " + input + " cannot have the shape " + Arrays.toString(shape));
		}
	}
}
