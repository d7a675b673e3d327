// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.rules.ReversePass;

/**
 * Differentiates graphs in reverse mode (Griewank and Walther, Evaluating Derivatives, 2008, chapter 3): a gradient is a graph again,
 * made of standard operators that every runtime has. Branches that do not lead back to a wanted input cost nothing.
 */
public final class Differentiation {

	/** What names of gradients begin with. */
	public static final String PREFIX = "gradient/";

	private Differentiation() {
	}

	/** Name of the output that holds the gradient with respect to an input. */
	public static String gradientOf(String input) {
		return PREFIX + input;
	}

	/**
	 * A graph that computes what the given one does, and gradients. Where rows of a batch do not influence each other, the gradient of
	 * the sum is each row's own gradient.
	 *
	 * @param graph  what to differentiate
	 * @param output the output whose elements' sum is differentiated
	 * @param inputs with respect to which inputs
	 * @param shapes shapes of those inputs whose shape the graph leaves open
	 * @param oracle asked only where a shape does not follow from the inputs'
	 * @return the graph's old outputs and for each input x one named {@code gradient/x} of x's shape; zeros where the output does not
	 *         depend on x
	 * @throws GraphException if an operation on the way has no rule, or a shape stays unknown; the message names operator and operation
	 */
	public static OnnxGraph of(OnnxGraph graph, String output, List<String> inputs, Map<String, long[]> shapes,
			ShapeOracle oracle) {
		Draft draft = new Draft();
		Map<String, Value> outputs = Folding.inline(draft, graph, shapes);
		if (!draft.shapesKnown()) {
			outputs.forEach(draft::output);
			OnnxGraph folded = draft.build();
			draft = new Draft();
			draft.hints(oracle.infer(folded, inputShapes(folded)));
			outputs = Folding.inline(draft, folded, Map.of());
			draft.hints(Map.of());
		}
		outputs.forEach(draft::output);
		Value differentiated = outputs.get(graph.output(output).name());
		List<Value> wanted = inputs.stream().map(graph::input).map(TensorInfo::name).map(draft::value).toList();
		Map<Value, Value> gradients = new ReversePass(draft, new LinkedHashSet<>(wanted)).gradients(differentiated);
		for (Value input : wanted) {
			draft.output(gradientOf(input.name()), gradients.get(input));
		}
		return draft.build();
	}

	/**
	 * Why a graph has no gradient, found without making it: an operation that goes in steps, so that nothing passes back through it, or one that
	 * no rule is known for.
	 *
	 * @param inputs of which at least one has to have a gradient
	 * @return the middle of a sentence, such as {@code "its operation Round '/Round' goes in steps"}; empty if there is a gradient
	 */
	public static Optional<String> obstacle(OnnxGraph graph, String output, Collection<String> inputs) {
		var draft = new Draft();
		Value differentiated = Folding.inline(draft, graph, Map.of()).get(graph.output(output).name());
		return new ReversePass(draft, inputs.stream().map(draft::value).collect(Collectors.toSet())).obstacle(differentiated);
	}

	private static Map<String, long[]> inputShapes(OnnxGraph graph) {
		Map<String, long[]> shapes = new LinkedHashMap<>();
		for (TensorInfo input : graph.inputs()) {
			long[] shape = input.shape();
			if (shape == null || !Shapes.isStatic(shape)) {
				throw new GraphException("The input " + input + " has an open shape; fix it before differentiating");
			}
			shapes.put(input.name(), shape);
		}
		return shapes;
	}
}
