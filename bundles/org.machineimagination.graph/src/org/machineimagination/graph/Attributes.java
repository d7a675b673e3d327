// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes of one operation, as an immutable value: {@code Attributes.of("axis", 1).with("keepdims", 0)}. */
public final class Attributes {

	/** No attributes. */
	public static final Attributes NONE = new Attributes(Map.of());

	private final Map<String, AttributeProto> entries;

	private Attributes(Map<String, AttributeProto> entries) {
		this.entries = entries;
	}

	/** The attributes that a node has. */
	public static Attributes of(NodeProto node) {
		Map<String, AttributeProto> entries = new LinkedHashMap<>();
		node.getAttributeList().forEach(attribute -> entries.put(attribute.getName(), attribute));
		return new Attributes(entries);
	}

	/** One integer attribute. */
	public static Attributes of(String name, long value) {
		return NONE.with(name, value);
	}

	/** One text attribute. */
	public static Attributes of(String name, String value) {
		return NONE.with(name, value);
	}

	/** One attribute that is a list of integers. */
	public static Attributes ofInts(String name, long... values) {
		return NONE.withInts(name, values);
	}

	/** These attributes and an integer. */
	public Attributes with(String name, long value) {
		return and(AttributeProto.newBuilder().setName(name).setType(AttributeType.INT).setI(value));
	}

	/** These attributes and a real number; the name says that it is one, because the format tells 1 from 1.0. */
	public Attributes withFloat(String name, double value) {
		return and(AttributeProto.newBuilder().setName(name).setType(AttributeType.FLOAT).setF((float) value));
	}

	/** These attributes and a text. */
	public Attributes with(String name, String value) {
		return and(AttributeProto.newBuilder().setName(name).setType(AttributeType.STRING)
				.setS(ByteString.copyFromUtf8(value)));
	}

	/** These attributes and a tensor. */
	public Attributes with(String name, TensorProto value) {
		return and(AttributeProto.newBuilder().setName(name).setType(AttributeType.TENSOR).setT(value));
	}

	/** These attributes and a list of integers. */
	public Attributes withInts(String name, long... values) {
		var attribute = AttributeProto.newBuilder().setName(name).setType(AttributeType.INTS);
		for (long value : values) {
			attribute.addInts(value);
		}
		return and(attribute);
	}

	/** These attributes and a list of real numbers. */
	public Attributes withFloats(String name, float... values) {
		var attribute = AttributeProto.newBuilder().setName(name).setType(AttributeType.FLOATS);
		for (float value : values) {
			attribute.addFloats(value);
		}
		return and(attribute);
	}

	/** These attributes but some. */
	public Attributes without(String... names) {
		Map<String, AttributeProto> fewer = new LinkedHashMap<>(entries);
		fewer.keySet().removeAll(List.of(names));
		return new Attributes(fewer);
	}

	/** Whether there is an attribute of the name. */
	public boolean has(String name) {
		return entries.containsKey(name);
	}

	/** An integer, or what it is when not given. */
	public long integer(String name, long otherwise) {
		AttributeProto attribute = entries.get(name);
		return attribute == null ? otherwise : attribute.getI();
	}

	/** A real number, or what it is when not given. */
	public float real(String name, double otherwise) {
		AttributeProto attribute = entries.get(name);
		return attribute == null ? (float) otherwise : attribute.getF();
	}

	/** A text, or what it is when not given. */
	public String text(String name, String otherwise) {
		AttributeProto attribute = entries.get(name);
		return attribute == null ? otherwise : attribute.getS().toStringUtf8();
	}

	/** A list of integers, if it is given. */
	public Optional<long[]> integers(String name) {
		return has(name) ? Optional.of(integers(name, new long[0])) : Optional.empty();
	}

	/** A list of integers, or what it is when not given. */
	public long[] integers(String name, long[] otherwise) {
		AttributeProto attribute = entries.get(name);
		return attribute == null ? otherwise : attribute.getIntsList().stream().mapToLong(Long::longValue).toArray();
	}

	/** A list of real numbers, if it is given. */
	public Optional<float[]> reals(String name) {
		return has(name) ? Optional.of(reals(name, new float[0])) : Optional.empty();
	}

	/** A list of real numbers, or what it is when not given. */
	public float[] reals(String name, float[] otherwise) {
		AttributeProto attribute = entries.get(name);
		if (attribute == null) {
			return otherwise;
		}
		float[] values = new float[attribute.getFloatsCount()];
		for (int i = 0; i < values.length; i++) {
			values[i] = attribute.getFloats(i);
		}
		return values;
	}

	/** The attributes in the format's own terms. */
	public Collection<AttributeProto> entries() {
		return new ArrayList<>(entries.values());
	}

	private Attributes and(AttributeProto.Builder attribute) {
		Map<String, AttributeProto> more = new LinkedHashMap<>(entries);
		more.put(attribute.getName(), attribute.build());
		return new Attributes(more);
	}
}
