// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Inliner;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Tensors;

/**
 * Takes chance out of a graph: operations that draw random numbers each time it runs get numbers that were drawn once, the same for every item
 * of a batch, so that the same inputs give the same outputs.
 */
public final class RandomOperations {

	private static final Set<String> RANDOM = Set.of("RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike", "Bernoulli", "Multinomial");
	private static final String FIXED = "/drawn";
	private static final int MOST = 1 << 24;

	/** Where the numbers of one operation come from. */
	public interface Draws {

		/** The next number of a standard normal distribution. */
		double normal();

		/** The next number between 0 and 1. */
		double uniform();
	}

	private final Map<String, Value> made;
	private final Function<String, Draws> draws;

	private RandomOperations(Map<String, Value> made, Function<String, Draws> draws) {
		this.made = made;
		this.draws = draws;
	}

	/** The operations that draw, those in branches included, each as messages call it. */
	public static List<String> in(OnnxGraph graph) {
		var found = new ArrayList<String>();
		collect(graph.model().getGraph(), found);
		return found;
	}

	/**
	 * The graph without chance; the graph itself if it draws nothing.
	 *
	 * @param shapes shape of each input for a single item, by name
	 * @param draws  numbers for an operation, by the name of its output
	 * @throws GraphException if an operation draws in a shape that is known only when the graph runs, or in a way that cannot be fixed
	 */
	public static OnnxGraph fixed(OnnxGraph graph, Map<String, long[]> shapes, Function<String, Draws> draws) {
		if (in(graph).isEmpty()) {
			return graph;
		}
		var draft = new Draft();
		Map<String, Value> arguments = new LinkedHashMap<>();
		graph.inputs().forEach(input -> arguments.put(input.name(), draft.input(new TensorInfo(input.name(), input.type(), shapes.get(input.name())))));
		var inliner = new Inliner(draft, graph, "tried", arguments);
		inliner.inline();
		GraphProto content = new RandomOperations(inliner.made(), draws).fixed(graph.model().getGraph());
		return OnnxGraph.of(graph.model().toBuilder().setGraph(content).build());
	}

	private static void collect(GraphProto graph, List<String> found) {
		for (NodeProto node : graph.getNodeList()) {
			if (isRandom(node)) {
				found.add(Inliner.describe(node));
			}
			node.getAttributeList().stream().filter(AttributeProto::hasG).forEach(attribute -> collect(attribute.getG(), found));
		}
	}

	private static boolean isRandom(NodeProto node) {
		return (node.getDomain().isEmpty() || node.getDomain().equals("ai.onnx")) && RANDOM.contains(node.getOpType());
	}

	private GraphProto fixed(GraphProto graph) {
		GraphProto.Builder changed = graph.toBuilder().clearNode();
		for (NodeProto node : graph.getNodeList()) {
			// What was not put in is in a branch that is never taken.
			if (isRandom(node) && made.containsKey(node.getOutput(0))) {
				fix(node, changed);
			} else {
				changed.addNode(withBranches(node));
			}
		}
		return changed.build();
	}

	private NodeProto withBranches(NodeProto node) {
		NodeProto.Builder changed = node.toBuilder();
		for (AttributeProto.Builder attribute : changed.getAttributeBuilderList()) {
			if (attribute.hasG()) {
				attribute.setG(fixed(attribute.getG()));
			}
		}
		return changed.build();
	}

	private void fix(NodeProto node, GraphProto.Builder graph) {
		String output = node.getOutput(0);
		Value result = made.get(output);
		if (!Shapes.isStatic(result.shape()) || Tensors.count(result.lengths()) > MOST || node.getOpType().equals("Multinomial")) {
			throw new GraphException("its %s draws random numbers that cannot be fixed beforehand; export it with them as an input".formatted(
					Inliner.describe(node)));
		}
		boolean truths = node.getOpType().equals("Bernoulli");
		ElementType type = truths ? ElementType.FLOAT : result.type();
		String drawn = output + FIXED;
		graph.addInitializer(numbers(node, type, result.lengths()).toBuilder().setName(drawn));
		if (node.getInputCount() == 0) {
			graph.addNode(node("Identity", output, drawn));
			return;
		}
		graph.addNode(node("Shape", drawn + "/shape", node.getInput(0)));
		graph.addNode(node("Expand", truths ? drawn + "/each" : output, drawn, drawn + "/shape"));
		if (truths) {
			graph.addNode(node("Cast", drawn + "/chance", node.getInput(0)).toBuilder().addAllAttribute(Attributes.of("to", type.code()).entries()));
			graph.addNode(node("Less", drawn + "/truth", drawn + "/each", drawn + "/chance"));
			graph.addNode(node("Cast", output, drawn + "/truth").toBuilder().addAllAttribute(Attributes.of("to", result.type().code()).entries()));
		}
	}

	private TensorProto numbers(NodeProto node, ElementType type, long[] shape) {
		Draws source = draws.apply(node.getOutput(0));
		Attributes attributes = Attributes.of(node);
		int count = Math.toIntExact(Tensors.count(shape));
		DoubleStream numbers;
		if (node.getOpType().startsWith("RandomNormal")) {
			numbers = DoubleStream.generate(source::normal).map(value -> attributes.real("mean", 0) + attributes.real("scale", 1) * value);
		} else {
			double low = attributes.real("low", 0);
			double high = attributes.real("high", 1);
			numbers = DoubleStream.generate(source::uniform).map(value -> low + (high - low) * value);
		}
		return Tensors.reals(type, numbers.limit(count).toArray(), shape);
	}

	private static NodeProto node(String operator, String output, String... inputs) {
		return NodeProto.newBuilder().setOpType(operator).setName(output).addAllInput(Arrays.asList(inputs)).addOutput(output).build();
	}
}
