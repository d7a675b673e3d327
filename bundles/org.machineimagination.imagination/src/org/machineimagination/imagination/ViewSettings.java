// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import org.machineimagination.plugin.Setting;
import org.machineimagination.plugin.SettingException;

/**
 * How many views of a picture the perceptor sees, and how much they differ. The workshop's notebooks neither shift views nor change their
 * colours; here both are the default, because a search otherwise finds what flatters the guide rather than what a person sees.
 */
public record ViewSettings(
		@Setting(label = "Views", help = "Number of random views of a picture that are compared with the prompt.", initial = "8", minimum = 1, maximum = 1024) int views,
		@Setting(label = "Smallest crop", help = "Side of the smallest crop, as a share of the picture's shorter side.", initial = "0.7", minimum = 0.05, maximum = 1) double smallestCrop,
		@Setting(label = "Largest crop", help = "Side of the largest crop, as a share of the picture's shorter side.", initial = "0.98", minimum = 0.05, maximum = 1) double largestCrop,
		@Setting(label = "Shift", help = "How far a crop may reach beyond the border, as a share of the picture's shorter side.", initial = "0.1", minimum = 0, maximum = 0.5) double shift,
		@Setting(label = "Colour jitter", help = "Largest change of a view's contrast and of its colour channels, as a share of their range.", initial = "0.2", minimum = 0, maximum = 1) double colourJitter,
		@Setting(label = "Filter", help = "How crops are resized: antialiased averages what a smaller view leaves out, bilinear skips it as the workshop did.", initial = "antialiased") Filter filter) {

	/** How a crop becomes a view. */
	public enum Filter {
		/** Triangle filter as wide as the reduction. */
		ANTIALIASED,
		/** Between the two nearest pixels only. */
		BILINEAR
	}

	/** @throws SettingException if the smallest crop is larger than the largest */
	public ViewSettings {
		if (smallestCrop > largestCrop) {
			throw new SettingException("smallest-crop",
					"The setting smallest-crop (%s) must not be larger than largest-crop (%s).".formatted(smallestCrop, largestCrop));
		}
	}
}
