// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Inliner;

/** Walks a graph backwards and adds each operation's gradient by its rule. */
public final class ReversePass {

	private final Draft draft;
	private final Set<Value> wanted;
	private final List<NodeProto> forward;
	private final Set<String> active = new HashSet<>();
	private final Map<String, List<Value>> contributions = new HashMap<>();

	/**
	 * @param draft  holds the graph to differentiate, and gets the gradients
	 * @param wanted  the inputs with respect to which to differentiate
	 */
	public ReversePass(Draft draft, Set<Value> wanted) {
		this.draft = draft;
		this.wanted = wanted;
		this.forward = new ArrayList<>(draft.nodes());
	}

	/** The gradient of the sum of a value's elements with respect to each wanted input. */
	public Map<Value, Value> gradients(Value output) {
		requireReal(output);
		wanted.forEach(this::requireReal);
		findActive();
		if (active.contains(output.name())) {
			contribute(output, draft.fill(output.type(), 1, output.lengths()));
		}
		for (NodeProto node : forward.reversed()) {
			if (node.getOutputList().stream().anyMatch(contributions::containsKey)) {
				differentiate(node);
			}
		}
		Map<Value, Value> gradients = new HashMap<>();
		for (Value input : wanted) {
			gradients.put(input, gradient(input).orElseGet(() -> draft.fill(input.type(), 0, input.lengths())));
		}
		return gradients;
	}

	/** Why nothing comes back from a value to any of the wanted inputs, if that is so. */
	public Optional<String> obstacle(Value output) {
		findActive();
		if (!active.contains(output.name())) {
			return forward.stream().filter(node -> node.getInputList().stream().anyMatch(active::contains))
					.filter(node -> node.getOutputList().stream().noneMatch(active::contains)).findFirst()
					.map(node -> "its " + Inliner.describe(node) + " goes in steps, through which no gradient passes");
		}
		Set<String> needed = new HashSet<>(Set.of(output.name()));
		for (NodeProto node : forward.reversed()) {
			if (node.getOutputList().stream().anyMatch(needed::contains)) {
				if (!Rules.present(node)) {
					return Optional.of("no rule is known for the gradient of its " + Inliner.describe(node));
				}
				node.getInputList().stream().filter(active::contains).forEach(needed::add);
			}
		}
		return Optional.empty();
	}

	private void requireReal(Value value) {
		if (!value.type().floating()) {
			throw new GraphException("'" + value.name() + "' is of type " + value.type() + "; only real numbers can be differentiated");
		}
		if (!value.isStatic()) {
			throw new GraphException("The shape of '" + value.name() + "' is not known; fix the shapes of the graph's inputs first");
		}
	}

	private void findActive() {
		wanted.forEach(value -> active.add(value.name()));
		for (NodeProto node : forward) {
			if (node.getInputList().stream().anyMatch(active::contains) && !Rules.flat(node)) {
				node.getOutputList().stream().filter(name -> !name.isEmpty() && draft.value(name).type().floating())
						.forEach(active::add);
			}
		}
	}

	private void differentiate(NodeProto node) {
		Step step = new Step(draft, node, this::gradient, value -> active.contains(value.name()));
		try {
			Rules.of(node).apply(step);
			step.given().forEach((index, gradient) -> contribute(draft.value(node.getInput(index)), gradient));
		} catch (GraphException e) {
			throw new GraphException("The " + Inliner.describe(node) + " cannot be differentiated: " + e.getMessage(), e);
		}
	}

	private void contribute(Value value, Value gradient) {
		if (active.contains(value.name())) {
			if (gradient.isStatic() && !Arrays.equals(gradient.shape(), value.shape())) {
				throw new IllegalStateException("The gradient of " + value + " came out as " + gradient);
			}
			contributions.computeIfAbsent(value.name(), name -> new ArrayList<>()).add(gradient);
		}
	}

	/** The sum of what came back to a value. */
	private Optional<Value> gradient(Value value) {
		List<Value> parts = contributions.get(value.name());
		if (parts == null) {
			return Optional.empty();
		}
		if (parts.size() > 1) {
			// Two at a time: on processors a Sum of many is slower than the additions that it stands for.
			Value sum = parts.stream().reduce(draft::add).orElseThrow();
			parts.clear();
			parts.add(sum);
		}
		return Optional.of(parts.get(0));
	}
}
