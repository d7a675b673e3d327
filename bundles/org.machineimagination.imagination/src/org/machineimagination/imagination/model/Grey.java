// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/** Makes pictures grey inside a graph, so that whoever looks at them, guide or person, sees the same. */
public final class Grey {

	/** Luma of red, green and blue (ITU-R BT.601-7, section 2.5.1), as image libraries commonly weigh them. */
	private static final float[] LUMA = {0.299f, 0.587f, 0.114f};

	private Grey() {
	}

	/** Pictures of the same shape whose three channels are equal. */
	public static Value of(GraphBuilder graph, Value pictures) {
		Value luma = graph.reduceSum(graph.mul(graph.cast(pictures, ElementType.FLOAT), graph.constant(LUMA, 1, 3, 1, 1)), true, 1);
		return graph.concat(1, luma, luma, luma);
	}
}
