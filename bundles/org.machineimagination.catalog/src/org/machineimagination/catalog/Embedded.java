// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Picture;

/**
 * What a perceptor made of two texts and two pictures that have nothing in common, and what that says of it.
 *
 * @param model    its identifier
 * @param texts    {@code [2][d]} embeddings of texts
 * @param pictures {@code [2][d]} embeddings of pictures
 */
record Embedded(String model, float[][] texts, List<float[]> pictures) {

	private static final int SIDE = 32;

	/** A picture of dots, in which every network that looks at all sees something else than in a grey one. */
	static Picture dots() {
		var values = new float[3 * SIDE * SIDE];
		var random = new Random(1);
		for (int i = 0; i < values.length; i++) {
			values[i] = 2 * random.nextFloat() - 1;
		}
		return new Picture(SIDE, SIDE, values);
	}

	/** @throws ModelException if texts and pictures cannot be compared */
	void requireOneSpace() {
		int text = texts[0].length;
		int picture = pictures.getFirst().length;
		if (text != picture) {
			throw new ModelException(("The model %s makes %d numbers of a text and %d of a picture, which cannot be compared; take both networks from one "
					+ "export, with their projections.").formatted(model, text, picture));
		}
	}

	/** What a person should know, a plain sentence each. */
	List<String> notes() {
		var notes = new ArrayList<String>();
		note("texts", texts[0], texts[1], notes);
		note("pictures", pictures.get(0), pictures.get(1), notes);
		return notes;
	}

	private void note(String what, float[] one, float[] other, List<String> notes) {
		if (!isFinite(one) || !isFinite(other)) {
			notes.add("What it makes of %s is not numbers (NaN or infinite), so that no search can use it; take it from sound weights.".formatted(what));
		} else if (Arrays.equals(one, other)) {
			notes.add("It makes the same of all %s, so that a search has nothing to find.".formatted(what));
		}
	}

	private static boolean isFinite(float[] values) {
		for (float value : values) {
			if (!Float.isFinite(value)) {
				return false;
			}
		}
		return true;
	}
}
