// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.machineimagination.graph.GradientCheck.apart;
import static org.machineimagination.graph.GradientCheck.check;
import static org.machineimagination.graph.GradientCheck.checkLinear;
import static org.machineimagination.graph.GradientCheck.random;

import org.junit.jupiter.api.Test;

class PickingGradientTest {

	@Test
	void gatheringOneSlab() {
		checkLinear((b, x) -> b.gather(x.get(0), b.constant(new long[] {0}), 1), random(2, 5, 3));
		checkLinear((b, x) -> b.gather(x.get(0), b.longs(-1), 0), random(4, 3));
	}

	@Test
	void gatheringTheSameSlabsSeveralTimes() {
		checkLinear((b, x) -> b.gather(x.get(0), b.constant(new long[] {1, -2, 1, 0, 1, 2}, 2, 3), 1), random(2, 4, 3));
		checkLinear((b, x) -> b.gather(x.get(0), b.longs(2, 2, 0), -1), random(3, 4));
	}

	@Test
	void gatheringByNumbersThatDependOnTheInput() {
		check((b, x) -> b.gather(x.get(0), b.op("ArgMax", Attributes.of("axis", 0).with("keepdims", 0), x.get(1)), 0), random(4, 3), apart(4, 2));
	}

	@Test
	void gatheringElements() {
		checkLinear((b, x) -> b.op("GatherElements", Attributes.of("axis", 1), x.get(0), b.constant(new long[] {0, 2, 2, -1, 1, 1}, 2, 3)), random(2, 4));
	}

	@Test
	void gatheringByCoordinates() {
		checkLinear((b, x) -> b.op("GatherND", x.get(0), b.constant(new long[] {0, 1, 1, 2, 0, 1}, 3, 2)), random(2, 3, 4));
	}

	@Test
	void scatteringElements() {
		for (String reduction : new String[] {"none", "add"}) {
			Attributes attributes = Attributes.of("axis", 1).with("reduction", reduction);
			checkLinear((b, x) -> b.op("ScatterElements", attributes, x.get(0), b.constant(new long[] {0, 2, 3, 1}, 2, 2), x.get(1)),
					random(2, 4), random(2, 2));
		}
	}

	@Test
	void scatteringByCoordinates() {
		for (String reduction : new String[] {"none", "add"}) {
			Attributes attributes = Attributes.of("reduction", reduction);
			checkLinear((b, x) -> b.op("ScatterND", attributes, x.get(0), b.constant(new long[] {2, 0}, 2, 1), x.get(1)),
					random(4, 3), random(2, 3));
		}
	}

	@Test
	void theGreatestOfEachRow() {
		check((b, x) -> b.ops("TopK", Attributes.of("axis", 1), 2, x.get(0), b.longs(2)).get(0), apart(3, 5, 2));
		check((b, x) -> b.ops("TopK", Attributes.of("largest", 0), 2, x.get(0), b.longs(3)).get(0), apart(3, 5));
	}
}
