// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassNames;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.walk.Exploration.Point;
import org.machineimagination.plugin.SettingException;

/** Samples come from the prior, and the ways between them are straight in what the network sees. */
class ExplorationTest {

	private static final int NOISE = 2000;
	private static final List<String> LABELS = List.of("cat", "red apple", "green apple", "house", "sugar maple");
	private static final LatentSpace SPACE = new LatentSpace(List.of(new Block("noise", NOISE, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of()),
			new Block("class", LABELS.size(), Prior.MIXTURE, Transform.SOFTMAX, LABELS)));

	@Test
	void noiseIsTheTruncationTimesATruncatedNormal() {
		double[] noise = Arrays.copyOf(new Exploration(SPACE, 0.4).sample(List.of("cat"), 1, 0).latents(), NOISE);
		assertTrue(Arrays.stream(noise).allMatch(value -> Math.abs(value) <= 0.8));
		double deviation = Math.sqrt(Arrays.stream(noise).map(value -> value * value).average().orElseThrow());
		// The standard deviation of a normal truncated to -2..2 is 0.8796; of 2,000 draws it is within 5 % but once in a thousand times.
		assertEquals(0.4 * 0.8796, deviation, 0.05 * 0.4 * 0.8796);
		double[] wider = new Exploration(SPACE, 0.8).sample(List.of("cat"), 1, 0).latents();
		assertArrayEquals(Arrays.stream(noise).map(value -> 2 * value).toArray(), Arrays.copyOf(wider, NOISE), 1e-12);
	}

	@Test
	void aSampleIsTheSameHoweverManyThereAreAndWhateverItsClass() {
		var exploration = new Exploration(SPACE, 0.4);
		assertArrayEquals(exploration.sample(List.of("cat"), 7, 3).latents(), exploration.sample(List.of("cat"), 7, 3).latents());
		assertArrayEquals(Arrays.copyOf(exploration.sample(List.of("cat"), 7, 3).latents(), NOISE),
				Arrays.copyOf(exploration.sample(List.of("house"), 7, 3).latents(), NOISE));
		assertFalse(Arrays.equals(exploration.sample(List.of("cat"), 7, 3).latents(), exploration.sample(List.of("cat"), 7, 4).latents()));
		assertFalse(Arrays.equals(exploration.sample(List.of("cat"), 7, 3).latents(), exploration.sample(List.of("cat"), 8, 3).latents()));
	}

	@Test
	void aNamedClassHasTheWholeMixture() {
		Point point = new Exploration(SPACE, 0.4).sample(List.of("Red Apple"), 1, 0);
		assertEquals("red apple", point.classes());
		assertArrayEquals(new float[] {0, 1, 0, 0, 0}, shares(point));
	}

	@Test
	void severalNamesAreMixedByTheirWeights() {
		Point point = new Exploration(SPACE, 0.4).sample(List.of("cat:3", "house"), 1, 0);
		assertEquals("cat 75 %, house 25 %", point.classes());
		assertArrayEquals(new float[] {0.75f, 0, 0, 0.25f, 0}, shares(point), 1e-6f);
	}

	@Test
	void randomGivesEachSampleAClassOfItsOwnAndMixtureSeveral() {
		var exploration = new Exploration(SPACE, 0.4);
		long classes = IntStream.range(0, 40).mapToObj(i -> exploration.sample(List.of("random"), 1, i).classes()).distinct().count();
		assertEquals(LABELS.size(), classes);
		for (int i = 0; i < 10; i++) {
			float[] shares = shares(exploration.sample(List.of("mixture"), 1, i));
			double sum = 0;
			for (float share : shares) {
				sum += share;
			}
			assertEquals(1, sum, 1e-5);
		}
	}

	@Test
	void aWayIsStraightInNoiseAndMixtureWithBothEnds() {
		var exploration = new Exploration(SPACE, 0.2);
		double[] from = exploration.sample(List.of("cat"), 1, 0).latents();
		double[] to = exploration.sample(List.of("house"), 2, 0).latents();
		List<double[]> way = exploration.between(from, to, 5);
		assertEquals(5, way.size());
		assertArrayEquals(from, way.getFirst());
		assertArrayEquals(to, way.getLast());
		for (int i = 0; i < NOISE; i++) {
			assertEquals(0.75 * from[i] + 0.25 * to[i], way.get(1)[i], 1e-12);
		}
		assertArrayEquals(new float[] {0.75f, 0, 0, 0.25f, 0}, shares(new Point(way.get(1), "")), 1e-6f);
	}

	@Test
	void aWayOfTwoStepsIsItsEnds() {
		var exploration = new Exploration(SPACE, 0.2);
		double[] from = exploration.sample(List.of("cat"), 1, 0).latents();
		double[] to = exploration.sample(List.of("house"), 2, 0).latents();
		assertEquals(List.of(Arrays.toString(from), Arrays.toString(to)), exploration.between(from, to, 2).stream().map(Arrays::toString).toList());
	}

	@ParameterizedTest
	@CsvSource({"CAT, 0", "hou, 3", "green, 2", "maple, 4"})
	void aNameIsFoundByTheBeginningOfAWord(String typed, int index) {
		assertEquals(index, new ClassNames(LABELS).find(typed));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {
			"apple ~ The generator has no class named 'apple'; the nearest are red apple, green apple.",
			"hause ~ The generator has no class named 'hause'; the nearest are house, cat, red apple, green apple, sugar maple.",
			"cat:0 ~ The weight of a class is a number above 0, not that of 'cat:0'."})
	void aClassThatIsNotThereIsToldWithTheNearest(String typed, String sentence) {
		assertEquals(sentence,
				assertThrows(SettingException.class, () -> new Exploration(SPACE, 1).sample(List.of(typed), 1, 0)).getMessage());
	}

	private static float[] shares(Point point) {
		double[] logits = Arrays.copyOfRange(point.latents(), NOISE, NOISE + LABELS.size());
		double sum = Arrays.stream(logits).map(Math::exp).sum();
		var shares = new float[logits.length];
		for (int i = 0; i < shares.length; i++) {
			shares[i] = (float) (Math.exp(logits[i]) / sum);
		}
		return shares;
	}
}
