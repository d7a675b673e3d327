// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.List;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;

/**
 * One operation on its way into a draft.
 *
 * @param draft      where to
 * @param op         the operator's name
 * @param attributes the operation's attributes
 * @param inputs     its inputs, already in the draft
 * @param names      a wish for each output's name; empty where not wanted
 * @param opset      version of the standard operators it was written for
 */
record Conversion(Draft draft, String op, Attributes attributes, List<Value> inputs, List<String> names, int opset) {

	/** Adds the operation as it is. */
	List<Value> asIs() {
		return draft.add("", op, attributes, inputs, names);
	}

	/** Adds the operation with other attributes and inputs. */
	List<Value> with(Attributes otherAttributes, List<Value> otherInputs) {
		return draft.add("", op, otherAttributes, otherInputs, names);
	}

	/** Adds another operator of one output under this operation's first name. */
	Value as(String otherOp, Attributes otherAttributes, Value... otherInputs) {
		return draft.add("", otherOp, otherAttributes, List.of(otherInputs), names.subList(0, 1)).get(0);
	}

	/** Adds another operator of one output under this operation's first name, without attributes. */
	Value as(String otherOp, Value... otherInputs) {
		return as(otherOp, Attributes.NONE, otherInputs);
	}

	boolean has(int index) {
		return index < inputs.size() && !inputs.get(index).isNone();
	}

	Value in(int index) {
		if (!has(index)) {
			throw new GraphException("it lacks its input " + index);
		}
		return inputs.get(index);
	}

	/** Whether an optional output is used. */
	boolean wants(int index) {
		return index < names.size() && !names.get(index).isEmpty();
	}

	/** An attribute that is a list of integers, as a constant; left out if the attribute is. */
	Value list(String name) {
		return attributes.integers(name).map(draft::longs).orElse(Value.NONE);
	}
}
