// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another program makes of the same numbers: {@code golden.txt}, which {@code releng/fixtures/statistics.py} wrote. */
class GoldenTest {

	private static final Map<String, Map<String, double[]>> GOLDEN = golden();

	private static Map<String, Map<String, double[]>> golden() {
		try (var lines = new BufferedReader(new InputStreamReader(GoldenTest.class.getResourceAsStream("golden.txt"), StandardCharsets.UTF_8))) {
			Map<String, Map<String, double[]>> golden = new LinkedHashMap<>();
			lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).forEach(words -> golden.computeIfAbsent(words[0],
					name -> new LinkedHashMap<>()).put(words[1], Arrays.stream(words).skip(2).mapToDouble(Double::parseDouble).toArray()));
			return golden;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Stream<String> signedRanks() {
		return named("differences");
	}

	static Stream<String> corrections() {
		return named("adjusted");
	}

	static Stream<String> components() {
		return named("axes");
	}

	private static Stream<String> named(String what) {
		return GOLDEN.keySet().stream().filter(name -> GOLDEN.get(name).containsKey(what));
	}

	@ParameterizedTest
	@MethodSource("signedRanks")
	void wilcoxonsTestIsSciPys(String name) {
		SignedRank test = SignedRank.of(GOLDEN.get(name).get("differences"));
		assertEquals(GOLDEN.get(name).get("statistic")[0], test.statistic());
		assertEquals(GOLDEN.get(name).get("probability")[0], test.probability(), 1e-12);
	}

	@ParameterizedTest
	@MethodSource("corrections")
	void holmsCorrectionIsThatOfHisProcedure(String name) {
		assertArrayEquals(GOLDEN.get(name).get("adjusted"), Holm.adjust(GOLDEN.get(name).get("probabilities")), 1e-15);
	}

	@ParameterizedTest
	@MethodSource("components")
	void principalComponentsAreThoseOfNumPysDecomposition(String name) {
		Map<String, double[]> golden = GOLDEN.get(name);
		int d = (int) golden.get("shape")[1];
		PrincipalComponents components = PrincipalComponents.of(rows(golden.get("points"), d), 2);
		for (int k = 0; k < 2; k++) {
			assertArrayEquals(rows(golden.get("axes"), d)[k], components.components()[k], 1e-9);
		}
		assertArrayEquals(golden.get("shares"), components.shares(), 1e-12);
	}

	/** Two programs draw other samples: their ends lie apart by what ten thousand of them leave to chance. */
	@Test
	void theBootstrapsIntervalIsAboutSciPys() {
		double[] golden = GOLDEN.get("bootstrap").get("interval");
		Interval interval = Bootstrap.mean(GOLDEN.get("bootstrap").get("values"));
		assertEquals(golden[0], interval.value(), 1e-15);
		assertEquals(golden[1], interval.lower(), 0.02 * (golden[2] - golden[1]));
		assertEquals(golden[2], interval.upper(), 0.02 * (golden[2] - golden[1]));
	}

	@Test
	void theShareOfTargetsReachedIsSciPysDistributionFunction() {
		Reached reached = Reached.of(GOLDEN.get("reached").get("costs"));
		assertArrayEquals(GOLDEN.get("reached").get("steps"), reached.costs());
		assertArrayEquals(GOLDEN.get("reached").get("shares"), reached.shares(), 1e-15);
	}

	private static double[][] rows(double[] values, int columns) {
		var rows = new double[values.length / columns][];
		Arrays.setAll(rows, i -> Arrays.copyOfRange(values, i * columns, (i + 1) * columns));
		return rows;
	}
}
