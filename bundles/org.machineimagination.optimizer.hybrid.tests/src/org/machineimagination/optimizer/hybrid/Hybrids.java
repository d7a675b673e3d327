// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Prior;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Losses;

/** The methods of this bundle by their identifiers, and a problem for them. */
final class Hybrids {

	static final List<OptimizerFactory<?>> ALL = List.of(new InterleavedSgdFactory(), new InterleavedAdamFactory(), new TerminalSgdFactory(),
			new TerminalAdamFactory(), new BasinCmaFactory(), new PoolFactory(), new RandomFactory());

	static final Prior PRIOR = random -> {
		var normal = ZigguratSampler.NormalizedGaussian.of(random);
		var point = new double[6];
		Arrays.setAll(point, i -> normal.sample());
		return point;
	};

	private Hybrids() {
	}

	static Stream<String> ids() {
		return ALL.stream().map(OptimizerFactory::id);
	}

	static OptimizerFactory<?> factory(String id) {
		return ALL.stream().filter(factory -> factory.id().equals(id)).findFirst().orElseThrow();
	}

	/** Six dimensions, all between -3 and 3, with a prior. */
	static Problem problem(long evaluations) {
		var lower = new double[6];
		var upper = new double[6];
		Arrays.fill(lower, -3);
		Arrays.fill(upper, 3);
		return new Problem(new double[] {-1, 1, 0.5, -0.5, 2, 0}, lower, upper, evaluations, Optional.of(PRIOR));
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
