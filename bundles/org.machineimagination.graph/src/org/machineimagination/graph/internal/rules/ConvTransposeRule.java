// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Windows;

/** ConvTranspose: the convolution with the same weight. Weight and bias may depend on a wanted input too. */
final class ConvTransposeRule implements GradientRule {

	@Override
	public void apply(Step step) {
		Draft b = step.draft();
		long[] x = step.shape(0);
		long[] weight = step.shape(1);
		long group = step.attributes().integer("group", 1);
		Windows windows = Windows.transposed(step.attributes(), Shapes.spatial(weight), Shapes.spatial(x));
		Value g = step.gradient();
		int rank = step.shape(g).length;
		if (step.wants(0)) {
			Value back = b.op("Conv", Convolutions.attributes(windows, group), g, step.in(1));
			// More output padding than a stride makes room for further windows, which nothing came from.
			for (int i = 2; i < x.length; i++) {
				back = back.shape()[i] > x[i] ? b.slice(back, i, 0, x[i]) : back;
			}
			step.give(0, back);
		}
		if (step.wants(1)) {
			step.give(1, Convolutions.weightGradient(b, g, step.in(0), windows, group, weight));
		}
		if (step.wants(2)) {
			step.give(2, b.reduceSum(g, false, Shapes.allButChannels(rank)));
		}
	}
}
