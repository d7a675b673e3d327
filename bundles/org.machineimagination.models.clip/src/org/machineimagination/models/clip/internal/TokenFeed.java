// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.imagination.model.ModelException;

/**
 * What a text encoder wants fed. Exports differ in names, in the types of their tokens and in whether they take a mask at all; so
 * inputs are recognised by what they are, tokens are cast to the declared type, and nothing undeclared is fed.
 */
public final class TokenFeed {

	private enum Role {
		TOKENS, MASK, SEGMENTS, POSITIONS
	}

	private final Map<TensorInfo, Role> inputs;

	private TokenFeed(Map<TensorInfo, Role> inputs) {
		this.inputs = inputs;
	}

	/**
	 * The feed of an encoder.
	 *
	 * @param what what it belongs to, for messages
	 * @throws ModelException if an input is none that tokens can fill, or none takes the tokens
	 */
	public static TokenFeed of(OnnxGraph graph, String what) {
		var roles = new LinkedHashMap<TensorInfo, Role>();
		for (TensorInfo input : graph.inputs()) {
			if (input.shape() != null && input.shape().length != 2 || !supported(input.type())) {
				throw new ModelException(("The text encoder of %s has an input '%s' that is not a table of tokens; export the text encoder "
						+ "alone.").formatted(what, input.name()));
			}
			roles.put(input, role(input.name()));
		}
		long tokens = roles.values().stream().filter(role -> role == Role.TOKENS).count();
		if (tokens != 1) {
			throw new ModelException("The text encoder of %s has %d inputs for tokens instead of one: %s.".formatted(what, tokens,
					graph.inputs().stream().map(TensorInfo::name).toList()));
		}
		return new TokenFeed(roles);
	}

	/** Number of texts that every run takes, or −1 if it is free. */
	public int batch() {
		return fixed(0);
	}

	/** Number of tokens that every text must have, or −1 if it is free. */
	public int length() {
		return fixed(1);
	}

	/**
	 * The tensors of some texts, padded to one length.
	 *
	 * @param texts  identifiers of each text's tokens
	 * @param length of the padded rows, at least that of the longest text
	 * @param pad    identifier that fills the rows; the mask leaves it out
	 */
	public Map<String, Tensor> tensors(List<long[]> texts, int length, long pad) {
		var tensors = new LinkedHashMap<String, Tensor>();
		inputs.forEach((input, role) -> {
			LongBinaryOperator element = switch (role) {
				case TOKENS -> (text, i) -> i < texts.get((int) text).length ? texts.get((int) text)[(int) i] : pad;
				case MASK -> (text, i) -> i < texts.get((int) text).length ? 1 : 0;
				case SEGMENTS -> (text, i) -> 0;
				case POSITIONS -> (text, i) -> i;
			};
			tensors.put(input.name(), tensor(input.type(), texts.size(), length, element));
		});
		return tensors;
	}

	private int fixed(int axis) {
		return inputs.keySet().stream().filter(input -> input.shape() != null).mapToInt(input -> (int) input.shape()[axis])
				.filter(size -> size > 0).findFirst().orElse(-1);
	}

	private static boolean supported(ElementType type) {
		return switch (type) {
			case INT64, INT32, INT16, FLOAT, FLOAT16, BOOL -> true;
			default -> false;
		};
	}

	private static Role role(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.contains("mask")) {
			return Role.MASK;
		}
		if (lower.contains("type") || lower.contains("segment")) {
			return Role.SEGMENTS;
		}
		return lower.contains("position") ? Role.POSITIONS : Role.TOKENS;
	}

	private static Tensor tensor(ElementType type, int rows, int columns, LongBinaryOperator element) {
		var values = new long[rows * columns];
		Arrays.setAll(values, i -> element.applyAsLong(i / columns, i % columns));
		return switch (type) {
			case INT64 -> new Tensor.Longs(values, rows, columns);
			case INT32, INT16 -> new Tensor.Ints(Arrays.stream(values).mapToInt(Math::toIntExact).toArray(), rows, columns);
			case BOOL -> bools(values, rows, columns);
			default -> floats(values, rows, columns);
		};
	}

	private static Tensor bools(long[] values, int rows, int columns) {
		var result = new boolean[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = values[i] != 0;
		}
		return new Tensor.Bools(result, rows, columns);
	}

	private static Tensor floats(long[] values, int rows, int columns) {
		var result = new float[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = values[i];
		}
		return Tensor.of(result, rows, columns);
	}
}
