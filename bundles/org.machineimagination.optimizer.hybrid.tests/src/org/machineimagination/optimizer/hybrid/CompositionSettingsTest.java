// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.gradient.Schedule;
import org.machineimagination.optimizer.gradient.SgdSettings;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Losses;

/** What compositions leave people to set of their members, and what they do not. */
class CompositionSettingsTest {

	private static final String CMA_ES = "covariance=automatic population=auto step-size=0.5 active=true tolfun=1e-11 tolfunhist=1e-12 tolx=1e-11";
	private static final String PASSIVE = CMA_ES.replace(" active=true", "");
	private static final String ADAM = "learning-rate=0.1 beta1=0.9 beta2=0.999 epsilon=1e-8 clip=0";
	private static final String SGD = "learning-rate=0.1 momentum=0.9 clip=0";

	@Test
	void identifiersDefaultsAndOrderAreThoseOfCommandLinesAndSavedRuns() {
		assertSettings(new InterleavedSgdFactory(), PASSIVE, "gradient-steps=1", SGD);
		assertSettings(new InterleavedAdamFactory(), PASSIVE, "gradient-steps=1", ADAM);
		assertSettings(new TerminalSgdFactory(), CMA_ES, "terminal-steps=50", SGD, "schedule=constant");
		assertSettings(new TerminalAdamFactory(), CMA_ES, "terminal-steps=50", ADAM, "schedule=constant");
		assertSettings(new BasinCmaFactory(), CMA_ES, "gradient-steps=5 terminal-steps=50", ADAM);
		assertSettings(new PoolFactory(), "pool=auto population=16 keep=4 combine=apart", ADAM, "schedule=constant");
		assertSettings(new RandomFactory(), "population=16");
	}

	@Test
	void aDescentOfManyPointsIsRefused() {
		var many = new SgdSettings(2, 0.1, 0.9, 0, 0.5, Schedule.CONSTANT, 0, 0, false);
		var settings = new TerminalSgdSettings(Settings.defaults(CmaEsSettings.class), 50, many);
		var error = assertThrows(IllegalArgumentException.class,
				() -> new TerminalSgdFactory().create(Hybrids.problem(100), settings, Losses.random(1)));
		assertEquals(TerminalSgdSettings.class.getName() + ".descent leaves population at 1; it cannot be 2", error.getMessage());
	}

	@ParameterizedTest
	@CsvSource({"cma-es+sgd, gradient-steps, 7", "cma-es-then-adam, learning-rate, 0.3", "basin-cma, tolx, 0.001", "pool, schedule, cosine"})
	void whatIsWrittenIsReadBack(String id, String setting, String text) {
		assertReadBack(Hybrids.factory(id).settingsType(), setting, text);
	}

	private static <S extends Record> void assertReadBack(Class<S> type, String setting, String text) {
		S settings = Hybrids.settings(type, setting, text);
		assertEquals(settings, Settings.read(type, Settings.write(settings)));
		assertEquals(text, Settings.write(settings).get(setting));
	}

	private static void assertSettings(OptimizerFactory<?> factory, String... expected) {
		assertEquals(String.join(" ", expected), Settings.describe(factory.settingsType()).stream().map(setting -> setting.id() + "=" + setting.initial())
				.collect(Collectors.joining(" ")));
	}
}
