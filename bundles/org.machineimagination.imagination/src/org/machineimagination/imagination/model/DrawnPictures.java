// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks at pictures as a generator draws them: whether they are pictures at all, and whether they differ. */
public final class DrawnPictures {

	private final String generator;
	private int drawn;
	private int without;
	private Optional<float[]> first = Optional.empty();
	private boolean alike = true;

	/** @param generator its identifier */
	public DrawnPictures(String generator) {
		this.generator = generator;
	}

	/** Takes further pictures into account. */
	public void add(List<Picture> pictures) {
		for (Picture picture : pictures) {
			drawn++;
			without += picture.isFinite() ? 0 : 1;
			float[] values = picture.values();
			alike &= Arrays.equals(first.orElse(values), values);
			first = first.or(() -> Optional.of(values));
		}
	}

	/** @throws ModelException if none of the pictures so far holds numbers only */
	public void requireSome() {
		if (drawn > 0 && without == drawn) {
			throw new ModelException(nothing());
		}
	}

	/** What a person should know of the pictures' values, a plain sentence; empty if all is well. */
	public Optional<String> flaw() {
		if (without == 0) {
			return Optional.empty();
		}
		return Optional.of(without == drawn ? nothing()
				: "Of %d pictures that the generator %s drew, %d hold values that are not numbers (NaN or infinite).".formatted(drawn, generator, without));
	}

	/** The same for pictures of different latents, which should differ. */
	public Optional<String> flawOrSameness() {
		return drawn > 1 && alike && without == 0
				? Optional.of("The generator %s draws the same picture whatever its latents are, so that a search has nothing to find.".formatted(generator))
				: flaw();
	}

	private String nothing() {
		return "The generator %s draws no picture: %s values that are not numbers (NaN or infinite).".formatted(generator,
				drawn == 1 ? "the one that it was asked for holds" : "all %d that it was asked for hold".formatted(drawn));
	}
}
