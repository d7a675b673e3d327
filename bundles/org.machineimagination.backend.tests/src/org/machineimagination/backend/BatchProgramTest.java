// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

class BatchProgramTest {

	private final DoublingBackend backend = new DoublingBackend();

	@Test
	void aBatchOfAnySizeComesBackInItsOrder() {
		try (BatchProgram program = program(8)) {
			for (int rows : new int[] {1, 2, 7, 8, 9, 16, 21, 50}) {
				assertDoubled(rows, program.run(Map.of("x", rows(rows)), Map.of(), Set.of("y"), new Cancellation()).get("y"));
			}
		}
	}

	@Test
	void fullChunksComeFirstAndTheTailIsPadded() {
		try (BatchProgram program = program(8)) {
			program.run(Map.of("x", rows(21)), Map.of(), Set.of("y"), new Cancellation());
			assertEquals(List.of(8L, 8L, 8L), backend.runs);
		}
	}

	@Test
	void sizesThatAreNotNeededAreNotCompiled() {
		try (BatchProgram program = program(8)) {
			program.run(Map.of("x", rows(16)), Map.of(), Set.of("y"), new Cancellation());
			assertEquals(1, backend.compiled);
			program.run(Map.of("x", rows(17)), Map.of(), Set.of("y"), new Cancellation());
			program.run(Map.of("x", rows(17)), Map.of(), Set.of("y"), new Cancellation());
			assertEquals(2, backend.compiled);
		}
		assertEquals(2, backend.closed);
	}

	@Test
	void aGraphWithASymbolicBatchIsCompiledOnce() {
		OnnxGraph symbolic = graph(-1);
		try (BatchProgram program = BatchProgram.compile(Engine.of(backend), size -> symbolic, 8, new Cancellation())) {
			assertDoubled(19, program.run(Map.of("x", rows(19)), Map.of(), Set.of("y"), new Cancellation()).get("y"));
			assertEquals(1, backend.compiled);
		}
		assertEquals(1, backend.closed);
	}

	@Test
	void aFixedBatchIsFilledByRepeatingTheLastRow() {
		try (BatchProgram program = BatchProgram.fixed(Engine.of(backend), graph(4), 4, new Cancellation())) {
			assertDoubled(6, program.run(Map.of("x", rows(6)), Map.of(), Set.of("y"), new Cancellation()).get("y"));
			assertEquals(List.of(4L, 4L), backend.runs);
			assertEquals(4, program.chunk());
		}
	}

	@Test
	void sharedInputsGoToEveryChunkWhole() {
		var g = new GraphBuilder();
		Value shift = g.input("shift", ElementType.FLOAT, 1);
		g.output("y", g.add(g.input("x", ElementType.FLOAT, 4, 3), shift));
		try (BatchProgram program = BatchProgram.fixed(Engine.of(backend), g.build(), 4, new Cancellation())) {
			float[] y = program.run(Map.of("x", rows(5)), Map.of("shift", Tensor.of(new float[] {100}, 1)), Set.of("y"), new Cancellation()).get("y")
					.floats();
			assertEquals(100, y[0]);
			assertEquals(2 * 14 + 100, y[14]);
		}
	}

	@Test
	void cancellingIsNoticedBetweenChunks() {
		var cancellation = new Cancellation();
		backend.afterRun = cancellation::cancel;
		try (BatchProgram program = program(4)) {
			assertThrows(CancelledException.class, () -> program.run(Map.of("x", rows(12)), Map.of(), Set.of("y"), cancellation));
			assertEquals(1, backend.runs.size());
		}
	}

	@Test
	void anOutputWithoutCandidatesIsNamed() {
		try (BatchProgram program = program(4)) {
			BackendException e = assertThrows(BackendException.class,
					() -> program.run(Map.of("x", rows(4)), Map.of(), Set.of("total"), new Cancellation()));
			assertEquals("The output 'total' cannot be computed in chunks, as it has no axis of candidates.", e.getMessage());
		}
	}

	@Test
	void inputsOfDifferentNumbersOfCandidatesAreNamed() {
		try (BatchProgram program = program(4)) {
			Map<String, Tensor> batched = new TreeMap<>(Map.of("x", rows(4), "z", rows(5)));
			BackendException e = assertThrows(BackendException.class, () -> program.run(batched, Map.of(), Set.of("y"), new Cancellation()));
			assertEquals("The input 'z' has 5 candidates where another has 4.", e.getMessage());
		}
	}

	@Test
	void aClosedProgramRunsNoMore() {
		BatchProgram program = program(4);
		program.close();
		assertThrows(IllegalStateException.class, () -> program.run(Map.of("x", rows(4)), Map.of(), Set.of("y"), new Cancellation()));
	}

	private BatchProgram program(int chunk) {
		return BatchProgram.compile(Engine.of(backend), BatchProgramTest::graph, chunk, new Cancellation());
	}

	private static OnnxGraph graph(int batch) {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, batch, 3);
		g.output("y", g.mul(x, 2));
		g.output("total", g.reduceSum(x, false));
		return g.build();
	}

	/** Rows that count up from 0. */
	private static Tensor rows(int rows) {
		var data = new float[rows * 3];
		for (int i = 0; i < data.length; i++) {
			data[i] = i;
		}
		return Tensor.of(data, rows, 3);
	}

	private static void assertDoubled(int rows, Tensor result) {
		assertArrayEquals(new long[] {rows, 3}, result.shape());
		var expected = new float[rows * 3];
		LongStream.range(0, expected.length).forEach(i -> expected[(int) i] = 2 * i);
		assertArrayEquals(expected, result.floats());
	}
}
