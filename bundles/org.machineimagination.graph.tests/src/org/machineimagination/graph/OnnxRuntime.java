// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import ai.onnx.proto.OnnxMl;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo.OnnxTensorType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Runs graphs on the real runtime, with every number as a double on the outside. */
final class OnnxRuntime {

	/** A tensor whose elements are doubles whatever its type in the graph. */
	record Array(double[] data, long... shape) {

		static Array of(double[] data, long... shape) {
			return new Array(data, shape);
		}

		Array with(int index, double value) {
			double[] changed = data.clone();
			changed[index] = value;
			return new Array(changed, shape);
		}
	}

	private OnnxRuntime() {
	}

	/** A compiled graph. */
	static final class Session implements AutoCloseable {

		private final OnnxGraph graph;
		private final OrtSession session;

		Session(OnnxGraph graph) throws OrtException {
			this.graph = graph;
			try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
				options.setIntraOpNumThreads(1);
				options.setInterOpNumThreads(1);
				session = OrtEnvironment.getEnvironment().createSession(graph.toBytes(), options);
			}
		}

		Map<String, Array> run(Map<String, Array> inputs) throws OrtException {
			return run(inputs, session.getOutputNames());
		}

		Map<String, Array> run(Map<String, Array> inputs, Set<String> outputs) throws OrtException {
			Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
			for (TensorInfo input : graph.inputs()) {
				tensors.put(input.name(), tensor(input.type(), inputs.get(input.name())));
			}
			try (OrtSession.Result result = session.run(tensors, outputs)) {
				Map<String, Array> arrays = new LinkedHashMap<>();
				for (var entry : result) {
					arrays.put(entry.getKey(), array((OnnxTensor) entry.getValue()));
				}
				return arrays;
			} finally {
				tensors.values().forEach(OnnxTensor::close);
			}
		}

		@Override
		public void close() throws OrtException {
			session.close();
		}
	}

	static Map<String, Array> run(OnnxGraph graph, Map<String, Array> inputs) {
		try (Session session = new Session(graph)) {
			return session.run(inputs);
		} catch (OrtException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	/** The oracle that the toolkit's interface describes: one run with every intermediate as an output. */
	static Map<String, TensorInfo> shapes(OnnxGraph graph, Map<String, long[]> inputShapes) {
		var open = graph.model().toBuilder();
		Set<String> known = new HashSet<>();
		graph.outputs().forEach(output -> known.add(output.name()));
		graph.nodes().forEach(node -> node.getOutputList().stream().filter(name -> !name.isEmpty() && known.add(name))
				.forEach(name -> open.getGraphBuilder().addOutput(OnnxMl.ValueInfoProto.newBuilder().setName(name))));
		try (OrtSession session = OrtEnvironment.getEnvironment().createSession(open.build().toByteArray())) {
			Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
			for (TensorInfo input : graph.inputs()) {
				long[] shape = inputShapes.get(input.name());
				tensors.put(input.name(), tensor(input.type(), Array.of(new double[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)], shape)));
			}
			Map<String, TensorInfo> infos = new LinkedHashMap<>();
			try (OrtSession.Result result = session.run(tensors)) {
				for (var entry : result) {
					var info = ((OnnxTensor) entry.getValue()).getInfo();
					infos.put(entry.getKey(), new TensorInfo(entry.getKey(), ElementType.valueOf(info.type.name()), info.getShape()));
				}
			}
			return infos;
		} catch (OrtException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private static OnnxTensor tensor(ElementType type, Array array) throws OrtException {
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		double[] data = array.data();
		switch (type) {
			case FLOAT:
				float[] floats = new float[data.length];
				for (int i = 0; i < data.length; i++) {
					floats[i] = (float) data[i];
				}
				return OnnxTensor.createTensor(environment, FloatBuffer.wrap(floats), array.shape());
			case DOUBLE:
				return OnnxTensor.createTensor(environment, DoubleBuffer.wrap(data), array.shape());
			case INT64:
				return OnnxTensor.createTensor(environment, LongBuffer.wrap(Arrays.stream(data).mapToLong(x -> (long) x).toArray()), array.shape());
			case BOOL:
				ByteBuffer bytes = ByteBuffer.allocateDirect(data.length).order(ByteOrder.nativeOrder());
				Arrays.stream(data).forEach(x -> bytes.put((byte) x));
				return OnnxTensor.createTensor(environment, bytes.rewind(), array.shape(), OnnxJavaType.BOOL);
			default:
				throw new IllegalArgumentException("No test feeds " + type);
		}
	}

	private static Array array(OnnxTensor tensor) {
		OnnxTensorType type = tensor.getInfo().onnxType;
		int count = (int) tensor.getInfo().getNumElements();
		double[] data = new double[count];
		switch (type) {
			case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT -> {
				FloatBuffer buffer = tensor.getFloatBuffer();
				Arrays.setAll(data, buffer::get);
			}
			case ONNX_TENSOR_ELEMENT_DATA_TYPE_DOUBLE -> tensor.getDoubleBuffer().get(data);
			case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64 -> {
				LongBuffer buffer = tensor.getLongBuffer();
				Arrays.setAll(data, buffer::get);
			}
			case ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL -> {
				ByteBuffer buffer = tensor.getByteBuffer();
				Arrays.setAll(data, buffer::get);
			}
			default -> throw new IllegalArgumentException("No test reads " + type);
		}
		return new Array(data, tensor.getInfo().getShape());
	}
}
