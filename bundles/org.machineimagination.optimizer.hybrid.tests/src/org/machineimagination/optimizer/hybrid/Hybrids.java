// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.Settings;

/** The methods of this bundle by their identifiers. */
final class Hybrids {

	static final List<OptimizerFactory<?>> ALL = List.of(new InterleavedSgdFactory(), new InterleavedAdamFactory(), new TerminalSgdFactory(),
			new TerminalAdamFactory(), new BasinCmaFactory(), new PoolFactory(), new RandomFactory());

	private Hybrids() {
	}

	static Stream<String> ids() {
		return ALL.stream().map(OptimizerFactory::id);
	}

	static OptimizerFactory<?> factory(String id) {
		return ALL.stream().filter(factory -> factory.id().equals(id)).findFirst().orElseThrow();
	}

	static Optimizer start(String id, Problem problem, String... pairs) {
		return start(factory(id), problem, pairs);
	}

	static Optimizer resume(String id, Problem problem, byte[] state, String... pairs) {
		return resume(factory(id), problem, state, pairs);
	}

	private static <S extends Record> Optimizer start(OptimizerFactory<S> factory, Problem problem, String... pairs) {
		return factory.create(problem, settings(factory.settingsType(), pairs), Losses.random(1));
	}

	private static <S extends Record> Optimizer resume(OptimizerFactory<S> factory, Problem problem, byte[] state, String... pairs) {
		return factory.resume(problem, settings(factory.settingsType(), pairs), Losses.random(2), state);
	}

	/** @param pairs settings and their texts in turns; those that the method does not have are left out */
	static <S extends Record> S settings(Class<S> type, String... pairs) {
		var texts = new HashMap<String, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			String setting = pairs[i];
			if (Settings.describe(type).stream().anyMatch(each -> each.id().equals(setting))) {
				texts.put(setting, pairs[i + 1]);
			}
		}
		return Settings.read(type, texts);
	}
}
