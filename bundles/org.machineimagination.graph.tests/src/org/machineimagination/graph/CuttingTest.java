// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.OnnxRuntime.Array;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.ConstantProduct;
import org.machineimagination.graph.transform.Cutting;

class CuttingTest {

	private static final float[] WEIGHT = {1, 2, 3, 4, 5, 6};

	@Test
	void aCutGraphComputesTheSameOfTheValueItIsFed() {
		OnnxGraph graph = network();
		Array x = GradientCheck.random(2, 3);
		Array y = GradientCheck.random(2, 2);
		OnnxGraph cut = Cutting.at(graph, new TensorInfo("MatMul", ElementType.FLOAT, new long[] {-1, 2}));
		assertEquals(List.of("y", "MatMul"), cut.inputs().stream().map(TensorInfo::name).toList());
		assertEquals(0, cut.initializers().stream().filter(weight -> weight.getDimsCount() == 2).count());
		var product = new double[4];
		for (int i = 0; i < 4; i++) {
			for (int k = 0; k < 3; k++) {
				product[i] += x.data()[i / 2 * 3 + k] * WEIGHT[k * 2 + i % 2];
			}
		}
		assertArrayEquals(OnnxRuntime.run(graph, Map.of("x", x, "y", y)).get("z").data(),
				OnnxRuntime.run(cut, Map.of("y", y, "MatMul", new Array(product, 2, 2))).get("z").data(), 1e-6);
	}

	@Test
	void aValueThatNothingMakesCannotBeCut() {
		assertThrows(GraphException.class, () -> Cutting.at(network(), new TensorInfo("x", ElementType.FLOAT, new long[] {-1, 3})));
		assertThrows(GraphException.class, () -> Cutting.at(network(), new TensorInfo("nothing", ElementType.FLOAT, new long[] {-1, 3})));
	}

	@Test
	void theProductOfAnInputIsFoundWithWhatEachOfItsComponentsGives() {
		ConstantProduct product = ConstantProduct.of(network(), "x");
		assertEquals("MatMul: FLOAT[-1, 2]", product.result().toString());
		assertArrayEquals(new double[] {3, 4}, product.rows()[1]);
	}

	@Test
	void aGemmsTransposedMatrixFactorsAndAddendAreInTheRows() {
		var b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, -1, 3);
		Value gemm = b.op("Gemm", Attributes.of("transB", 1).withFloat("alpha", 2).withFloat("beta", 0.5), b.op("Identity", x), b.constant(WEIGHT, 2, 3),
				b.constant(new float[] {10, 20}, 2));
		b.output("z", b.tanh(gemm));
		ConstantProduct product = ConstantProduct.of(b.build(), "x");
		assertArrayEquals(new double[] {2 * 2 + 5, 2 * 5 + 10}, product.rows()[1]);
	}

	@Test
	void anInputThatIsUsedOtherwiseHasNoProduct() {
		assertEquals("its input 'y' goes into the operation Tanh 'Tanh', not into a product with a constant matrix",
				assertThrows(GraphException.class, () -> ConstantProduct.of(network(), "y")).getMessage());
		var b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, -1, 3);
		b.output("z", b.concat(1, b.matMul(x, b.constant(WEIGHT, 3, 2)), b.tanh(x)));
		OnnxGraph twice = b.build();
		assertEquals("its input 'x' is used in 2 places, not in one product with a matrix",
				assertThrows(GraphException.class, () -> ConstantProduct.of(twice, "x")).getMessage());
	}

	/** z = tanh(y) + x W. */
	private static OnnxGraph network() {
		var b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, -1, 3);
		Value y = b.input("y", ElementType.FLOAT, -1, 2);
		b.output("z", b.add(b.tanh(y), b.matMul(x, b.constant(WEIGHT, 3, 2))));
		return b.build();
	}
}
