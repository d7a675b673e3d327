// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import org.machineimagination.backend.Engine;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;

/** Reads perceptors of one kind of network. A model belongs to the family whose id its {@code model.json} names. */
@PlugInKind(value = "perceptor family", plural = "perceptor families")
public interface PerceptorFamily extends PlugIn {

	/**
	 * Reads a perceptor.
	 *
	 * @param backend runs its text encoder
	 * @param engine      computes the text encoder
	 * @throws ModelException if the model cannot be used
	 */
	Perceptor open(ModelDescription description, Engine engine);
}
