// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;

/**
 * Einsum: a sum of products is linear in each operand, so an operand's gradient is the sum of products of the result's gradient and the
 * other operands, with the labels permuted. A label that only this operand has was summed over, so its gradient is repeated along it.
 */
final class EinsumRule implements GradientRule {

	@Override
	public void apply(Step step) {
		String equation = step.attributes().text("equation", "").replace(" ", "");
		int arrow = equation.indexOf("->");
		if (arrow < 0 || equation.contains(".")) {
			throw new GraphException("its equation '" + equation + "' is implicit or has an ellipsis; write every label out");
		}
		String[] operands = equation.substring(0, arrow).split(",", -1);
		String result = equation.substring(arrow + 2);
		for (int i = 0; i < operands.length; i++) {
			if (operands[i].chars().distinct().count() != operands[i].length()) {
				throw new GraphException("its equation '" + equation + "' takes a diagonal, which has no rule");
			}
		}
		for (int i = 0; i < operands.length; i++) {
			if (step.wants(i)) {
				step.give(i, operand(step, operands, result, i));
			}
		}
	}

	private static Value operand(Step step, String[] operands, String result, int wanted) {
		Draft b = step.draft();
		StringBuilder left = new StringBuilder(result);
		Value[] inputs = new Value[operands.length];
		inputs[0] = step.gradient();
		int count = 1;
		for (int i = 0; i < operands.length; i++) {
			if (i != wanted) {
				left.append(',').append(operands[i]);
				inputs[count++] = step.in(i);
			}
		}
		String found = labels(operands[wanted], left.toString());
		Value sum = b.op("Einsum", Attributes.of("equation", left + "->" + found), inputs);
		if (found.equals(operands[wanted])) {
			return sum;
		}
		return b.expand(step.reshaped(sum, openAxes(step.shape(wanted), operands[wanted], found)), step.shape(wanted));
	}

	private static String labels(String wanted, String available) {
		StringBuilder found = new StringBuilder();
		wanted.chars().filter(label -> available.indexOf(label) >= 0).forEach(label -> found.append((char) label));
		return found.toString();
	}

	private static long[] openAxes(long[] shape, String wanted, String found) {
		long[] open = Arrays.copyOf(shape, shape.length);
		for (int i = 0; i < open.length; i++) {
			open[i] = found.indexOf(wanted.charAt(i)) >= 0 ? shape[i] : 1;
		}
		return open;
	}
}
