// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;

/** Operators that move or repeat elements: the gradient is moved back, or summed over the copies. */
final class ReshapingRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	static {
		for (String op : List.of("Reshape", "Squeeze", "Unsqueeze", "Flatten", "Identity")) {
			RULES.put(op, step -> step.give(0, step.reshaped(step.gradient(), step.shape(0))));
		}
		RULES.put("Cast", step -> step.give(0, step.draft().cast(step.gradient(), step.in(0).type())));
		RULES.put("CastLike", RULES.get("Cast"));
		RULES.put("Transpose", ReshapingRules::transpose);
		RULES.put("Expand", step -> step.giveBroadcast(0, step.gradient()));
		RULES.put("Tile", ReshapingRules::tile);
		RULES.put("DepthToSpace", ReshapingRules::depthToSpace);
		RULES.put("SpaceToDepth", step -> step.give(0, step.draft().op("DepthToSpace",
				step.attributes().with("mode", "DCR"), step.gradient())));
		RULES.put("Trilu", ReshapingRules::trilu);
	}

	private ReshapingRules() {
	}

	private static void transpose(Step step) {
		int rank = step.in(0).rank();
		long[] order = step.attributes().integers("perm", Shapes.reversed(rank));
		long[] back = new long[rank];
		for (int i = 0; i < rank; i++) {
			back[(int) order[i]] = i;
		}
		step.give(0, Transposes.transposed(step.draft(), step.gradient(), back));
	}

	private static void tile(Step step) {
		long[] x = step.shape(0);
		long[] y = step.shape(step.out(0));
		long[] shape = new long[2 * x.length];
		for (int i = 0; i < x.length; i++) {
			shape[2 * i] = y[i] / x[i];
			shape[2 * i + 1] = x[i];
		}
		long[] copies = LongStream.range(0, x.length).map(i -> 2 * i).toArray();
		step.give(0, step.draft().reduceSum(step.draft().reshape(step.gradient(), shape), false, copies));
	}

	private static void depthToSpace(Step step) {
		Draft b = step.draft();
		long block = step.attributes().integer("blocksize", 1);
		Value back = b.op("SpaceToDepth", Attributes.of("blocksize", block), step.gradient());
		if (step.attributes().text("mode", "DCR").equals("CRD")) {
			// SpaceToDepth puts the place within a block before the channel, this mode wants it after.
			long[] x = step.shape(0);
			Value places = b.reshape(back, x[0], block * block, x[1] / (block * block), x[2], x[3]);
			back = b.reshape(b.transpose(places, 0, 2, 1, 3, 4), x);
		}
		step.give(0, back);
	}

	private static void trilu(Step step) {
		Draft b = step.draft();
		Value[] inputs = step.has(1) ? new Value[] {step.gradient(), step.in(1)} : new Value[] {step.gradient()};
		step.give(0, b.op("Trilu", step.attributes(), inputs));
	}
}
