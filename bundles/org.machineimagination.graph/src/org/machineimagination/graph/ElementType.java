// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

/** Types of tensor elements, with the codes of {@code TensorProto.DataType} in the ONNX format. */
public enum ElementType {

	FLOAT(1, 4),
	UINT8(2, 1),
	INT8(3, 1),
	UINT16(4, 2),
	INT16(5, 2),
	INT32(6, 4),
	INT64(7, 8),
	/** Text; its elements have no fixed size. */
	STRING(8, 0),
	BOOL(9, 1),
	FLOAT16(10, 2),
	DOUBLE(11, 8),
	UINT32(12, 4),
	UINT64(13, 8),
	BFLOAT16(16, 2);

	private final int code;
	private final int bytes;

	ElementType(int code, int bytes) {
		this.code = code;
		this.bytes = bytes;
	}

	/** The number that ONNX files write for this type. */
	public int code() {
		return code;
	}

	/** Bytes that one element takes in raw data; 0 for text. */
	public int bytes() {
		return bytes;
	}

	/** Whether elements are numbers with a fraction, the only kind that can be differentiated. */
	public boolean floating() {
		return this == FLOAT || this == DOUBLE || this == FLOAT16 || this == BFLOAT16;
	}

	/** @throws GraphException if the code is none that this toolkit knows */
	public static ElementType of(int code) {
		for (ElementType type : values()) {
			if (type.code == code) {
				return type;
			}
		}
		throw new GraphException("The graph uses the tensor element type " + code
				+ ", which is not supported; export the model with ordinary floats and integers");
	}
}
