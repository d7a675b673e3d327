// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.HashMap;
import java.util.Map;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.Settings;

/**
 * A whole optimizer as a part of a composition.
 *
 * @param factory  its method
 * @param settings its settings
 */
public record Part<S extends Record>(OptimizerFactory<S> factory, S settings) implements Method {

	/**
	 * A part whose settings are those that the composition has under the same names; what the composition does not have is at its default.
	 *
	 * @param composition settings of the composition
	 * @param fixed       settings that the composition does not leave to its user, by identifier
	 */
	public static <S extends Record> Part<S> of(OptimizerFactory<S> factory, Record composition, Map<String, String> fixed) {
		var texts = new HashMap<String, String>();
		Map<String, String> given = Settings.write(composition);
		for (SettingDescriptor setting : Settings.describe(factory.settingsType())) {
			String text = fixed.getOrDefault(setting.id(), given.get(setting.id()));
			if (text != null) {
				texts.put(setting.id(), text);
			}
		}
		return new Part<>(factory, Settings.read(factory.settingsType(), texts));
	}

	/** The largest number of candidates in a generation. */
	public int population(int dimension) {
		return factory.population(settings, dimension);
	}

	@Override
	public Optimizer start(Problem problem, RestorableUniformRandomProvider random) {
		return factory.create(problem, settings, random);
	}

	@Override
	public Optimizer resume(Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		return factory.resume(problem, settings, random, state);
	}
}
