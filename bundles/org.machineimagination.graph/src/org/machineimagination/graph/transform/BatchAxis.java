// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Inliner;
import org.machineimagination.graph.internal.Tensors;

/**
 * Frees the first axis of a graph that was exported for one item at a time, so that it takes many. Exporters write the 1 into every
 * Reshape; it is taken out wherever the first axis provably stays the batch. A graph that moves the batch elsewhere, or merges it with
 * another axis, is refused rather than run wrongly.
 */
public final class BatchAxis {

	/** Any number that no axis has by accident would do; what is tried must come out at the end. */
	private static final long TRIED = 7;

	private final OnnxGraph graph;
	private final Set<String> batched;

	private BatchAxis(OnnxGraph graph, Set<String> batched) {
		this.graph = graph;
		this.batched = batched;
	}

	/**
	 * The graph with a free batch; the graph itself if it has one.
	 *
	 * @param inputs names of the inputs whose first axis is the batch; every output's is
	 * @throws GraphException if the graph was exported for a fixed number that cannot be freed; the message names the operation
	 */
	public static OnnxGraph free(OnnxGraph graph, Collection<String> inputs) {
		List<TensorInfo> fixed = inputs.stream().map(graph::input)
				.filter(input -> input.shape() != null && input.shape().length > 0 && input.shape()[0] >= 0).toList();
		if (fixed.isEmpty()) {
			return graph;
		}
		for (TensorInfo input : fixed) {
			if (input.shape()[0] != 1) {
				throw new GraphException("The input '" + input.name() + "' takes exactly " + input.shape()[0]
						+ " items at once; export the model with a free batch axis");
			}
		}
		return new BatchAxis(graph, Set.copyOf(inputs)).free();
	}

	private OnnxGraph free() {
		ModelProto.Builder model = graph.model().toBuilder();
		GraphProto.Builder content = model.getGraphBuilder().clearValueInfo();
		freeNodes(content);
		for (ValueInfoProto.Builder input : content.getInputBuilderList()) {
			if (batched.contains(input.getName())) {
				freeFirstAxis(input);
			}
		}
		content.getOutputBuilderList().forEach(BatchAxis::freeFirstAxis);
		OnnxGraph freed = OnnxGraph.of(model.build());
		requireBatchKept(freed);
		return freed;
	}

	private void freeNodes(GraphProto.Builder content) {
		Map<String, TensorProto> constants = WrittenConstants.of(graph);
		Set<String> dependent = new HashSet<>(batched);
		for (int i = 0; i < content.getNodeCount(); i++) {
			NodeProto node = content.getNode(i);
			if (node.getInputList().stream().anyMatch(dependent::contains)) {
				dependent.addAll(node.getOutputList());
				requireBatchFirst(node);
				TensorProto shape = node.getOpType().equals("Reshape") ? constants.get(node.getInput(1)) : null;
				if (shape != null) {
					String name = node.getOutput(0) + "/free_shape";
					content.addInitializer(freed(shape, node).toBuilder().setName(name));
					content.setNode(i, node.toBuilder().setInput(1, name));
				}
			}
		}
	}

	/** The shape with a first axis that follows the batch. */
	private static TensorProto freed(TensorProto tensor, NodeProto node) {
		long[] shape = Tensors.toLongs(tensor);
		boolean open = LongStream.of(shape).skip(1).anyMatch(axis -> axis == -1);
		if (shape.length == 0 || shape[0] > 1 && open) {
			throw refused(node);
		}
		if (shape[0] == 1) {
			// 0 keeps the axis of the input, where −1 is taken already.
			shape[0] = open ? 0 : -1;
		}
		return Tensors.longs(shape, shape.length);
	}

	private static void requireBatchFirst(NodeProto node) {
		boolean moves = node.getOpType().equals("Transpose")
				&& node.getAttributeList().stream().noneMatch(attribute -> attribute.getName().equals("perm") && attribute.getInts(0) == 0);
		boolean holdsZero = node.getOpType().equals("Reshape") && Attributes.of(node).integer("allowzero", 0) != 0;
		if (moves || holdsZero) {
			throw refused(node);
		}
	}

	private static void freeFirstAxis(ValueInfoProto.Builder info) {
		var shape = info.getTypeBuilder().getTensorTypeBuilder().getShapeBuilder();
		if (shape.getDimCount() > 0) {
			shape.getDimBuilder(0).clearDimValue().setDimParam("n");
		}
	}

	/** Builds the graph for some number of items, so that shapes are checked on the way, and looks for that number at the end. */
	private void requireBatchKept(OnnxGraph freed) {
		var draft = new Draft();
		Map<String, Value> arguments = new LinkedHashMap<>();
		for (TensorInfo input : freed.inputs()) {
			long[] shape = input.shape() == null ? null : input.shape().clone();
			if (shape != null && batched.contains(input.name())) {
				shape[0] = TRIED;
			}
			arguments.put(input.name(), draft.input(new TensorInfo(input.name(), input.type(), shape)));
		}
		try {
			new Inliner(draft, freed, "tried", arguments).inline().forEach((name, value) -> {
				if (value.shape() != null && (value.shape().length == 0 || value.shape()[0] >= 0 && value.shape()[0] != TRIED)) {
					throw new GraphException("the output '" + name + "' would have the shape " + Arrays.toString(value.shape()));
				}
			});
		} catch (GraphException e) {
			throw new GraphException("The model takes one item at a time and cannot be made to take more: " + e.getMessage()
					+ "; export it with a free batch axis", e);
		}
	}

	private static GraphException refused(NodeProto node) {
		return new GraphException("The model takes one item at a time and cannot be made to take more, because its " + Inliner.describe(node)
				+ " rearranges the batch; export it with a free batch axis");
	}
}
