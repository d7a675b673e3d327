// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.BatchAxis;

class BatchAxisTest {

	@Test
	void aFreeBatchIsLeftAlone() {
		OnnxGraph graph = network(-1, new long[] {-1, 2, 3});
		assertSame(graph, BatchAxis.free(graph, List.of("x")));
	}

	@Test
	void aWrittenOneIsTakenOutOfReshapes() {
		OnnxGraph freed = BatchAxis.free(network(1, new long[] {1, 2, 3}), List.of("x"));
		assertArrayEquals(new long[] {-1, 6}, freed.input("x").shape());
		assertArrayEquals(new long[] {5, 2, 3}, shapeOfFive(freed));
	}

	@Test
	void aWrittenOneBesideAnOpenAxisIsTakenOutToo() {
		assertArrayEquals(new long[] {5, 2, 3}, shapeOfFive(BatchAxis.free(network(1, new long[] {1, -1, 3}), List.of("x"))));
	}

	@Test
	void inputsThatAreNoBatchStayAsTheyAre() {
		var builder = new GraphBuilder();
		Value x = builder.input("x", ElementType.FLOAT, 1, 6);
		Value t = builder.input("t", ElementType.FLOAT, 1);
		builder.output("y", builder.mul(x, t));
		OnnxGraph freed = BatchAxis.free(builder.build(), List.of("x"));
		assertArrayEquals(new long[] {1}, freed.input("t").shape());
	}

	@Test
	void aBatchThatIsMergedWithAnotherAxisIsRefused() {
		var refusal = assertThrows(GraphException.class, () -> BatchAxis.free(network(1, new long[] {2, -1, 3}), List.of("x")));
		assertEquals("The model takes one item at a time and cannot be made to take more, because its operation Reshape 'Reshape' rearranges the "
				+ "batch; export it with a free batch axis", refusal.getMessage());
	}

	@Test
	void aBatchThatIsMovedIsRefused() {
		var builder = new GraphBuilder();
		builder.output("y", builder.transpose(builder.input("x", ElementType.FLOAT, 1, 6), 1, 0));
		assertThrows(GraphException.class, () -> BatchAxis.free(builder.build(), List.of("x")));
	}

	@Test
	void aBatchThatIsJoinedWithAConstantIsRefused() {
		var builder = new GraphBuilder();
		Value x = builder.input("x", ElementType.FLOAT, 1, 6);
		builder.output("y", builder.concat(1, builder.constant(new float[2], 1, 2), x));
		assertThrows(GraphException.class, () -> BatchAxis.free(builder.build(), List.of("x")));
	}

	@Test
	void anotherFixedNumberIsRefused() {
		var refusal = assertThrows(GraphException.class, () -> BatchAxis.free(network(4, new long[] {4, 2, 3}), List.of("x")));
		assertEquals("The input 'x' takes exactly 4 items at once; export the model with a free batch axis", refusal.getMessage());
	}

	private static OnnxGraph network(long batch, long[] shape) {
		var builder = new GraphBuilder();
		builder.output("y", builder.op("Reshape", builder.tanh(builder.input("x", ElementType.FLOAT, batch, 6)), builder.longs(shape)));
		return builder.build();
	}

	private static long[] shapeOfFive(OnnxGraph freed) {
		var builder = new GraphBuilder();
		Value x = builder.input("x", ElementType.FLOAT, 5, 6);
		return builder.inline(freed, "", java.util.Map.of("x", x)).get("y").shape();
	}
}
