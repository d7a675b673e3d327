// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Windows;

/** Conv: the transposed convolution with the same weight. Weight and bias may depend on a wanted input too. */
final class ConvRule implements GradientRule {

	@Override
	public void apply(Step step) {
		Draft b = step.draft();
		long[] x = step.shape(0);
		long[] weight = step.shape(1);
		long group = step.attributes().integer("group", 1);
		Windows windows = Windows.of(step.attributes(), Shapes.spatial(weight), Shapes.spatial(x));
		step.shape(step.gradient());
		if (step.wants(0)) {
			step.give(0, Convolutions.transposed(b, step.gradient(), step.in(1), windows, group, Shapes.spatial(x)));
		}
		if (step.wants(1)) {
			step.give(1, Convolutions.weightGradient(b, step.in(0), step.gradient(), windows, group, weight));
		}
		if (step.wants(2)) {
			step.give(2, b.reduceSum(step.gradient(), false, Shapes.allButChannels(x.length)));
		}
	}
}
