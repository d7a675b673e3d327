// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Tensors;

/** Operators that pick elements by number: the gradient is added where each element was picked from. */
final class PickingRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	private static final Attributes ADDING = Attributes.of("reduction", "add");

	static {
		RULES.put("Gather", PickingRules::gather);
		RULES.put("GatherElements", step -> step.give(0, step.draft().op("ScatterElements",
				ADDING.with("axis", step.attributes().integer("axis", 0)), step.zeros(step.in(0)), step.in(1), step.gradient())));
		RULES.put("GatherND", PickingRules::gatherNd);
		RULES.put("ScatterElements", PickingRules::scatterElements);
		RULES.put("ScatterND", PickingRules::scatterNd);
		RULES.put("TopK", PickingRules::topK);
	}

	private PickingRules() {
	}

	private static void gather(Step step) {
		Draft b = step.draft();
		long[] x = step.shape(0);
		int axis = Shapes.axis(step.attributes().integer("axis", 0), x.length);
		Value indices = step.in(1);
		long count = Tensors.count(step.shape(indices));
		Value g = step.reshaped(step.gradient(), Shapes.with(x, axis, count));
		if (count == 1 && b.constantOf(indices).isPresent()) {
			long at = Tensors.toLongs(b.constantOf(indices).get())[0];
			long[] pads = new long[2 * x.length];
			pads[axis] = at < 0 ? at + x[axis] : at;
			pads[x.length + axis] = x[axis] - 1 - pads[axis];
			step.give(0, b.pad(g, pads));
			return;
		}
		long[] column = column(x.length, axis, count);
		Value places = b.expand(b.reshape(indices, column), Shapes.with(x, axis, count));
		step.give(0, b.op("ScatterElements", ADDING.with("axis", axis), step.zeros(step.in(0)), places, g));
	}

	private static long[] column(int rank, int axis, long count) {
		long[] column = new long[rank];
		Arrays.fill(column, 1);
		column[axis] = count;
		return column;
	}

	private static void gatherNd(Step step) {
		if (step.attributes().integer("batch_dims", 0) != 0) {
			throw new GraphException("picking with batch axes has no rule");
		}
		step.give(0, step.draft().op("ScatterND", ADDING, step.zeros(step.in(0)), step.in(1), step.gradient()));
	}

	private static void scatterElements(Step step) {
		Draft b = step.draft();
		Attributes axis = Attributes.of("axis", step.attributes().integer("axis", 0));
		boolean adding = adding(step);
		if (step.wants(0)) {
			step.give(0, adding ? step.gradient() : b.op("ScatterElements", axis, step.gradient(), step.in(1), step.zeros(step.in(2))));
		}
		if (step.wants(2)) {
			step.give(2, b.op("GatherElements", axis, step.gradient(), step.in(1)));
		}
	}

	private static void scatterNd(Step step) {
		Draft b = step.draft();
		boolean adding = adding(step);
		if (step.wants(0)) {
			step.give(0, adding ? step.gradient() : b.op("ScatterND", step.gradient(), step.in(1), step.zeros(step.in(2))));
		}
		if (step.wants(2)) {
			step.give(2, b.op("GatherND", step.gradient(), step.in(1)));
		}
	}

	private static boolean adding(Step step) {
		String reduction = step.attributes().text("reduction", "none");
		if (!reduction.equals("none") && !reduction.equals("add")) {
			throw new GraphException("scattering with the reduction '" + reduction + "' has no rule");
		}
		return reduction.equals("add");
	}

	private static void topK(Step step) {
		Value places = step.outputs(2).get(1);
		step.give(0, step.draft().op("ScatterElements", Attributes.of("axis", step.attributes().integer("axis", -1)),
				step.zeros(step.in(0)), places, step.gradient()));
	}
}
