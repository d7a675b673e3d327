// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

/** How one operator is differentiated. Stateless. */
@FunctionalInterface
public interface GradientRule {

	/**
	 * Adds the operations that turn the gradient of an operation's outputs into that of its inputs, for every input that is wanted.
	 *
	 * @throws org.machineimagination.graph.GraphException if the operation is of a form that the rule does not know
	 */
	void apply(Step step);
}
