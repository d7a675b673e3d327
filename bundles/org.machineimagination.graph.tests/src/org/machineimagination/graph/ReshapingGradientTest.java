// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.machineimagination.graph.GradientCheck.checkLinear;
import static org.machineimagination.graph.GradientCheck.random;

import org.junit.jupiter.api.Test;

class ReshapingGradientTest {

	@Test
	void reshaping() {
		checkLinear((b, x) -> b.reshape(x.get(0), 0, -1), random(2, 3, 5));
		checkLinear((b, x) -> b.flatten(x.get(0), 2), random(2, 3, 5));
		checkLinear((b, x) -> b.squeeze(x.get(0), 1, -1), random(2, 1, 5, 1));
		checkLinear((b, x) -> b.op("Squeeze", x.get(0)), random(2, 1, 5, 1));
		checkLinear((b, x) -> b.unsqueeze(x.get(0), 0, -1), random(2, 5));
		checkLinear((b, x) -> b.op("Identity", x.get(0)), random(2, 5));
	}

	@Test
	void transposing() {
		checkLinear((b, x) -> b.transpose(x.get(0), 2, 0, 3, 1), random(2, 3, 4, 5));
		checkLinear((b, x) -> b.op("Transpose", x.get(0)), random(2, 3, 4));
	}

	@Test
	void repeating() {
		checkLinear((b, x) -> b.expand(x.get(0), 4, 3, 5), random(3, 1));
		checkLinear((b, x) -> b.expand(x.get(0), 1, 1), random(2, 3, 1));
		checkLinear((b, x) -> b.tile(x.get(0), 2, 1, 3), random(2, 3, 2));
	}

	@Test
	void depthAndSpace() {
		for (String mode : new String[] {"DCR", "CRD"}) {
			checkLinear((b, x) -> b.op("DepthToSpace", Attributes.of("blocksize", 2).with("mode", mode), x.get(0)), random(2, 12, 3, 2));
		}
		checkLinear((b, x) -> b.op("SpaceToDepth", Attributes.of("blocksize", 2), x.get(0)), random(2, 3, 4, 6));
	}

	@Test
	void triangles() {
		checkLinear((b, x) -> b.op("Trilu", x.get(0)), random(2, 4, 3));
		checkLinear((b, x) -> b.op("Trilu", Attributes.of("upper", 0), x.get(0), b.constant(new long[] {1})), random(4, 5));
	}

	@Test
	void joining() {
		checkLinear((b, x) -> b.concat(-2, x.get(0), x.get(1), x.get(0)), random(2, 3, 4), random(2, 1, 4));
	}

	@Test
	void splitting() {
		checkLinear((b, x) -> {
			var parts = b.split(x.get(0), 1, 2, 1, 4);
			return b.add(b.reduceSum(parts.get(0), true, 1), b.reduceMean(parts.get(2), true, 1));
		}, random(3, 7, 2));
		checkLinear((b, x) -> {
			var parts = b.ops("Split", Attributes.of("axis", -1).with("num_outputs", 3), 3, x.get(0));
			return b.concat(-1, parts.get(2), parts.get(0));
		}, random(3, 8));
	}

	@Test
	void slicing() {
		checkLinear((b, x) -> b.slice(x.get(0), 1, 1, 3), random(2, 5, 3));
		checkLinear((b, x) -> b.slice(x.get(0), -1, -2, Long.MAX_VALUE), random(2, 5));
		checkLinear((b, x) -> b.op("Slice", x.get(0), b.longs(1, 0), b.longs(7, 100), b.longs(1, 0), b.longs(3, 2)), random(5, 8));
		checkLinear((b, x) -> b.op("Slice", x.get(0), b.longs(-1), b.longs(Long.MIN_VALUE), b.longs(0), b.longs(-1)), random(5, 3));
		checkLinear((b, x) -> b.op("Slice", x.get(0), b.longs(6, -1), b.longs(0, -4), b.longs(1, 0), b.longs(-2, -2)), random(5, 8));
		checkLinear((b, x) -> b.op("Slice", x.get(0), b.longs(1, 0), b.longs(3, 2)), random(4, 3, 2));
	}

	@Test
	void paddingWithAConstant() {
		checkLinear((b, x) -> b.pad(x.get(0), 0, 0, 1, 2, 0, 0, 3, 0), random(2, 3, 4, 5));
		checkLinear((b, x) -> b.pad(x.get(0), -1, 2, 0, -2), random(4, 5));
		checkLinear((b, x) -> b.op("Pad", x.get(0), b.longs(2, 1), Value.NONE, b.longs(1)), random(4, 5));
	}

	@Test
	void paddingWithWhatIsThere() {
		for (String mode : new String[] {"reflect", "edge"}) {
			checkLinear((b, x) -> b.op("Pad", Attributes.of("mode", mode), x.get(0), b.longs(0, 0, 1, 2, 0, 0, 2, 3)), random(2, 3, 4, 5));
			checkLinear((b, x) -> b.op("Pad", Attributes.of("mode", mode), x.get(0), b.longs(1, 0, 1, 0, 2, 0)), random(4, 5, 2));
			checkLinear((b, x) -> b.op("Pad", Attributes.of("mode", mode), x.get(0), b.longs(2, 1)), random(4));
		}
	}
}
