// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.machineimagination.graph.GradientCheck.apart;
import static org.machineimagination.graph.GradientCheck.check;
import static org.machineimagination.graph.GradientCheck.random;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.Differentiation;

class ReductionGradientTest {

	private static final double LEAST = 0.5;

	@ParameterizedTest
	@ValueSource(strings = {"ReduceSum", "ReduceMean", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSum",
			"ReduceLogSumExp", "ReduceProd"})
	void overOneAxisAndOverSeveralAndOverAll(String op) {
		check((b, x) -> b.reduce(op, x.get(0), true, 1), random(LEAST, 2, 2, 3, 4));
		check((b, x) -> b.reduce(op, x.get(0), false, -1, 0), random(LEAST, 2, 2, 3, 4));
		check((b, x) -> b.reduce(op, x.get(0), false), random(LEAST, 2, 2, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = {"ReduceMax", "ReduceMin"})
	void extremes(String op) {
		check((b, x) -> b.reduce(op, x.get(0), true, 1), apart(2, 3, 4));
		check((b, x) -> b.reduce(op, x.get(0), false, 0, 2), apart(2, 3, 4));
	}

	@ParameterizedTest
	@ValueSource(strings = {"GlobalAveragePool", "GlobalMaxPool"})
	void overAllPositionsOfAPicture(String op) {
		check((b, x) -> b.op(op, x.get(0)), apart(2, 3, 4, 5));
	}

	@Test
	void overNoAxisAtAll() {
		check((b, x) -> b.op("ReduceSum", Attributes.of("noop_with_empty_axes", 1), x.get(0)), random(2, 3));
	}

	@Test
	void aNormThatIsZeroHasAGradientOfZero() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, 3);
		b.output("y", b.reduce("ReduceL2", x, false));
		var gradient = OnnxRuntime.run(Differentiation.of(b.build(), "y", List.of("x"), Map.of(), ShapeOracle.NONE),
				Map.of("x", OnnxRuntime.Array.of(new double[3], 3))).get("gradient/x");
		assertArrayEquals(new double[3], gradient.data());
	}

	@Test
	void runningSums() {
		for (int variant = 0; variant < 4; variant++) {
			Attributes attributes = Attributes.of("exclusive", variant % 2).with("reverse", variant / 2);
			check((b, x) -> b.op("CumSum", attributes, x.get(0), b.constant(new long[] {1})), random(2, 4));
		}
	}
}
