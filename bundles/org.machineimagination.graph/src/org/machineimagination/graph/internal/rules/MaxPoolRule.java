// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Tensors;

/**
 * MaxPool: each output's gradient is added to the element that it was taken from. The operator tells which, counted through the whole
 * tensor. (MaxUnpool would do the same but has no kernel on accelerators.)
 */
final class MaxPoolRule implements GradientRule {

	@Override
	public void apply(Step step) {
		if (step.attributes().integer("storage_order", 0) != 0) {
			throw new GraphException("indices in column-major order have no rule");
		}
		Draft b = step.draft();
		long[] x = step.shape(0);
		long count = Tensors.count(x);
		long picked = Tensors.count(step.shape(step.gradient()));
		Value places = b.reshape(step.outputs(2).get(1), picked);
		Value zeros = b.fill(step.in(0).type(), 0, count);
		Value sums = b.op("ScatterElements", Attributes.of("axis", 0).with("reduction", "add"), zeros, places,
				b.reshape(step.gradient(), picked));
		step.give(0, b.reshape(sums, x));
	}
}
