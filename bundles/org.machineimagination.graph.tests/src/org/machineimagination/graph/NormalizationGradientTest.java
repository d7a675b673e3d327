// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.machineimagination.graph.GradientCheck.check;
import static org.machineimagination.graph.GradientCheck.random;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.graph.build.GraphBuilder;

class NormalizationGradientTest {

	@ParameterizedTest
	@ValueSource(ints = {0, 1, -1})
	void softmaxAndItsLogarithmAlongAnyAxis(int axis) {
		check((b, x) -> b.softmax(x.get(0), axis), random(3, 4, 2));
		check((b, x) -> b.logSoftmax(x.get(0), axis), random(3, 4, 2));
	}

	@Test
	void batchNormalisationWithEverythingWanted() {
		check((b, x) -> b.op("BatchNormalization", Attributes.NONE.withFloat("epsilon", 0.01), x.toArray(Value[]::new)),
				random(2, 3, 4, 5), random(3), random(-2.0, 2, 3), random(3), random(0.5, 2, 3));
	}

	@Test
	void batchNormalisationOfRows() {
		check((b, x) -> b.op("BatchNormalization", x.get(0), x.get(1), x.get(1), x.get(1), b.mul(x.get(1), x.get(1))), random(4, 3), random(0.5, 1, 3));
	}

	@Test
	void layerNormalisationWithEverythingWanted() {
		check((b, x) -> b.op("LayerNormalization", x.toArray(Value[]::new)), random(2, 3, 6), random(6), random(6));
	}

	@Test
	void layerNormalisationOverTwoAxesWithoutBias() {
		check((b, x) -> b.op("LayerNormalization", Attributes.of("axis", 1).withFloat("epsilon", 0.1), x.get(0), x.get(1)), random(3, 2, 5), random(2, 5));
	}

	@Test
	void layerNormalisationInSinglePrecisionUsesItsOwnStatistics() {
		GraphBuilder builder = new GraphBuilder();
		Value x = builder.input("x", ElementType.FLOAT, 2, 6);
		Value scale = builder.input("scale", ElementType.FLOAT, 6);
		Value y = builder.exp(builder.op("LayerNormalization", x, scale));
		builder.output("y", y);
		builder.output("loss", builder.reduceSum(y, false));
		NetworkCheck.check(builder.build(), "loss", List.of("x", "scale"), Map.of());
	}

	@Test
	void instanceNormalisationWithEverythingWanted() {
		check((b, x) -> b.op("InstanceNormalization", x.toArray(Value[]::new)), random(2, 3, 4, 5), random(3), random(3));
	}

	@Test
	void groupNormalisationPerGroupAndPerChannel() {
		for (int opset : new int[] {18, 21}) {
			long scales = opset == 18 ? 2 : 4;
			OnnxGraph part = OldGraphs.of(opset, OldGraphs.node("GroupNormalization", Attributes.of("num_groups", 2), "x,scale,bias", "y"),
					"x", new long[] {2, 4, 3, 3}, "scale", new long[] {scales}, "bias", new long[] {scales});
			GraphBuilder builder = new GraphBuilder();
			Map<String, Value> inputs = Map.of("x", builder.input("x", ElementType.FLOAT, 2, 4, 3, 3), "scale",
					builder.input("scale", ElementType.FLOAT, scales), "bias", builder.input("bias", ElementType.FLOAT, scales));
			builder.output("loss", builder.reduceSum(builder.exp(builder.inline(part, "part", inputs).get("y")), false));
			NetworkCheck.check(builder.build(), "loss", List.of("x", "scale", "bias"), Map.of());
		}
	}

	@Test
	void unitLength() {
		check((b, x) -> b.op("LpNormalization", Attributes.of("axis", 1), x.get(0)), random(3, 4));
		check((b, x) -> b.op("LpNormalization", Attributes.of("axis", 0).with("p", 1), x.get(0)), random(0.3, 1, 3, 4));
	}

	@Test
	void layerNormalisationWithoutGainAndShiftOfItsOwn() {
		check((b, x) -> b.op("LayerNormalization", x.get(0), b.constant(x.get(0).type(), new double[] {1, 1, 1, 1, 1, 1}, 6),
				b.constant(x.get(0).type(), new double[6], 6)), random(2, 3, 6));
	}

}
