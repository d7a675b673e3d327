// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.judge.ImageScore;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;

class ImageScorerTest {

	private static final List<String> TEXTS = List.of("an apple", "a boat", "rain");

	@TempDir
	private Path home;

	@Test
	void probabilitiesAreTheSoftmaxOfScaledCosines() {
		ImageScore score = score(List.of(picture(5, 5, 1)), TEXTS).getFirst();
		double[] powers = Arrays.stream(score.cosines()).map(cosine -> Math.exp(10 * cosine)).toArray();
		double sum = Arrays.stream(powers).sum();
		assertArrayEquals(Arrays.stream(powers).map(power -> power / sum).toArray(), score.probabilities(), 1e-12);
		assertTrue(Arrays.stream(score.cosines()).allMatch(cosine -> Math.abs(cosine) <= 1 + 1e-6));
		assertEquals(Arrays.stream(score.cosines()).max().orElseThrow(), score.cosines()[score.best()]);
	}

	@Test
	void aPictureCountsAsItsLargestCentredSquare() {
		Picture square = picture(10, 10, 4);
		var wide = new float[3 * 10 * 16];
		for (int row = 0; row < 30; row++) {
			// The filter looks a pixel beyond the square, where a square picture repeats its border.
			Arrays.fill(wide, row * 16, row * 16 + 3, square.values()[row * 10]);
			Arrays.fill(wide, row * 16 + 13, row * 16 + 16, square.values()[row * 10 + 9]);
			wide[row * 16] = -1;
			wide[row * 16 + 15] = 1;
			System.arraycopy(square.values(), row * 10, wide, row * 16 + 3, 10);
		}
		List<ImageScore> scores = score(List.of(square, new Picture(16, 10, wide)), TEXTS);
		assertArrayEquals(scores.get(0).cosines(), scores.get(1).cosines(), 1e-6);
	}

	@Test
	void manyPicturesAreScoredAsEachAlone() {
		var pictures = new ArrayList<Picture>();
		for (int i = 0; i < 19; i++) {
			pictures.add(picture(7 + i % 3, 6, i));
		}
		List<ImageScore> together = score(pictures, TEXTS);
		assertEquals(19, together.size());
		assertArrayEquals(score(List.of(pictures.get(17)), TEXTS).getFirst().cosines(), together.get(17).cosines(), 1e-6);
	}

	@Test
	void withoutTextsThereIsNothingToCompare() {
		assertThrows(UsageException.class, () -> score(List.of(picture(5, 5, 1)), List.of()));
	}

	private List<ImageScore> score(List<Picture> pictures, List<String> texts) {
		Studio studio = TinyPlugIns.studio(home);
		try (ImageScorer scorer = studio.models().openScorer(TinyPlugIns.JUDGE, Engine.find(studio.plugIns(), ""), new Cancellation())) {
			return scorer.score(pictures, texts, new Cancellation());
		}
	}

	private static Picture picture(int width, int height, int seed) {
		var random = new Random(seed);
		var values = new float[3 * width * height];
		for (int i = 0; i < values.length; i++) {
			values[i] = 2 * random.nextFloat() - 1;
		}
		return new Picture(width, height, values);
	}
}
