// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All operations of the interpreter, by their ONNX names. */
public final class Operations {

	private static final Map<String, Operation> ALL = new TreeMap<>();

	static {
		Elementwise.register(ALL);
		Reductions.register(ALL);
		Matrices.register(ALL);
		Reshaping.register(ALL);
		Selecting.register(ALL);
		Convolutions.register(ALL);
		Pools.register(ALL);
		Normalizations.register(ALL);
		Quantized.register(ALL);
		Resizing.register(ALL);
	}

	private Operations() {
	}

	/** Names in alphabetical order. */
	public static List<String> names() {
		return List.copyOf(ALL.keySet());
	}

	/** The operation that a node uses; only the standard domain has any. */
	static Optional<Operation> find(NodeProto node) {
		boolean standard = node.getDomain().isEmpty() || node.getDomain().equals("ai.onnx");
		return standard ? Optional.ofNullable(ALL.get(node.getOpType())) : Optional.empty();
	}
}
