// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import java.util.List;
import java.util.Map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.machineimagination.graph.GradientCheck.check;
import static org.machineimagination.graph.GradientCheck.random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.Differentiation;

class ProductGradientTest {

	@Test
	void matricesBothOfWhichAreWanted() {
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(3, 4), random(4, 2));
	}

	@Test
	void aBatchTimesOneMatrix() {
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(2, 3, 4), random(4, 5));
	}

	@Test
	void oneMatrixTimesABatch() {
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(3, 4), random(2, 4, 5));
	}

	@Test
	void batchesThatBroadcastEachOther() {
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(2, 1, 3, 4), random(5, 4, 2));
	}

	@Test
	void vectors() {
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(4), random(4, 3));
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(2, 3, 4), random(4));
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(4), random(2, 4, 3));
		check((b, x) -> b.matMul(x.get(0), x.get(1)), random(4), random(4));
	}

	@Test
	void aMatrixTimesItself() {
		check((b, x) -> b.matMul(x.get(0), b.transpose(x.get(0), 1, 0)), random(3, 4));
	}

	@ParameterizedTest
	@CsvSource({"0,0", "0,1", "1,0", "1,1"})
	void generalProducts(int transA, int transB) {
		Attributes attributes = Attributes.of("transA", transA).with("transB", transB).withFloat("alpha", 0.7).withFloat("beta", -1.3);
		check((b, x) -> b.op("Gemm", attributes, x.get(0), x.get(1), x.get(2)), transA == 0 ? random(3, 4) : random(4, 3),
				transB == 0 ? random(4, 5) : random(5, 4), random(5));
		check((b, x) -> b.op("Gemm", attributes, x.get(0), x.get(1), x.get(2)), transA == 0 ? random(3, 4) : random(4, 3),
				transB == 0 ? random(4, 5) : random(5, 4), random(3, 1));
	}

	@Test
	void aGeneralProductWithoutAddend() {
		check((b, x) -> b.op("Gemm", x.get(0), x.get(1)), random(3, 4), random(4, 5));
	}

	@ParameterizedTest
	@CsvSource({"'bij,bjk->bik'", "'bij,bjk->kib'", "'bij, bjk -> b'", "'bij,bjk->bk'"})
	void einsteinSums(String equation) {
		check((b, x) -> b.op("Einsum", Attributes.of("equation", equation), x.get(0), x.get(1)), random(2, 3, 4), random(2, 4, 5));
	}

	@Test
	void einsteinSumsOfOneAndOfThree() {
		check((b, x) -> b.op("Einsum", Attributes.of("equation", "ijk->ki"), x.get(0)), random(2, 3, 4));
		check((b, x) -> b.op("Einsum", Attributes.of("equation", "i,j,ij->j"), x.get(0), x.get(1), x.get(2)), random(3), random(4), random(3, 4));
	}

	@Test
	void attentionWhoseOperandsAreTurnedOverOnTheirWay() {
		check((b, x) -> {
			Value query = b.transpose(x.get(0), 0, 2, 1, 3);
			Value key = b.transpose(x.get(1), 0, 2, 3, 1);
			Value value = b.transpose(x.get(2), 0, 2, 1, 3);
			return b.transpose(b.matMul(b.softmax(b.matMul(query, key), 3), value), 0, 2, 1, 3);
		}, random(2, 3, 2, 4), random(2, 5, 2, 4), random(2, 5, 2, 3));
	}

	@Test
	void aProductWithATurnedProduct() {
		check((b, x) -> b.matMul(x.get(0), b.transpose(b.softmax(b.matMul(x.get(1), x.get(2)), 2), 0, 2, 1)), random(2, 3, 5), random(2, 4, 2),
				random(2, 2, 5));
	}

	@Test
	void whatIsTurnedTwiceIsTurnedBackOnce() {
		GraphBuilder builder = new GraphBuilder();
		Value x = builder.input("x", ElementType.FLOAT, 2, 3, 4);
		Value turned = builder.transpose(builder.transpose(x, 0, 2, 1), 1, 0, 2);
		builder.output("loss", builder.reduceSum(builder.mul(turned, turned), false));
		OnnxGraph graph = Differentiation.of(builder.build(), "loss", List.of("x"), Map.of(), null);
		assertEquals(3, graph.nodes().stream().filter(node -> node.getOpType().equals("Transpose")).count(), graph::toString);
	}
}
