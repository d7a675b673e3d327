// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;

/**
 * An operation with what is known of its inputs and how many outputs are wanted: what ONNX's own shape inference calls an inference context.
 *
 * @param op         the operator's name
 * @param attributes its attributes
 * @param inputs     its inputs; {@link Value#NONE} for optional ones left out
 * @param outputs    how many outputs are wanted
 * @param constants  finds the tensor behind a value that is constant
 */
public record NodeContext(String op, Attributes attributes, List<Value> inputs, int outputs,
		Function<Value, Optional<TensorProto>> constants) {

	/** Whether an optional input is given. */
	public boolean has(int index) {
		return index < inputs.size() && !inputs.get(index).isNone();
	}

	/** An input that the operator cannot do without. */
	public Value in(int index) {
		if (!has(index)) {
			throw new GraphException("The operation " + op + " lacks its input " + index);
		}
		return inputs.get(index);
	}

	/** Shape of an input; nothing if it is not given or not even its number of axes is known. */
	public long @Nullable [] shape(int index) {
		return has(index) ? inputs.get(index).shape() : null;
	}

	/** The type of the only output of an operator that gives a tensor of its first input's element type. */
	List<TensorType> output(long @Nullable [] shape) {
		return List.of(new TensorType(in(0).type(), shape));
	}

	/** The tensor behind an input, if that is constant. */
	public Optional<TensorProto> constant(int index) {
		return has(index) ? constants.apply(inputs.get(index)) : Optional.empty();
	}

	/** The integers of an input; nothing if it is not given or not constant. */
	public long @Nullable [] longs(int index) {
		Optional<TensorProto> constant = constant(index);
		return constant.isPresent() ? Tensors.toLongs(constant.get()) : null;
	}

	/** Whether a constant is known for an input, or it is left out. */
	public boolean settled(int index) {
		return !has(index) || constant(index).isPresent();
	}
}
