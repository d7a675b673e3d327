// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;

/**
 * A graph that is being made. Whoever makes one for others sees it as a {@code GraphBuilder}; what the toolkit itself does to graphs needs
 * more: which operation made a value, what a constant holds, further outputs of what is there already. Not thread-safe.
 */
public final class Draft implements Operators {

	/** Constants of at most so many elements are shared when they are equal. */
	private static final int SHARED = 64;

	private final Names names = new Names();
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
	 * @throws GraphException if the name is taken
	 */
	public Value input(TensorInfo info) {
		if (info.name().isEmpty() || !names.claim(info.name())) {
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
		String name = names.unique(tensor.getName().isEmpty() ? "constant" : tensor.getName());
		constants.put(name, tensor.toBuilder().setName(name).build());
		return known(new Value(name, ElementType.of(tensor.getDataType()), Tensors.shape(tensor)));
	}

	@Override
	public Value constant(float[] data, long... dims) {
		return constant(Tensors.floats(data, dims));
	}

	@Override
	public Value constant(long[] data, long... dims) {
		return constant(Tensors.longs(data, dims));
	}

	@Override
	public Value constant(ElementType type, double[] data, long... dims) {
		return constant(Tensors.reals(type, data, dims));
	}

	@Override
	public Value constant(ElementType type, long[] data, long... dims) {
		return constant(Tensors.integers(type, data, dims));
	}

	@Override
	public Value fill(Value shape, ElementType type, double value) {
		TensorProto element = type.floating() ? Tensors.reals(type, new double[] {value}, 1)
				: Tensors.integers(type, new long[] {(long) value}, 1);
		return op("ConstantOfShape", Attributes.NONE.with("value", element), shape);
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
	 * @throws GraphException if an input is not of this draft, or the inputs do not fit the operator
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
		String name = names.unique(wish);
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
	 * Names a result of the graph.
	 *
	 * @throws GraphException if an input or another output has the name, or the value is of another draft
	 */
	public void output(String name, Value value) {
		requireKnown("output", List.of(value));
		boolean input = inputs.stream().anyMatch(existing -> existing.name().equals(name));
		if (name.isEmpty() || input || outputs.putIfAbsent(name, value) != null) {
			throw new GraphException("The graph already has something named '" + name + "'; give the output another name");
		}
		names.claim(name);
	}

	/**
	 * The graph of what was named as output so far, without what no output needs. The draft can be used on.
	 *
	 * @throws GraphException if no output was named
	 */
	public OnnxGraph build() {
		if (outputs.isEmpty()) {
			throw new GraphException("The graph has no output; name at least one");
		}
		return new Assembly(this).assemble();
	}

	/** The operations so far, each after those it uses. */
	public List<NodeProto> nodes() {
		return Collections.unmodifiableList(nodes);
	}

	/** The value of a name in this draft; {@link Value#NONE} for the empty name. */
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
	public void hints(Map<String, TensorInfo> found) {
		hints = found;
	}

	/** Whether every operation's outputs have known shapes. */
	public boolean shapesKnown() {
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

	/** Whether an operation makes something of that name. */
	boolean makes(String name) {
		return producers.containsKey(name);
	}

	Names names() {
		return names;
	}

	List<Value> inputs() {
		return inputs;
	}

	Map<String, Value> outputs() {
		return outputs;
	}

	Map<String, TensorProto> constants() {
		return constants;
	}

	/** Versions of the domains that were declared, by domain. */
	Map<String, Long> domains() {
		return domains;
	}
}
