// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.GraphContract;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;

/**
 * Carries tensors between Java arrays and native memory, with one copy each way. Buffers of inputs are kept from run to run, so the
 * values of one run are only there until the next begins.
 */
final class TensorTransfer {

	private final OrtEnvironment environment;
	/** Element type that the graph declares, by input. */
	private final Map<String, ElementType> types = new HashMap<>();
	private final Map<String, ByteBuffer> buffers = new HashMap<>();

	TensorTransfer(OrtEnvironment environment, GraphContract contract) {
		this.environment = environment;
		contract.inputs().forEach(input -> types.put(input.name(), input.type()));
	}

	/** Inputs in native memory; closing gives back what the runtime holds of them, the buffers stay. */
	record Feed(Map<String, OnnxTensor> tensors) implements AutoCloseable {
		@Override
		public void close() {
			tensors.values().forEach(OnnxTensor::close);
		}
	}

	/** @param inputs tensors that fit the graph's contract */
	Feed feed(Map<String, Tensor> inputs) throws OrtException {
		var feed = new Feed(new LinkedHashMap<>());
		try {
			for (var input : inputs.entrySet()) {
				feed.tensors().put(input.getKey(), feed(input.getKey(), input.getValue()));
			}
			return feed;
		} catch (OrtException | RuntimeException e) {
			feed.close();
			throw e;
		}
	}

	private OnnxTensor feed(String name, Tensor tensor) throws OrtException {
		ElementType type = types.get(name);
		ByteBuffer buffer = buffer(name, Tensor.elements(tensor.shape()) * type.bytes());
		switch (tensor) {
			case Tensor.Floats floats when type == ElementType.FLOAT16 -> putHalves(floats.data(), buffer);
			case Tensor.Floats floats -> buffer.asFloatBuffer().put(floats.data());
			case Tensor.Doubles doubles -> buffer.asDoubleBuffer().put(doubles.data());
			case Tensor.Longs longs -> buffer.asLongBuffer().put(longs.data());
			case Tensor.Ints ints -> putInts(ints.data(), type, buffer);
			case Tensor.Bools bools -> putBools(bools.data(), buffer);
		}
		return OnnxTensor.createTensor(environment, buffer, tensor.shape(), javaType(type));
	}

	/** The buffer of an input, with room for exactly so many bytes. */
	private ByteBuffer buffer(String name, long bytes) {
		if (bytes > Integer.MAX_VALUE) {
			throw new BackendException("The input '" + name + "' is larger than 2 GiB; feed it in smaller batches.");
		}
		ByteBuffer kept = buffers.get(name);
		if (kept == null || kept.capacity() < bytes) {
			kept = ByteBuffer.allocateDirect((int) bytes).order(ByteOrder.nativeOrder());
			buffers.put(name, kept);
		}
		return kept.slice(0, (int) bytes).order(ByteOrder.nativeOrder());
	}

	private static void putHalves(float[] data, ByteBuffer buffer) {
		for (int i = 0; i < data.length; i++) {
			buffer.putShort(2 * i, Float.floatToFloat16(data[i]));
		}
	}

	private static void putInts(int[] data, ElementType type, ByteBuffer buffer) {
		switch (type.bytes()) {
			case 4 -> buffer.asIntBuffer().put(data);
			case 2 -> {
				for (int i = 0; i < data.length; i++) {
					buffer.putShort(2 * i, (short) data[i]);
				}
			}
			default -> {
				for (int i = 0; i < data.length; i++) {
					buffer.put(i, (byte) data[i]);
				}
			}
		}
	}

	private static void putBools(boolean[] data, ByteBuffer buffer) {
		for (int i = 0; i < data.length; i++) {
			buffer.put(i, (byte) (data[i] ? 1 : 0));
		}
	}

	private static OnnxJavaType javaType(ElementType type) {
		return switch (type) {
			case FLOAT -> OnnxJavaType.FLOAT;
			case FLOAT16 -> OnnxJavaType.FLOAT16;
			case DOUBLE -> OnnxJavaType.DOUBLE;
			case INT64 -> OnnxJavaType.INT64;
			case INT32 -> OnnxJavaType.INT32;
			case INT16 -> OnnxJavaType.INT16;
			case INT8 -> OnnxJavaType.INT8;
			case UINT8 -> OnnxJavaType.UINT8;
			case BOOL -> OnnxJavaType.BOOL;
			case BFLOAT16, UINT16, UINT32, UINT64, STRING -> throw new BackendException(
					"Inputs of type " + type + " cannot be fed; export the model with ordinary floats and integers.");
		};
	}

	/** Copies results into Java arrays. */
	Map<String, Tensor> read(OrtSession.Result result) {
		var tensors = new LinkedHashMap<String, Tensor>();
		for (Map.Entry<String, OnnxValue> output : result) {
			if (!(output.getValue() instanceof OnnxTensor tensor)) {
				throw new BackendException("The output '" + output.getKey() + "' is not a tensor.");
			}
			tensors.put(output.getKey(), read(output.getKey(), tensor));
		}
		return tensors;
	}

	private static Tensor read(String name, OnnxTensor tensor) {
		TensorInfo info = tensor.getInfo();
		long[] shape = info.getShape();
		boolean empty = Tensor.elements(shape) == 0;
		// The runtime's typed buffers are fresh copies on the heap, so their arrays can be kept.
		return switch (info.type) {
			case FLOAT, FLOAT16, BFLOAT16 -> new Tensor.Floats(empty ? new float[0] : array(tensor.getFloatBuffer()), shape);
			case DOUBLE -> new Tensor.Doubles(empty ? new double[0] : tensor.getDoubleBuffer().array(), shape);
			case INT64 -> new Tensor.Longs(empty ? new long[0] : tensor.getLongBuffer().array(), shape);
			case INT32 -> new Tensor.Ints(empty ? new int[0] : tensor.getIntBuffer().array(), shape);
			case INT16, INT8, UINT8 -> new Tensor.Ints(empty ? new int[0] : ints(tensor, info.type), shape);
			case BOOL -> new Tensor.Bools(empty ? new boolean[0] : bools(tensor.getByteBuffer()), shape);
			case STRING, UNKNOWN -> throw new BackendException(
					"The output '" + name + "' has the element type " + info.onnxType + ", which cannot be read.");
		};
	}

	/** All the runtime's float buffers are fresh copies too, but those converted from half precision lie outside the heap. */
	private static float[] array(FloatBuffer buffer) {
		if (buffer.hasArray()) {
			return buffer.array();
		}
		var floats = new float[buffer.remaining()];
		buffer.get(floats);
		return floats;
	}

	private static int[] ints(OnnxTensor tensor, OnnxJavaType type) {
		var ints = new int[Math.toIntExact(tensor.getInfo().getNumElements())];
		ByteBuffer bytes = type == OnnxJavaType.INT16 ? null : tensor.getByteBuffer();
		var shorts = type == OnnxJavaType.INT16 ? tensor.getShortBuffer() : null;
		for (int i = 0; i < ints.length; i++) {
			ints[i] = switch (type) {
				case INT16 -> shorts.get(i);
				case UINT8 -> bytes.get(i) & 0xff;
				default -> bytes.get(i);
			};
		}
		return ints;
	}

	private static boolean[] bools(ByteBuffer bytes) {
		var bools = new boolean[bytes.remaining()];
		for (int i = 0; i < bools.length; i++) {
			bools[i] = bytes.get(i) != 0;
		}
		return bools;
	}
}
