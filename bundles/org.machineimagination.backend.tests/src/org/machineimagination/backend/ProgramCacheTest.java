// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

class ProgramCacheTest {

	private final DoublingBackend backend = new DoublingBackend();
	private final ProgramCache cache = new ProgramCache(backend, 2);

	@Test
	void whatComesBackIsLentAgainForAnEqualGraph() {
		compile(4).close();
		compile(4).close();
		assertEquals(1, backend.compiled);
		assertEquals(0, backend.closed);
	}

	@Test
	void anotherGraphOrOtherOptionsAreCompiledAnew() {
		compile(4).close();
		compile(5).close();
		cache.compile(graph(4), new CompileOptions("cpu", 3)).close();
		assertEquals(3, backend.compiled);
	}

	@Test
	void twoAtOneTimeGetOneEach() {
		try (Program first = compile(4); Program second = compile(4)) {
			run(first);
			run(second);
		}
		assertEquals(2, backend.compiled);
		assertEquals(1, backend.closed);
	}

	@Test
	void onlyTheProgramsLastUsedAreKept() {
		compile(1).close();
		compile(2).close();
		compile(1).close();
		compile(3).close();
		assertEquals(1, backend.closed);
		compile(1).close();
		compile(3).close();
		assertEquals(3, backend.compiled);
		compile(2).close();
		assertEquals(4, backend.compiled);
	}

	@Test
	void aProgramGivenBackIsOfNoUseToTheBorrower() {
		Program program = compile(4);
		program.close();
		program.close();
		assertThrows(IllegalStateException.class, () -> run(program));
		assertEquals(0, backend.closed);
	}

	@Test
	void aProgramWhoseDeviceFailedIsNotLentAgain() {
		Program program = compile(4);
		backend.afterRun = () -> {
			throw new BackendException("Out of memory.");
		};
		assertThrows(BackendException.class, () -> run(program));
		program.close();
		assertEquals(1, backend.closed);
	}

	@Test
	void aProgramWhoseRunWasCancelledIsLentAgain() {
		Program program = compile(4);
		backend.afterRun = () -> {
			throw new CancelledException();
		};
		assertThrows(CancelledException.class, () -> run(program));
		program.close();
		assertEquals(0, backend.closed);
	}

	@Test
	void afterClosingNothingIsKept() {
		Program lent = compile(4);
		compile(5).close();
		cache.close();
		assertEquals(1, backend.closed);
		run(lent);
		lent.close();
		assertEquals(2, backend.closed);
	}

	private Program compile(int rows) {
		return cache.compile(graph(rows), CompileOptions.DEFAULT);
	}

	private static void run(Program program) {
		program.run(Map.of("x", Tensor.of(new float[12], 4, 3)), Set.of("y"), new Cancellation());
	}

	private static OnnxGraph graph(int rows) {
		var g = new GraphBuilder();
		g.output("y", g.mul(g.input("x", ElementType.FLOAT, rows, 3), 2));
		return g.build();
	}
}
