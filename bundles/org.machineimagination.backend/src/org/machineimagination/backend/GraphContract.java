// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;

/**
 * What a compiled graph asks of its callers. Every backend checks a call against it before anything runs, so that a wrong call is
 * the same plain sentence everywhere.
 *
 * @param inputs  what has to be fed
 * @param outputs what may be asked for
 */
public record GraphContract(List<TensorInfo> inputs, List<TensorInfo> outputs) {

	/** The contract of a graph. */
	public static GraphContract of(OnnxGraph graph) {
		return new GraphContract(graph.inputs(), graph.outputs());
	}

	/** @throws BackendException if an input is missing, unknown, or has another type or shape; the message names it */
	public void checkInputs(Map<String, Tensor> given) {
		for (TensorInfo input : inputs) {
			Tensor tensor = given.get(input.name());
			if (tensor == null) {
				throw new BackendException("The input '" + input.name() + "' is missing.");
			}
			if (!accepts(input.type(), tensor)) {
				throw new BackendException("The input '%s' holds %s where the graph wants elements of type %s.".formatted(input.name(),
						words(tensor), input.type()));
			}
			if (!fits(input.shape(), tensor.shape())) {
				throw new BackendException("The input '%s' has the shape %s where the graph wants %s.".formatted(input.name(),
						Arrays.toString(tensor.shape()), words(input.lengths())));
			}
		}
		if (given.size() > inputs.size()) {
			String unknown = given.keySet().stream().filter(name -> inputs.stream().noneMatch(input -> input.name().equals(name))).sorted()
					.collect(Collectors.joining("', '"));
			throw new BackendException("The graph has no input '%s'; its inputs are %s.".formatted(unknown, names(inputs)));
		}
	}

	/** @throws BackendException if an output is unknown; the message names it */
	public void checkOutputs(Set<String> wanted) {
		for (String name : wanted) {
			if (outputs.stream().noneMatch(output -> output.name().equals(name))) {
				throw new BackendException("The graph has no output '%s'; its outputs are %s.".formatted(name, names(outputs)));
			}
		}
	}

	private static boolean accepts(ElementType type, Tensor tensor) {
		return switch (type) {
			case FLOAT, FLOAT16 -> tensor instanceof Tensor.Floats;
			case DOUBLE -> tensor instanceof Tensor.Doubles;
			case INT64 -> tensor instanceof Tensor.Longs;
			case INT32, INT16, INT8, UINT8 -> tensor instanceof Tensor.Ints;
			case BOOL -> tensor instanceof Tensor.Bools;
			case BFLOAT16, UINT16, UINT32, UINT64, STRING -> false;
		};
	}

	private static boolean fits(long @Nullable [] wanted, long[] given) {
		if (wanted == null) {
			return true;
		}
		if (wanted.length != given.length) {
			return false;
		}
		for (int axis = 0; axis < wanted.length; axis++) {
			if (wanted[axis] >= 0 && wanted[axis] != given[axis]) {
				return false;
			}
		}
		return true;
	}

	private static String words(Tensor tensor) {
		return switch (tensor) {
			case Tensor.Floats floats -> "single precision numbers";
			case Tensor.Doubles doubles -> "double precision numbers";
			case Tensor.Longs longs -> "64-bit integers";
			case Tensor.Ints ints -> "32-bit integers";
			case Tensor.Bools bools -> "truth values";
		};
	}

	private static String words(long[] shape) {
		return Arrays.stream(shape).mapToObj(axis -> axis < 0 ? "any" : Long.toString(axis)).collect(Collectors.joining(", ", "[", "]"));
	}

	private static String names(List<TensorInfo> infos) {
		return infos.stream().map(TensorInfo::name).collect(Collectors.joining(", "));
	}
}
