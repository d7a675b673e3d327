// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.NodeContext;
import org.machineimagination.graph.internal.Tensors;

/** One operation of a graph while it is differentiated: what a rule may look at, and where it puts the gradients. */
public final class Step {

	private final Draft draft;
	private final NodeProto node;
	private final Function<Value, Optional<Value>> gradients;
	private final Predicate<Value> active;
	private final Map<Integer, Value> given = new LinkedHashMap<>();

	/**
	 * @param gradients the gradient of a value, where it has one
	 * @param active    whether a value leads back to a wanted input
	 */
	Step(Draft draft, NodeProto node, Function<Value, Optional<Value>> gradients, Predicate<Value> active) {
		this.draft = draft;
		this.node = node;
		this.gradients = gradients;
		this.active = active;
	}

	/** Where gradients' operations are added. */
	Draft draft() {
		return draft;
	}

	Attributes attributes() {
		return Attributes.of(node);
	}

	int inputs() {
		return node.getInputCount();
	}

	int outputs() {
		return node.getOutputCount();
	}

	/** Whether an optional input is given. */
	boolean has(int index) {
		return index < node.getInputCount() && !node.getInput(index).isEmpty();
	}

	Value in(int index) {
		return draft.value(node.getInput(index));
	}

	Value out(int index) {
		return draft.value(node.getOutput(index));
	}

	/** All outputs, of which an operation is to give at least so many. */
	List<Value> outputs(int count) {
		return draft.extend(out(0), count);
	}

	/** Shape of an input. */
	long[] shape(int index) {
		return shape(in(index));
	}

	/** Shape of a value, which must be known. */
	long[] shape(Value value) {
		if (!value.isStatic()) {
			throw new GraphException("the shape of '" + value.name() + "' is not known");
		}
		return value.lengths();
	}

	/** Gradient of the first output. */
	Value gradient() {
		return gradient(0).orElseGet(() -> zeros(out(0)));
	}

	/** Gradient of an output, where it has one. */
	Optional<Value> gradient(int index) {
		return node.getOutput(index).isEmpty() ? Optional.empty() : gradients.apply(out(index));
	}

	/** Whether an input leads back to a wanted one, so that its gradient is needed. */
	boolean wants(int index) {
		return has(index) && active.test(in(index));
	}

	/** Hands in an input's gradient, of the input's shape. */
	void give(int index, Value gradient) {
		given.put(index, gradient);
	}

	/** Hands in an input's gradient of a shape that the input was broadcast to. */
	void giveBroadcast(int index, Value gradient) {
		if (wants(index)) {
			give(index, unbroadcast(gradient, shape(index)));
		}
	}

	Map<Integer, Value> given() {
		return given;
	}

	/** The tensor behind an input that must be constant; nothing if it is left out. */
	Optional<TensorProto> constant(int index) {
		if (!has(index)) {
			return Optional.empty();
		}
		Optional<TensorProto> constant = draft.constantOf(in(index));
		if (constant.isEmpty()) {
			throw new GraphException("its input " + index + " must be constant");
		}
		return constant;
	}

	/** The integers of an input that must be given and constant. */
	long[] longs(int index) {
		return constant(index).map(Tensors::toLongs).orElseThrow(() -> new GraphException("it lacks its input " + index));
	}

	/** The integers of an input that must be constant, or what they are when it is left out. */
	long[] longs(int index, long[] otherwise) {
		return constant(index).map(Tensors::toLongs).orElse(otherwise);
	}

	/** The operation as shape inference sees it. */
	NodeContext context() {
		return new NodeContext(node.getOpType(), attributes(), node.getInputList().stream().map(draft::value).toList(),
				node.getOutputCount(), draft::constantOf);
	}

	Value zeros(Value like) {
		return draft.fill(like.type(), 0, shape(like));
	}

	/** Sums over the axes along which a smaller tensor was repeated to get this shape. */
	Value unbroadcast(Value gradient, long... shape) {
		long[] from = shape(gradient);
		if (Arrays.equals(from, shape)) {
			return gradient;
		}
		List<Long> axes = new ArrayList<>();
		int extra = from.length - shape.length;
		for (int i = 0; i < from.length; i++) {
			if (i < extra || shape[i - extra] == 1 && from[i] != 1) {
				axes.add((long) i);
			}
		}
		long[] summed = axes.stream().mapToLong(Long::longValue).toArray();
		Value sum = summed.length == 0 ? gradient : draft.reduceSum(gradient, extra == 0, summed);
		return reshaped(sum, shape);
	}

	/** The same elements in another shape; the same value if it has that shape. */
	Value reshaped(Value value, long... shape) {
		return Arrays.equals(value.shape(), shape) ? value : draft.reshape(value, shape);
	}
}
