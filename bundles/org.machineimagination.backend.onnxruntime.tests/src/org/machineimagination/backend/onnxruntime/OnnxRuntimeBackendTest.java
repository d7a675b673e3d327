// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;

class OnnxRuntimeBackendTest {

	@Test
	void theProcessorIsAmongTheDevicesWithTheThreadsAllotted() {
		Device device = Opened.backend().devices().stream().filter(each -> each.id().equals("cpu")).findFirst().orElseThrow();
		assertEquals(Runtime.getRuntime().availableProcessors(), device.threads());
		assertTrue(device.memoryBytes() > 1L << 28, () -> "memory " + device.memoryBytes());
	}

	@Test
	void theVersionIsTheRuntimesOwn() {
		assertTrue(Opened.backend().version().matches("1\\.\\d+\\.\\d+"), Opened.backend()::version);
	}

	@Test
	void onlyTheOutputsAskedForComeBack() {
		try (Program program = Opened.compile(Graphs.small())) {
			Map<String, Tensor> results = program.run(Map.of("x", Tensor.of(new float[] {1, 2, 3}, 1, 3)), Set.of("negative"), new Cancellation());
			assertEquals(Set.of("negative"), results.keySet());
			assertArrayEquals(new float[] {-1, -2, -3}, results.get("negative").floats());
		}
	}

	@Test
	void aSymbolicBatchMayHaveAnySizeEvenNone() {
		try (Program program = Opened.compile(Graphs.small())) {
			for (int rows : new int[] {5, 1, 0, 7}) {
				Tensor result = program.run(Map.of("x", Tensor.of(new float[rows * 3], rows, 3)), Set.of("double"), new Cancellation()).get("double");
				assertArrayEquals(new long[] {rows, 3}, result.shape());
			}
		}
	}

	@Test
	void theContextClassLoaderOfACallerStaysAsItWas() {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Opened.backend().devices();
		assertSame(before, Thread.currentThread().getContextClassLoader());
	}

	@Test
	void halfPrecisionGoesInAndOutAsSinglePrecision() {
		Tensor result = Opened.run(identity(ElementType.FLOAT16), Map.of("x", Tensor.of(new float[] {0.1f, -70000, 3}, 3)), "y");
		assertArrayEquals(new float[] {Float.float16ToFloat(Float.floatToFloat16(0.1f)), Float.NEGATIVE_INFINITY, 3}, result.floats());
	}

	@Test
	void everyOtherElementTypeComesBackAsItWent() {
		var doubles = new Tensor.Doubles(new double[] {0.1, -1e300, 3}, 3);
		assertArrayEquals(doubles.data(), ((Tensor.Doubles) echo(ElementType.DOUBLE, doubles)).data());
		var longs = Tensor.of(new long[] {1, Long.MIN_VALUE, 3}, 3);
		assertArrayEquals(longs.data(), ((Tensor.Longs) echo(ElementType.INT64, longs)).data());
		var bools = new Tensor.Bools(new boolean[] {true, false, true}, 3);
		assertArrayEquals(bools.data(), ((Tensor.Bools) echo(ElementType.BOOL, bools)).data());
		var ints = new Tensor.Ints(new int[] {1, -100, 3}, 3);
		for (ElementType type : new ElementType[] {ElementType.INT32, ElementType.INT16, ElementType.INT8}) {
			assertArrayEquals(ints.data(), ((Tensor.Ints) echo(type, ints)).data());
		}
		var bytes = new Tensor.Ints(new int[] {1, 200, 255}, 3);
		assertArrayEquals(bytes.data(), ((Tensor.Ints) echo(ElementType.UINT8, bytes)).data());
	}

	@Test
	void aScalarHasNoAxes() {
		var g = new GraphBuilder();
		g.output("y", g.mul(g.input("x", ElementType.FLOAT), 3));
		Tensor result = Opened.run(g.build(), Map.of("x", Tensor.of(new float[] {2})), "y");
		assertArrayEquals(new long[0], result.shape());
		assertArrayEquals(new float[] {6}, result.floats());
	}

	@Test
	void sameInputsOnTheSameThreadsGiveTheSameBits() {
		Map<String, Tensor> inputs = Map.of("image", Tensor.of(Graphs.noise(4 * 3 * 32 * 32), 4, 3, 32, 32));
		float[] first = Opened.run(Graphs.network(4), inputs, "features").floats();
		for (int i = 0; i < 20; i++) {
			assertArrayEquals(first, Opened.run(Graphs.network(4), inputs, "features").floats(), 0);
		}
	}

	@Test
	void resultsOfOneRunOutliveTheNext() {
		try (Program program = Opened.compile(Graphs.small())) {
			Tensor first = program.run(Map.of("x", Tensor.of(new float[] {1, 2, 3}, 1, 3)), Set.of("double"), new Cancellation()).get("double");
			program.run(Map.of("x", Tensor.of(new float[] {7, 8, 9}, 1, 3)), Set.of("double"), new Cancellation());
			assertArrayEquals(new float[] {2, 4, 6}, first.floats());
		}
	}

	@Test
	void severalThreadsMayCompileAndRunAtOnce() {
		float[] expected = Opened.run(Graphs.products(64, 3), square(64), "y").floats();
		var threads = IntStream.range(0, 8).mapToObj(i -> CompletableFuture
				.supplyAsync(() -> Opened.run(Graphs.products(64, 3), square(64), "y").floats())).toList();
		threads.forEach(each -> assertArrayEquals(expected, each.join(), 0));
	}

	@Test
	void aProgramMayUseFewerThreads() {
		try (Program program = Opened.backend().compile(Graphs.products(64, 1), new CompileOptions("cpu", 1))) {
			assertEquals(64 * 64, program.run(square(64), Set.of("y"), new Cancellation()).get("y").floats().length);
		}
	}

	private static Map<String, Tensor> square(int size) {
		return Map.of("x", Tensor.of(Graphs.noise(size * size), size, size));
	}

	private static OnnxGraph identity(ElementType type) {
		var g = new GraphBuilder();
		g.output("y", g.op("Identity", g.input("x", type, 3)));
		return g.build();
	}

	private static Tensor echo(ElementType type, Tensor tensor) {
		return Opened.run(identity(type), Map.of("x", tensor), "y");
	}
}
