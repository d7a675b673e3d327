// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.machineimagination.graph.GradientCheck.apart;
import static org.machineimagination.graph.GradientCheck.check;
import static org.machineimagination.graph.GradientCheck.random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementwiseGradientTest {

	@ParameterizedTest
	@ValueSource(strings = {"Neg", "Exp", "Sin", "Cos", "Tan", "Atan", "Sinh", "Cosh", "Tanh", "Sigmoid", "Softplus", "Erf", "Mish"})
	void functionsThatAreSmoothEverywhere(String op) {
		check((b, x) -> b.op(op, x.get(0)), random(3, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Log", "Sqrt", "Reciprocal"})
	void functionsOfPositiveNumbers(String op) {
		check((b, x) -> b.op(op, x.get(0)), random(0.5, 2, 7));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Asin", "Acos"})
	void inversesOfSineAndCosine(String op) {
		check((b, x) -> b.op(op, x.get(0)), random(-0.8, 0.8, 7));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Abs", "Relu", "LeakyRelu", "Elu", "Selu", "Softsign", "HardSigmoid", "HardSwish", "ThresholdedRelu"})
	void functionsInPieces(String op) {
		check((b, x) -> b.op(op, x.get(0)), apart(9, 7));
	}

	@Test
	void aScalarHasAGradient() {
		check((b, x) -> b.exp(x.get(0)), random());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean"})
	void operandsOfOneShape(String op) {
		check((b, x) -> b.op(op, x.get(0), x.get(1)), apart(3, 4), shifted(apart(3, 4)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean"})
	void operandsThatBroadcastEachOther(String op) {
		check((b, x) -> b.op(op, x.get(0), x.get(1)), apart(2, 1, 3), shifted(apart(4, 1)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Add", "Sub", "Mul", "Div"})
	void aScalarOperand(String op) {
		check((b, x) -> b.op(op, x.get(0), x.get(1)), apart(2, 3), shifted(apart()));
		check((b, x) -> b.op(op, x.get(1), x.get(0)), apart(2, 3), shifted(apart()));
	}

	@Test
	void oneInputAsBothOperands() {
		check((b, x) -> b.mul(x.get(0), x.get(0)), random(5));
	}

	@Test
	void anIntermediateThatIsUsedThreeTimes() {
		check((b, x) -> {
			Value y = b.sin(x.get(0));
			return b.add(b.mul(y, y), b.exp(y));
		}, random(4));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Max", "Min", "Sum", "Mean"})
	void threeOperands(String op) {
		check((b, x) -> b.op(op, x.get(0), x.get(1), x.get(2)), apart(3, 1), shifted(apart(1, 4)), shifted(shifted(apart(1))));
	}

	@Test
	void powers() {
		for (double exponent : new double[] {2, 3, 0.5, -1.5}) {
			check((b, x) -> b.pow(x.get(0), b.scalarLike(x.get(0), exponent)), random(0.5, 2, 2, 3));
		}
	}

	@Test
	void aPowerWhoseExponentIsWantedToo() {
		check((b, x) -> b.pow(x.get(0), x.get(1)), random(0.5, 2, 2, 3), random(0.5, 2, 3));
	}

	@Test
	void aLearnedSlopeBelowZero() {
		check((b, x) -> b.op("PRelu", x.get(0), x.get(1)), apart(2, 3, 4), random(0.1, 0.5, 3, 1));
	}

	@Test
	void clippingBetweenBounds() {
		check((b, x) -> b.clip(x.get(0), -0.31, 0.52), apart(4, 5));
	}

	@Test
	void clippingFromOneSide() {
		check((b, x) -> b.op("Clip", x.get(0), Value.NONE, b.scalarLike(x.get(0), 0.32)), apart(4, 5));
		check((b, x) -> b.op("Clip", x.get(0), b.scalarLike(x.get(0), 0.32)), apart(4, 5));
	}

	@Test
	void choosingByACondition() {
		check((b, x) -> b.where(b.greater(x.get(0), b.scalarLike(x.get(0), 0.33)), b.exp(x.get(1)), x.get(2)), apart(3, 4),
				random(4), random(3, 1));
	}

	private static OnnxRuntime.Array shifted(OnnxRuntime.Array array) {
		for (int i = 0; i < array.data().length; i++) {
			array.data()[i] = array.data()[i] * 1.37 + 0.437;
		}
		return array;
	}

	@Test
	void swishInEveryForm() {
		check((b, x) -> b.mul(x.get(0), b.sigmoid(x.get(0))), random(-3.0, 3, 4, 5));
		check((b, x) -> b.mul(b.sigmoid(x.get(0)), x.get(0)), random(-3.0, 3, 4, 5));
		check((b, x) -> b.mul(x.get(0), b.sigmoid(b.mul(x.get(0), 1.702))), random(-3.0, 3, 4, 5));
		check((b, x) -> b.mul(b.sigmoid(b.mul(b.scalarLike(x.get(0), -0.7), x.get(0))), x.get(0)), random(-3.0, 3, 4, 5));
	}

	@Test
	void productsWithASigmoidThatAreNotSwish() {
		check((b, x) -> b.mul(x.get(0), b.sigmoid(x.get(1))), random(-3.0, 3, 4, 5), random(-2.0, 2, 4, 5));
		check((b, x) -> b.mul(x.get(0), b.sigmoid(b.mul(x.get(0), x.get(1)))), random(-3.0, 3, 4, 5), random(-2.0, 2, 5));
	}

	@Test
	void swishWhoseSigmoidIsUsedElsewhereToo() {
		check((b, x) -> {
			Value s = b.sigmoid(x.get(0));
			return b.add(b.mul(x.get(0), s), b.mul(s, s));
		}, random(-3.0, 3, 4, 5));
	}

}
