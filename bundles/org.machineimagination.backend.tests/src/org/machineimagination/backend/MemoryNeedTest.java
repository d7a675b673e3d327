// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

class MemoryNeedTest {

	private static final int ROW_BYTES = 256 * Float.BYTES;

	@Test
	void valuesAreLetGoAfterTheirLastUse() {
		// The input stays, and of the chain never more than one result and the next are there.
		assertEquals(3 * ROW_BYTES, MemoryNeed.peakBytes(chain(1), rows(chain(1), 1)));
	}

	@Test
	void aValueThatIsUsedLateStaysUntilThen() {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, 1, 256);
		Value early = g.exp(x);
		g.output("y", g.add(g.neg(g.sin(g.cos(early))), early));
		assertEquals(4 * ROW_BYTES, MemoryNeed.peakBytes(g.build(), rows(g.build(), 1)));
	}

	@Test
	void everyCandidateAddsTheSameAndWeightsAreFixed() {
		MemoryNeed need = MemoryNeed.of(MemoryNeedTest::chain, (graph, shapes) -> rows(graph, graph.inputs().getFirst().shape()[0]));
		assertEquals(new MemoryNeed(ROW_BYTES, 3 * ROW_BYTES), need);
	}

	@Test
	void whatIsMadeOfWeightsAloneStaysInPlaceOfThem() {
		assertEquals(new MemoryNeed(ROW_BYTES, 2 * ROW_BYTES), MemoryNeed.of(batch -> folded(batch, false), MemoryNeedTest::shapes));
	}

	@Test
	void weightsThatAreUsedThemselvesAndTurnedOverCountTwice() {
		assertEquals(new MemoryNeed(2 * ROW_BYTES, 3 * ROW_BYTES), MemoryNeed.of(batch -> folded(batch, true), MemoryNeedTest::shapes));
	}

	@Test
	void aNumberOfCandidatesTakesWhatEachDoesBesideWhatAllShare() {
		assertEquals(17, new MemoryNeed(5, 4).bytes(3));
	}

	/** {@code x [batch, 256]} plus what two operations make of a weight, and plus the weight itself if it is used directly. */
	private static OnnxGraph folded(int batch, boolean direct) {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, batch, 256);
		Value weight = g.constant(new float[256], 1, 256);
		Value sum = g.add(x, g.cos(g.sin(weight)));
		g.output("y", direct ? g.add(sum, weight) : sum);
		return g.build();
	}

	/** A result has as many rows as the input, unless it is made of weights alone. */
	private static Map<String, TensorInfo> shapes(OnnxGraph graph, Map<String, long[]> inputs) {
		Map<String, TensorInfo> infos = rows(graph, graph.inputs().getFirst().shape()[0]);
		graph.nodes().stream().filter(node -> !node.getOpType().equals("Add")).map(node -> node.getOutput(0))
				.forEach(name -> infos.put(name, new TensorInfo(name, ElementType.FLOAT, new long[] {1, 256})));
		return infos;
	}

	/** {@code x [batch, 256]} through a chain of operations, the first of which adds a weight of 256 numbers. */
	private static OnnxGraph chain(int batch) {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, batch, 256);
		g.output("y", g.sin(g.cos(g.add(x, g.constant(new float[256], 256)))));
		return g.build();
	}

	/** Every result has the shape of the input in these graphs. */
	private static Map<String, TensorInfo> rows(OnnxGraph graph, long batch) {
		var infos = new HashMap<String, TensorInfo>();
		graph.inputs().forEach(input -> infos.put(input.name(), input));
		graph.nodes().forEach(node -> infos.put(node.getOutput(0), new TensorInfo(node.getOutput(0), ElementType.FLOAT, new long[] {batch, 256})));
		return infos;
	}
}
