// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.plugin.Cancellation;

/**
 * Finds the shapes of a graph's values by asking a backend. The graph is run once with a {@code Shape} operation on every value in
 * place of its outputs; what a runtime can tell without computing it folds away, and nothing large is kept or handed back.
 *
 * <p>Inputs are zeros, which is right unless shapes depend on what integers say; give those as samples. Values that are not tensors,
 * and values inside loops and branches, are left out.
 */
public final class ProbedShapes implements ShapeOracle {

	private static final String PREFIX = "shape of ";

	/** Operations whose results are not tensors. */
	private static final Set<String> NOT_TENSORS = Set.of("SequenceAt", "SequenceConstruct", "SequenceEmpty", "SequenceErase",
			"SequenceInsert", "SequenceMap", "SplitToSequence", "Optional", "OptionalGetElement");

	private final Engine engine;
	private final Map<String, Tensor> samples;
	private final Cancellation cancellation;

	/**
	 * @param engine       runs the probe; any that knows the graph's operations will do
	 * @param cancellation ends every probe
	 */
	public ProbedShapes(Engine engine, Cancellation cancellation) {
		this(engine, Map.of(), cancellation);
	}

	/**
	 * @param engine       runs the probe; any that knows the graph's operations will do
	 * @param samples      values for inputs whose zeros would not do, by name
	 * @param cancellation ends every probe
	 */
	public ProbedShapes(Engine engine, Map<String, Tensor> samples, Cancellation cancellation) {
		this.engine = engine;
		this.samples = Map.copyOf(samples);
		this.cancellation = cancellation;
	}

	/**
	 * Infers type and shape of every value.
	 *
	 * @param inputShapes shapes of inputs by name; an input without one must have a static shape in the graph
	 * @return by name: inputs, weights and the results of all nodes
	 * @throws BackendException if the graph cannot be run, or the shape of an input is not known
	 */
	@Override
	public Map<String, TensorInfo> infer(OnnxGraph graph, Map<String, long[]> inputShapes) {
		var infos = new LinkedHashMap<String, TensorInfo>();
		graph.inputs().forEach(input -> infos.put(input.name(), fixed(input, inputShapes.get(input.name()))));
		List<TensorInfo> inputs = List.copyOf(infos.values());
		graph.initializers().forEach(weight -> infos.put(weight.getName(), info(weight)));
		Map<String, ElementType> types = ElementTypes.of(graph, infos);
		Set<String> results = results(graph);
		if (!results.isEmpty()) {
			OnnxGraph probe = probe(graph, inputs, results);
			try (Program program = engine.compile(probe, cancellation)) {
				Map<String, Tensor> shapes = program.run(feeds(inputs), names(probe.outputs()), cancellation);
				results.forEach(name -> infos.put(name, new TensorInfo(name, types.get(name), shape(shapes.get(PREFIX + name)))));
			}
		}
		return infos;
	}

	private static Set<String> results(OnnxGraph graph) {
		return graph.nodes().stream().filter(node -> !NOT_TENSORS.contains(node.getOpType())).flatMap(node -> node.getOutputList().stream())
				.filter(name -> !name.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static TensorInfo fixed(TensorInfo input, long @Nullable [] given) {
		var info = new TensorInfo(input.name(), input.type(), given == null ? input.shape() : given.clone());
		if (!info.isStatic()) {
			throw new BackendException("The shapes of the graph cannot be found, as its input '" + input + "' has no fixed shape.");
		}
		return info;
	}

	private static TensorInfo info(TensorProto weight) {
		return new TensorInfo(weight.getName(), ElementType.of(weight.getDataType()),
				weight.getDimsList().stream().mapToLong(Long::longValue).toArray());
	}

	/** The graph with static inputs and, instead of its outputs, the shapes of its values. */
	private static OnnxGraph probe(OnnxGraph graph, List<TensorInfo> inputs, Set<String> results) {
		ModelProto.Builder model = graph.model().toBuilder();
		var body = model.getGraphBuilder();
		body.clearInput().clearOutput().clearValueInfo();
		inputs.forEach(input -> body.addInput(value(input.name(), input.type(), input.lengths())));
		for (String result : results) {
			body.addNode(NodeProto.newBuilder().setOpType("Shape").setName(PREFIX + result).addInput(result).addOutput(PREFIX + result));
			body.addOutput(value(PREFIX + result, ElementType.INT64, -1));
		}
		return OnnxGraph.of(model.build());
	}

	private static ValueInfoProto value(String name, ElementType type, long... shape) {
		var dimensions = TensorShapeProto.newBuilder();
		for (long axis : shape) {
			dimensions.addDim(axis < 0 ? Dimension.getDefaultInstance() : Dimension.newBuilder().setDimValue(axis).build());
		}
		return ValueInfoProto.newBuilder().setName(name)
				.setType(TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder().setElemType(type.code()).setShape(dimensions)))
				.build();
	}

	private Map<String, Tensor> feeds(List<TensorInfo> inputs) {
		var feeds = new HashMap<String, Tensor>();
		for (TensorInfo input : inputs) {
			Tensor sample = samples.get(input.name());
			feeds.put(input.name(), sample != null ? sample : zeros(input));
		}
		return feeds;
	}

	private static Tensor zeros(TensorInfo input) {
		long[] shape = input.lengths();
		int elements = Math.toIntExact(Tensor.elements(shape));
		return switch (input.type()) {
			case FLOAT, FLOAT16, BFLOAT16 -> new Tensor.Floats(new float[elements], shape);
			case DOUBLE -> new Tensor.Doubles(new double[elements], shape);
			case INT64, UINT64, UINT32 -> new Tensor.Longs(new long[elements], shape);
			case INT32, INT16, INT8, UINT16, UINT8 -> new Tensor.Ints(new int[elements], shape);
			case BOOL -> new Tensor.Bools(new boolean[elements], shape);
			case STRING -> throw new BackendException("The shapes of the graph cannot be found, as its input '" + input + "' is text.");
		};
	}

	private static Set<String> names(List<TensorInfo> infos) {
		return infos.stream().map(TensorInfo::name).collect(Collectors.toUnmodifiableSet());
	}

	private static long[] shape(Tensor tensor) {
		if (tensor instanceof Tensor.Longs longs) {
			return longs.data();
		}
		throw new BackendException("The backend gave the shape " + Arrays.toString(tensor.shape()) + " as something else than 64-bit integers.");
	}
}
