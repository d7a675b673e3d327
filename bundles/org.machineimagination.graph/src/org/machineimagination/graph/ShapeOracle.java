// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import java.util.Map;

/**
 * Finds the shapes of a graph's intermediates where they do not follow from the graph alone. The runtime itself is one: it runs the
 * graph once with the intermediates as further outputs.
 */
@FunctionalInterface
public interface ShapeOracle {

	/** Knows nothing; enough where every shape follows from the inputs'. */
	ShapeOracle NONE = (graph, inputShapes) -> Map.of();

	/**
	 * Types and shapes of intermediates.
	 *
	 * @param graph       a graph whose inputs have known shapes
	 * @param inputShapes the shape of each input, by name
	 * @return what is known of what operations compute, by name; may lack some
	 */
	Map<String, TensorInfo> infer(OnnxGraph graph, Map<String, long[]> inputShapes);
}
