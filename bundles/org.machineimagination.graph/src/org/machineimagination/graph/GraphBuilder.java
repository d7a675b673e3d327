// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.machineimagination.graph.internal.Evaluator;
import org.machineimagination.graph.internal.Inliner;
import org.machineimagination.graph.internal.NodeContext;
import org.machineimagination.graph.internal.ShapeInference;
import org.machineimagination.graph.internal.TensorType;
import org.machineimagination.graph.internal.Tensors;

/**
 * Builds a graph operation by operation, or out of other graphs. Names are made unique, types and as far as possible shapes are
 * inferred and checked as the graph grows, operations on small constants are evaluated at once, and what no output needs is left
 * out at the end. Not thread-safe.
 *
 * <p>Graphs are built for version {@value #OPSET} of the standard operators: the first in which every reduction takes its axes as
 * an input, so that one form of each operator is enough, and old enough for every kernel that runtimes have on accelerators.
 */
public final class GraphBuilder implements Operators {

	/** Version of the standard operators that is built for. */
	public static final int OPSET = 18;

	/** Version of the file format that goes with {@link #OPSET}. */
	private static final int IR_VERSION = 8;

	/** Constants of at most so many elements are shared when they are equal. */
	private static final int SHARED = 64;

	private final Set<String> names = new HashSet<>();
	private final Map<String, Integer> counters = new HashMap<>();
	private final Map<String, Value> values = new HashMap<>();
	private final Map<String, TensorProto> constants = new LinkedHashMap<>();
	private final Map<Object, Value> shared = new HashMap<>();
	private final List<NodeProto> nodes = new ArrayList<>();
	private final Map<String, Integer> producers = new HashMap<>();
	private final List<Value> inputs = new ArrayList<>();
	private final Map<String, Value> outputs = new LinkedHashMap<>();
	private final Map<String, Long> domains = new LinkedHashMap<>();
	private Map<String, TensorInfo> hints = Map.of();

	/**
	 * Declares something to be fed.
	 *
	 * @param dims length of each axis, −1 for one that is known only when the graph runs
	 * @throws GraphException if the name is taken
	 */
	public Value input(String name, ElementType type, long... dims) {
		return input(new TensorInfo(name, type, dims));
	}

	/** Declares something to be fed, of the name, type and shape of another graph's input. */
	public Value input(TensorInfo info) {
		if (info.name().isEmpty() || !names.add(info.name())) {
			throw new GraphException("The graph already has something named '" + info.name() + "'; give the input another name");
		}
		Value value = known(new Value(info.name(), info.type(), info.shape()));
		inputs.add(value);
		return value;
	}

	/** A constant from the format's own tensor; its name is a wish. */
	public Value constant(TensorProto tensor) {
		if (Tensors.count(tensor) > SHARED) {
			return store(tensor);
		}
		Object content = List.of(tensor.toBuilder().clearName().clearDocString().build());
		Value existing = shared.get(content);
		if (existing == null) {
			existing = store(tensor);
			shared.put(content, existing);
		}
		return existing;
	}

	private Value store(TensorProto tensor) {
		String name = unique(tensor.getName().isEmpty() ? "constant" : tensor.getName());
		constants.put(name, tensor.toBuilder().setName(name).build());
		return known(new Value(name, ElementType.of(tensor.getDataType()), Tensors.shape(tensor)));
	}

	/** The tensor behind a value, if it is constant. */
	public Optional<TensorProto> constantOf(Value value) {
		return Optional.ofNullable(constants.get(value.name()));
	}

	/** The operation that makes a value; nothing for inputs and constants. */
	public Optional<NodeProto> makerOf(Value value) {
		return Optional.ofNullable(producers.get(value.name())).map(nodes::get);
	}

	@Override
	public List<Value> ops(String opType, Attributes attributes, int outputCount, Value... arguments) {
		return add("", opType, attributes, Arrays.asList(arguments), Collections.nCopies(outputCount, opType));
	}

