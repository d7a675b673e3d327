// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;

/**
 * Writes layer normalisation over the last axis with elementary operations, which this runtime computes on processors three times as fast as
 * its kernel for the whole. A gain of ones and a shift of zeros, as our importers leave them, cost nothing.
 */
final class PlainNormalization {

	private static final int REDUCTIONS_TAKE_AXES = 18;
	private static final float EPSILON = 1e-5f;

	private final Map<String, TensorProto> weights = new HashMap<>();
	private final Set<String> names = new HashSet<>();
	private final List<NodeProto> nodes = new ArrayList<>();
	private final List<TensorProto> constants = new ArrayList<>();

	private PlainNormalization(OnnxGraph graph) {
		graph.initializers().forEach(weight -> weights.put(weight.getName(), weight));
		names.addAll(weights.keySet());
		graph.model().getGraph().getInputList().forEach(input -> names.add(input.getName()));
		graph.nodes().forEach(node -> names.addAll(node.getOutputList()));
	}

	/** The same graph; itself where there is nothing to change. */
	static OnnxGraph of(OnnxGraph graph) {
		if (graph.opset() < REDUCTIONS_TAKE_AXES || graph.nodes().stream().noneMatch(node -> node.getOpType().equals("LayerNormalization"))) {
			return graph;
		}
		var plain = new PlainNormalization(graph);
		graph.nodes().forEach(plain::add);
		ModelProto.Builder model = graph.model().toBuilder();
		model.getGraphBuilder().clearNode().addAllNode(plain.nodes).addAllInitializer(plain.constants);
		return OnnxGraph.of(model.build());
	}

	private void add(NodeProto node) {
		if (!fits(node)) {
			nodes.add(node);
			return;
		}
		String y = node.getOutput(0);
		String axes = constant(y + "/axes", ElementType.INT64, tensor -> tensor.addDims(1).addInt64Data(-1));
		float epsilon = node.getAttributeList().stream().filter(attribute -> attribute.getName().equals("epsilon")).findFirst()
				.map(AttributeProto::getF).orElse(EPSILON);
		String mean = append("ReduceMean", output(node, 1, "mean"), node.getInput(0), axes);
		String centred = append("Sub", unique(y + "/centred"), node.getInput(0), mean);
		String squares = append("Mul", unique(y + "/squares"), centred, centred);
		String variance = append("ReduceMean", unique(y + "/variance"), squares, axes);
		String sum = append("Add", unique(y + "/sum"), variance, constant(y + "/epsilon", ElementType.FLOAT, tensor -> tensor.addFloatData(epsilon)));
		String inverse = append("Reciprocal", output(node, 2, "inverse"), append("Sqrt", unique(y + "/deviation"), sum));
		boolean gains = !isAll(node.getInput(1), 1);
		boolean shifts = node.getInputCount() > 2 && !node.getInput(2).isEmpty() && !isAll(node.getInput(2), 0);
		String normal = append("Mul", gains || shifts ? unique(y + "/normal") : y, centred, inverse);
		String scaled = gains ? append("Mul", shifts ? unique(y + "/scaled") : y, normal, node.getInput(1)) : normal;
		if (shifts) {
			append("Add", y, scaled, node.getInput(2));
		}
	}

	/** Only over the last axis and in single precision, whose kernels are known to be there and to be worth it. */
	private boolean fits(NodeProto node) {
		boolean last = node.getAttributeList().stream().noneMatch(attribute -> attribute.getName().equals("axis") && attribute.getI() != -1);
		TensorProto gain = node.getInputCount() > 1 ? weights.get(node.getInput(1)) : null;
		return node.getOpType().equals("LayerNormalization") && node.getDomain().isEmpty() && last && gain != null
				&& gain.getDataType() == ElementType.FLOAT.code();
	}

	private boolean isAll(String name, float number) {
		TensorProto weight = weights.get(name);
		if (weight == null || weight.getDataType() != ElementType.FLOAT.code()) {
			return false;
		}
		if (weight.getFloatDataCount() > 0) {
			return weight.getFloatDataList().stream().allMatch(element -> element == number);
		}
		var elements = weight.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
		boolean all = elements.hasRemaining();
		while (all && elements.hasRemaining()) {
			all = elements.get() == number;
		}
		return all;
	}

	private String output(NodeProto node, int index, String wish) {
		boolean wanted = index < node.getOutputCount() && !node.getOutput(index).isEmpty();
		return wanted ? node.getOutput(index) : unique(node.getOutput(0) + "/" + wish);
	}

	private String append(String op, String output, String... inputs) {
		nodes.add(NodeProto.newBuilder().setOpType(op).setName(output).addAllInput(List.of(inputs)).addOutput(output).build());
		return output;
	}

	private String constant(String wish, ElementType type, Consumer<TensorProto.Builder> content) {
		String name = unique(wish);
		var tensor = TensorProto.newBuilder().setName(name).setDataType(type.code());
		content.accept(tensor);
		constants.add(tensor.build());
		return name;
	}

	private String unique(String wish) {
		String name = wish;
		for (int number = 1; !names.add(name); number++) {
			name = wish + "_" + number;
		}
		return name;
	}
}
