// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;

/**
 * Reads generators of one kind of network. A model belongs to the family whose id its {@code model.json} names.
 *
 * @param <S> the family's settings record, for example with a truncation
 */
@PlugInKind(value = "generator family", plural = "generator families")
public interface GeneratorFamily<S extends Record> extends PlugIn {

	/** The settings record of the family. */
	Class<S> settingsType();

	/**
	 * Reads a generator.
	 *
	 * @throws ModelException if the model cannot be used
	 */
	Generator open(ModelDescription description, S settings);
}