	/**
	 * Adds an operation of any domain.
	 *
	 * @param domain      the operator's domain; empty for the standard one
	 * @param outputNames a wish for each output's name; empty for an output that is not wanted
	 * @return the outputs; {@link Value#NONE} where not wanted
	 * @throws GraphException if an input is not of this builder, or the inputs do not fit the operator
	 */
	public List<Value> add(String domain, String opType, Attributes attributes, List<Value> arguments,
			List<String> outputNames) {
		requireKnown(opType, arguments);
		var node = new NodeContext(opType, attributes, arguments, outputNames.size(), this::constantOf);
		boolean standard = domain.isEmpty();
		List<TensorType> types = standard ? ShapeInference.infer(node)
				: Collections.nCopies(outputNames.size(), new TensorType(arguments.isEmpty() ? ElementType.FLOAT : arguments.get(0).type(), null));
		Optional<List<TensorProto>> folded = standard ? Evaluator.evaluate(node, types) : Optional.empty();
		if (folded.isPresent()) {
			return folded.get().stream().map(this::constant).toList();
		}
		return append(domain, opType, attributes, arguments, outputNames, types);
	}

	private List<Value> append(String domain, String opType, Attributes attributes, List<Value> arguments,
			List<String> outputNames, List<TensorType> types) {
		List<Value> results = new ArrayList<>();
		var node = NodeProto.newBuilder().setOpType(opType).setDomain(domain).addAllAttribute(attributes.entries());
		arguments.forEach(argument -> node.addInput(argument.name()));
		for (int i = 0; i < outputNames.size(); i++) {
			Value result = outputNames.get(i).isEmpty() ? Value.NONE : result(outputNames.get(i), types.get(i));
			node.addOutput(result.name());
			results.add(result);
			if (!result.isNone()) {
				producers.put(result.name(), nodes.size());
			}
		}
		nodes.add(node.setName(results.stream().map(Value::name).filter(name -> !name.isEmpty()).findFirst().orElse("")).build());
		return results;
	}

	private Value result(String wish, TensorType type) {
		String name = unique(wish);
		TensorInfo hint = hints.get(name);
		Value inferred = new Value(name, type.type(), type.shape());
		return known(hint == null || inferred.isStatic() ? inferred : new Value(name, hint.type(), hint.shape()));
	}

	private void requireKnown(String opType, List<Value> arguments) {
		for (Value argument : arguments) {
			if (!argument.isNone() && !values.containsKey(argument.name())) {
				throw new GraphException("The operation " + opType + " uses '" + argument.name()
						+ "', which is of another builder; inline the graph it comes from");
			}
		}
	}

	/**
	 * Puts another graph into this one. Its names are prefixed, its constants carried, and its operations brought to version
	 * {@value #OPSET} one by one.
	 *
	 * @param part      the other graph
	 * @param prefix    put before its names, with a slash between; empty to keep them
	 * @param arguments a value for each of its inputs, by the input's name
	 * @return its outputs, by their name in the other graph
	 * @throws GraphException if an input is missing, unknown or does not fit, or an operation cannot be brought to this version; the
	 *                        message names it
	 */
	public Map<String, Value> inline(OnnxGraph part, String prefix, Map<String, Value> arguments) {
		return new Inliner(this, part, prefix, arguments).inline();
	}

	/**
	 * Names a result of the graph.
	 *
	 * @throws GraphException if an input or another output has the name, or the value is of another builder
	 */
	public void output(String name, Value value) {
		requireKnown("output", List.of(value));
		boolean input = inputs.stream().anyMatch(existing -> existing.name().equals(name));
		if (name.isEmpty() || input || outputs.putIfAbsent(name, value) != null) {
			throw new GraphException("The graph already has something named '" + name + "'; give the output another name");
		}
		names.add(name);
	}

	/**
	 * The graph of what was named as output so far, without what no output needs. The builder can be used on.
	 *
	 * @throws GraphException if no output was named
	 */
	public OnnxGraph build() {
		if (outputs.isEmpty()) {
			throw new GraphException("The graph has no output; name at least one");
		}
		return new Assembly().assemble();
	}

	/** The operations so far, each after those it uses. */
	public List<NodeProto> nodes() {
		return Collections.unmodifiableList(nodes);
	}

	/** The value of a name in this builder; {@link Value#NONE} for the empty name. */
	public Value value(String name) {
		return name.isEmpty() ? Value.NONE : Optional.ofNullable(values.get(name))
				.orElseThrow(() -> new GraphException("The graph has nothing named '" + name + "'"));
	}

