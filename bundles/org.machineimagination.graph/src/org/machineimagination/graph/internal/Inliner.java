// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;

/** Puts one graph into a draft of another. */
public final class Inliner {

	private final Draft draft;
	private final OnnxGraph part;
	private final String prefix;
	private final Map<String, Value> arguments;
	private final Set<String> functions;
	private final Map<String, Value> made = new HashMap<>();

	public Inliner(Draft draft, OnnxGraph part, String prefix, Map<String, Value> arguments) {
		this.draft = draft;
		this.part = part;
		this.prefix = prefix;
		this.arguments = arguments;
		this.functions = part.model().getFunctionsList().stream().map(FunctionProto::getName).collect(Collectors.toSet());
	}

	/** The part's outputs, by name. */
	public Map<String, Value> inline() {
		checkArguments();
		OpsetConversion.requireReadable(part.opset());
		part.model().getOpsetImportList().stream().filter(set -> !standard(set.getDomain()))
				.forEach(set -> draft.domain(set.getDomain(), set.getVersion()));
		Map<String, Value> scope = new HashMap<>();
		GraphProto graph = part.model().getGraph();
		constants(graph, scope);
		scope.putAll(arguments);
		nodes(graph, scope);
		Map<String, Value> outputs = new LinkedHashMap<>();
		for (TensorInfo output : part.outputs()) {
			outputs.put(output.name(), resolve(scope, output.name(), "the output"));
		}
		return outputs;
	}

	/** What became of the part's operations, by the names of their outputs in the part. */
	public Map<String, Value> made() {
		return Map.copyOf(made);
	}

	private void checkArguments() {
		Set<String> weights = part.initializers().stream().map(TensorProto::getName).collect(Collectors.toSet());
		Set<String> optional = part.model().getGraph().getInputList().stream().map(input -> input.getName())
				.filter(weights::contains).collect(Collectors.toSet());
		for (TensorInfo input : part.inputs()) {
			Value value = arguments.get(input.name());
			if (value == null) {
				throw new GraphException("The graph to put in wants the input " + input + ", which is not given");
			}
			if (value.type() != input.type() || !fits(value.shape(), input.shape())) {
				throw new GraphException("The input " + input + " of the graph to put in cannot take " + value
						+ "; cast or reshape it first");
			}
		}
		for (String given : arguments.keySet()) {
			if (part.inputs().stream().noneMatch(input -> input.name().equals(given)) && !optional.contains(given)) {
				throw new GraphException("The graph to put in has no input '" + given + "'; it has " + part.inputs());
			}
		}
	}

	private static boolean fits(long @Nullable [] given, long @Nullable [] wanted) {
		if (given == null || wanted == null) {
			return true;
		}
		boolean fits = given.length == wanted.length;
		for (int i = 0; fits && i < given.length; i++) {
			fits = given[i] < 0 || wanted[i] < 0 || given[i] == wanted[i];
		}
		return fits;
	}

	private void constants(GraphProto graph, Map<String, Value> scope) {
		if (graph.getSparseInitializerCount() > 0) {
			throw new GraphException("The graph has sparse weights, which are not supported; export it with dense ones");
		}
		for (TensorProto tensor : graph.getInitializerList()) {
			String name = tensor.getName();
			scope.put(name, draft.constant(prefix.isEmpty() ? tensor : tensor.toBuilder().setName(prefixed(name)).build()));
		}
	}

	private void nodes(GraphProto graph, Map<String, Value> scope) {
		for (NodeProto node : graph.getNodeList()) {
			List<Value> inputs = node.getInputList().stream().map(name -> resolve(scope, name, describe(node))).toList();
			List<Value> outputs = node.getOpType().equals("If") && standard(node.getDomain()) ? branch(node, inputs, scope)
					: outputs(node, inputs);
			for (int i = 0; i < node.getOutputCount(); i++) {
				if (!node.getOutput(i).isEmpty()) {
					scope.put(node.getOutput(i), outputs.get(i));
					made.put(node.getOutput(i), outputs.get(i));
				}
			}
		}
	}

	private List<Value> outputs(NodeProto node, List<Value> inputs) {
		if (functions.contains(node.getOpType())) {
			throw new GraphException("The graph's " + describe(node)
					+ " calls a function of the model, which is not supported; export it with functions inlined");
		}
		if (node.getAttributeList().stream().anyMatch(attribute -> attribute.getType() == AttributeType.GRAPH)) {
			throw new GraphException("The graph's " + describe(node)
					+ " holds a graph of its own, which is not supported; export the model without loops and conditions");
		}
		if (node.getAttributeList().stream().anyMatch(attribute -> !attribute.getRefAttrName().isEmpty())) {
			throw new GraphException("The graph's " + describe(node) + " refers to a function's attribute outside a function");
		}
		List<String> names = node.getOutputList().stream().map(name -> name.isEmpty() ? "" : prefixed(name)).toList();
		try {
			if (!standard(node.getDomain())) {
				return VendorConversion.convert(draft, node, inputs, names);
			}
			return OpsetConversion.convert(new Conversion(draft, node.getOpType(), Attributes.of(node), inputs, names, part.opset()));
		} catch (GraphException e) {
			throw new GraphException("The graph's " + describe(node) + " cannot be used: " + e.getMessage(), e);
		} catch (RuntimeException e) {
			// Attributes and shapes of others may be anything, and every rule would have to check all of it.
			throw new GraphException("The graph's " + describe(node) + " is malformed; fetch or export the model again", e);
		}
	}

	/** A condition that is known picks its branch at once. */
	private List<Value> branch(NodeProto node, List<Value> inputs, Map<String, Value> scope) {
		Optional<TensorProto> condition = draft.constantOf(inputs.get(0));
		if (condition.isEmpty()) {
			throw new GraphException("The graph's " + describe(node)
					+ " depends on what is known only when the graph runs, which is not supported; export the model without conditions");
		}
		String taken = Tensors.toLongs(condition.get())[0] != 0 ? "then_branch" : "else_branch";
		GraphProto graph = node.getAttributeList().stream().filter(attribute -> attribute.getName().equals(taken))
				.map(AttributeProto::getG).findFirst()
				.orElseThrow(() -> new GraphException("The graph's " + describe(node) + " lacks its " + taken));
		Map<String, Value> inner = new HashMap<>(scope);
		constants(graph, inner);
		nodes(graph, inner);
		List<Value> outputs = new ArrayList<>();
		graph.getOutputList().forEach(output -> outputs.add(resolve(inner, output.getName(), describe(node))));
		return outputs;
	}

	private Value resolve(Map<String, Value> scope, String name, String who) {
		if (name.isEmpty()) {
			return Value.NONE;
		}
		Value value = scope.get(name);
		if (value == null) {
			throw new GraphException("In the graph, " + who + " uses '" + name + "', which nothing before it makes; the file is damaged");
		}
		return value;
	}

	private String prefixed(String name) {
		return prefix.isEmpty() ? name : prefix + "/" + name;
	}

	private static boolean standard(String domain) {
		return domain.isEmpty() || domain.equals("ai.onnx");
	}

	/** An operation for messages: its operator and its name. */
	public static String describe(NodeProto node) {
		String name = node.getName().isEmpty() && node.getOutputCount() > 0 ? node.getOutput(0) : node.getName();
		return "operation " + (standard(node.getDomain()) ? "" : node.getDomain() + ":") + node.getOpType() + " '" + name + "'";
	}
}
