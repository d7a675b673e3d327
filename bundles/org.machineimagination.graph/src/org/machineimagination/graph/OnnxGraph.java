// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A complete ONNX model as an immutable value. Its weights are inside, whatever file they came from. */
public final class OnnxGraph {

	private final OnnxMl.ModelProto model;
	private final List<TensorInfo> inputs;
	private final List<TensorInfo> outputs;
	private final int opset;

	private OnnxGraph(OnnxMl.ModelProto model) {
		this.model = model;
		GraphProto graph = model.getGraph();
		Set<String> weights = graph.getInitializerList().stream().map(TensorProto::getName).collect(Collectors.toSet());
		this.inputs = graph.getInputList().stream().filter(input -> !weights.contains(input.getName()))
				.map(OnnxGraph::info).toList();
		this.outputs = graph.getOutputList().stream().map(OnnxGraph::info).toList();
		this.opset = opset(model);
	}

	/**
	 * The graph of a model.
	 *
	 * @throws GraphException if an input or output is not a tensor of a supported type, or the model declares no version of the
	 *                        standard operators
	 */
	public static OnnxGraph of(OnnxMl.ModelProto model) {
		return new OnnxGraph(model);
	}

	/** The model in the format's own terms. */
	public OnnxMl.ModelProto model() {
		return model;
	}

	/**
	 * The model as the bytes of an ONNX file with its weights inside.
	 *
	 * @throws GraphException if they would be more than 2 GiB, which the format cannot hold
	 */
	public byte[] toBytes() {
		if (weightBytes() > Integer.MAX_VALUE - (1 << 26)) {
			throw new GraphException("The graph's weights are larger than the 2 GiB that one ONNX file can hold; "
					+ "write it with its weights in a file beside it");
		}
		return model.toByteArray();
	}

	/** Bytes of the weights that are kept as raw data. */
	public long weightBytes() {
		return initializers().stream().mapToLong(weight -> weight.getRawData().size()).sum();
	}

	/** What has to be fed, in order; weights are not among it. */
	public List<TensorInfo> inputs() {
		return inputs;
	}

	/** What the graph computes, in order. */
	public List<TensorInfo> outputs() {
		return outputs;
	}

	/** @throws GraphException if there is no such input */
	public TensorInfo input(String name) {
		return named(inputs, name, "input");
	}

	/** @throws GraphException if there is no such output */
	public TensorInfo output(String name) {
		return named(outputs, name, "output");
	}

	/** Version of the standard operators that the graph uses. */
	public int opset() {
		return opset;
	}

	/** The operations, each after those whose results it uses. */
	public List<NodeProto> nodes() {
		return model.getGraph().getNodeList();
	}

	/** The weights and other constants. */
	public List<TensorProto> initializers() {
		return model.getGraph().getInitializerList();
	}

	/** The weight or constant of a name. */
	public Optional<TensorProto> initializer(String name) {
		return initializers().stream().filter(weight -> weight.getName().equals(name)).findFirst();
	}

	@Override
	public String toString() {
		return "OnnxGraph[" + inputs + " -> " + outputs + ", " + nodes().size() + " nodes, opset " + opset + "]";
	}

	private static TensorInfo named(List<TensorInfo> infos, String name, String kind) {
		return infos.stream().filter(info -> info.name().equals(name)).findFirst().orElseThrow(() -> new GraphException(
				"The graph has no " + kind + " '" + name + "'; it has " + infos.stream().map(TensorInfo::name).toList()));
	}

	private static int opset(OnnxMl.ModelProto model) {
		return model.getOpsetImportList().stream().filter(set -> set.getDomain().isEmpty() || set.getDomain().equals("ai.onnx"))
				.mapToInt(set -> Math.toIntExact(set.getVersion())).findFirst().orElseThrow(() -> new GraphException(
						"The graph does not say which version of the standard operators it uses; export it again"));
	}

	private static TensorInfo info(ValueInfoProto value) {
		if (!value.getType().hasTensorType()) {
			throw new GraphException("'" + value.getName() + "' of the graph is not a tensor; only tensors are supported");
		}
		var tensor = value.getType().getTensorType();
		ElementType type = ElementType.of(tensor.getElemType());
		if (!tensor.hasShape()) {
			return new TensorInfo(value.getName(), type, null);
		}
		long[] shape = tensor.getShape().getDimList().stream().mapToLong(dim -> dim.hasDimValue() ? dim.getDimValue() : -1)
				.toArray();
		return new TensorInfo(value.getName(), type, shape);
	}
}