	/**
	 * Asks for further optional outputs of an operation that was added before.
	 *
	 * @param first the operation's first output
	 * @param count how many outputs are wanted in all
	 * @return all of its outputs
	 */
	public List<Value> extend(Value first, int count) {
		int index = producers.get(first.name());
		NodeProto node = nodes.get(index);
		List<Value> arguments = node.getInputList().stream().map(this::value).toList();
		List<TensorType> types = ShapeInference.infer(
				new NodeContext(node.getOpType(), Attributes.of(node), arguments, count, this::constantOf));
		List<String> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String existing = i < node.getOutputCount() ? node.getOutput(i) : "";
			all.add(existing.isEmpty() ? result(node.getOutput(0) + "_" + i, types.get(i)).name() : existing);
			producers.put(all.get(i), index);
		}
		nodes.set(index, node.toBuilder().clearOutput().addAllOutput(all).build());
		return all.stream().map(this::value).toList();
	}

	/** Shapes that a runtime found, by name, to be taken where inference finds none. */
	void hints(Map<String, TensorInfo> found) {
		hints = found;
	}

	/** Whether every operation's outputs have known shapes. */
	boolean shapesKnown() {
		return producers.keySet().stream().map(values::get).allMatch(Value::isStatic);
	}

	/** Declares that a domain's operators are used in a version. */
	public void domain(String domain, long version) {
		domains.merge(domain, version, Math::max);
	}

	private Value known(Value value) {
		values.put(value.name(), value);
		return value;
	}

	private String unique(String wish) {
		String name = wish;
		while (!names.add(name)) {
			name = wish + "_" + counters.merge(wish, 1, Integer::sum);
		}
		return name;
	}

	/** One turning of the builder's state into a model. */
	private final class Assembly {

		private final Map<String, String> renamed = new HashMap<>();
		private final List<NodeProto> copies = new ArrayList<>();

		OnnxGraph assemble() {
			Set<String> claimed = new HashSet<>();
			outputs.forEach((name, value) -> {
				if (producers.containsKey(value.name()) && claimed.add(value.name())) {
					renamed.put(value.name(), name);
				}
			});
			outputs.keySet().forEach(this::release);
			outputs.forEach((name, value) -> {
				if (!name.equals(renamed.get(value.name()))) {
					copies.add(NodeProto.newBuilder().setOpType("Identity").setName(name).addInput(last(value.name())).addOutput(name).build());
				}
			});
			return OnnxGraph.of(model());
		}

		/** An intermediate or constant that happens to have an output's name gives it up. */
		private void release(String name) {
			if (producers.containsKey(name) || constants.containsKey(name)) {
				renamed.putIfAbsent(name, unique(name));
			}
		}

		private String last(String name) {
			return renamed.getOrDefault(name, name);
		}

		private ModelProto model() {
			Set<String> needed = new HashSet<>();
			outputs.values().forEach(value -> needed.add(value.name()));
			List<NodeProto> kept = new ArrayList<>();
			for (NodeProto node : nodes.reversed()) {
				if (node.getOutputList().stream().anyMatch(needed::contains)) {
					needed.addAll(node.getInputList());
					kept.add(rename(node));
				}
			}
			Collections.reverse(kept);
			var graph = GraphProto.newBuilder().setName("graph").addAllNode(kept).addAllNode(copies);
			constants.forEach((name, constant) -> {
				if (needed.contains(name)) {
					graph.addInitializer(last(name).equals(name) ? constant : constant.toBuilder().setName(last(name)).build());
				}
			});
			inputs.forEach(value -> graph.addInput(declare(value.name(), value)));
			outputs.forEach((name, value) -> graph.addOutput(declare(name, value)));
			return model(graph, kept);
		}

		private ModelProto model(GraphProto.Builder graph, List<NodeProto> kept) {
			var model = ModelProto.newBuilder().setIrVersion(IR_VERSION).setProducerName("Machine Imagination").setGraph(graph)
					.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET));
			Set<String> used = new HashSet<>();
			kept.forEach(node -> used.add(node.getDomain()));
			domains.forEach((domain, version) -> {
				if (used.contains(domain)) {
					model.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version));
				}
			});
			return model.build();
		}

		private NodeProto rename(NodeProto node) {
			var result = node.toBuilder();
			for (int i = 0; i < node.getInputCount(); i++) {
				result.setInput(i, last(node.getInput(i)));
			}
			for (int i = 0; i < node.getOutputCount(); i++) {
				result.setOutput(i, last(node.getOutput(i)));
			}
			return result.build();
		}

		private ValueInfoProto declare(String name, Value value) {
			var tensor = TypeProto.Tensor.newBuilder().setElemType(value.type().code());
			if (value.shape() != null) {
				var shape = TensorShapeProto.newBuilder();
				for (long axis : value.shape()) {
					var dim = TensorShapeProto.Dimension.newBuilder();
					shape.addDim(axis < 0 ? dim : dim.setDimValue(axis));
				}
				tensor.setShape(shape);
			}
			return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
		}
	}
}
