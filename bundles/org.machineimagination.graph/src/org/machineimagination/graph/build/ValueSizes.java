// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.build;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Arrays;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;

/**
 * Looks at what a graph would make before it is run. A file of a kilobyte can ask for gigabytes, since its operations may repeat what they
 * are given as often as they like.
 */
public final class ValueSizes {

	/** No picture, and nothing on the way to one, takes as much: a gibibyte is 8192 x 8192 pixels of four colours in single precision. */
	public static final long MOST_BYTES = 1L << 30;

	private ValueSizes() {
	}

	/**
	 * Refuses a graph that makes a single tensor of more than {@link #MOST_BYTES}, as far as shapes are known.
	 *
	 * @param graph what was built so far, for one picture
	 * @throws GraphException that names the operation
	 */
	public static void requireReasonable(GraphBuilder graph) {
		for (NodeProto node : graph.draft().nodes()) {
			for (String output : node.getOutputList()) {
				Value value = graph.draft().value(output);
				if (!value.isNone() && value.isStatic() && bytes(value) > MOST_BYTES) {
					throw new GraphException("its operation %s '%s' would make a tensor of %s, which takes %.1f GB".formatted(node.getOpType(), node.getName(),
							Arrays.toString(value.shape()), bytes(value) / 1e9));
				}
			}
		}
	}

	/** A floating-point number, since what a hostile file asks for may not fit into an integer. */
	private static double bytes(Value value) {
		double bytes = value.type().bytes();
		for (long axis : value.shape()) {
			bytes *= axis;
		}
		return bytes;
	}
}
