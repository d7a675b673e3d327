// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.build;

import java.util.List;
import java.util.Map;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Inliner;

/**
 * Builds a graph operation by operation, or out of other graphs. Names are made unique, types and as far as possible shapes are
 * inferred and checked as the graph grows, operations on small constants are evaluated at once, and what no output needs is left
 * out at the end. Not thread-safe.
 *
 * <p>Graphs are built for version {@value Operators#OPSET} of the standard operators: the first in which every reduction takes its axes as
 * an input, so that one form of each operator is enough, and old enough for every kernel that runtimes have on accelerators.
 */
public final class GraphBuilder implements Operators {

	private final Draft draft = new Draft();

	/**
	 * Declares something to be fed.
	 *
	 * @param dims length of each axis, −1 for one that is known only when the graph runs
	 * @throws GraphException if the name is taken
	 */
	public Value input(String name, ElementType type, long... dims) {
		return input(new TensorInfo(name, type, dims));
	}

	/** Declares something to be fed, of the name, type and shape of another graph's input. */
	public Value input(TensorInfo info) {
		return draft.input(info);
	}

	@Override
	public List<Value> ops(String opType, Attributes attributes, int outputs, Value... arguments) {
		return draft.ops(opType, attributes, outputs, arguments);
	}

	@Override
	public Value constant(float[] data, long... dims) {
		return draft.constant(data, dims);
	}

	@Override
	public Value constant(long[] data, long... dims) {
		return draft.constant(data, dims);
	}

	@Override
	public Value constant(ElementType type, double[] data, long... dims) {
		return draft.constant(type, data, dims);
	}

	@Override
	public Value constant(ElementType type, long[] data, long... dims) {
		return draft.constant(type, data, dims);
	}

	@Override
	public Value fill(Value shape, ElementType type, double value) {
		return draft.fill(shape, type, value);
	}

	/**
	 * Puts another graph into this one. Its names are prefixed, its constants carried, and its operations brought to version
	 * {@value Operators#OPSET} one by one.
	 *
	 * @param part      the other graph
	 * @param prefix    put before its names, with a slash between; empty to keep them
	 * @param arguments a value for each of its inputs, by the input's name
	 * @return its outputs, by their name in the other graph
	 * @throws GraphException if an input is missing, unknown or does not fit, or an operation cannot be brought to this version; the
	 *                        message names it
	 */
	public Map<String, Value> inline(OnnxGraph part, String prefix, Map<String, Value> arguments) {
		return new Inliner(draft, part, prefix, arguments).inline();
	}

	/**
	 * Names a result of the graph.
	 *
	 * @throws GraphException if an input or another output has the name, or the value is of another builder
	 */
	public void output(String name, Value value) {
		draft.output(name, value);
	}

	/**
	 * The graph of what was named as output so far, without what no output needs. The builder can be used on.
	 *
	 * @throws GraphException if no output was named
	 */
	public OnnxGraph build() {
		return draft.build();
	}

	/** What is behind this builder, for what lives beside it. */
	Draft draft() {
		return draft;
	}
}
