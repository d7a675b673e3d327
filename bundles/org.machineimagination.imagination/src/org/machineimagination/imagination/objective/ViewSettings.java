// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import org.machineimagination.plugin.Setting;
import org.machineimagination.plugin.SettingException;

/**
 * How many views of a picture the perceptor sees, and how much they differ. The workshop's notebooks neither shift views nor change their
 * colours; here both are the default, because a search otherwise finds what flatters the guide rather than what a person sees. Brightness,
 * saturation, contrast, a grey border and the cutout are those of DiffAugment (Zhao et al., Differentiable Augmentation for Data-Efficient
 * GAN Training, NeurIPS 2020), which FuseDream's AugCLIP score averages over (Liu et al. 2021, arXiv 2112.01573). The race gives views where
 * they matter, as successive halving gives its budget (Jamieson and Talwalkar 2016).
 */
public record ViewSettings(
		@Setting(label = "Views", help = "Number of random views of a picture that are compared with the prompt.",
				initial = "8", minimum = 1, maximum = 1024) int views,
		@Setting(label = "Smallest crop", help = "Side of the smallest crop, as a share of the picture's shorter side.",
				initial = "0.7", minimum = 0.05, maximum = 2) double smallestCrop,
		@Setting(label = "Largest crop", help = "Side of the largest crop, as a share of the picture's shorter side; beyond 1 the picture is seen smaller, "
				+ "with a border.", initial = "0.98", minimum = 0.05, maximum = 2) double largestCrop,
		@Setting(label = "Shift", help = "How far a crop may reach beyond the border, as a share of the picture's shorter side.",
				initial = "0.1", minimum = 0, maximum = 0.5) double shift,
		@Setting(label = "Border", help = "What a crop shows beyond the border: repeat goes on with the picture's edge, grey is plain.",
				initial = "repeat") Border border,
		@Setting(label = "Colour jitter", help = "Largest change of a view's contrast and of its colour channels, as a share of their range.",
				initial = "0.2", minimum = 0, maximum = 1) double colourJitter,
		@Setting(label = "Brightness", help = "Largest change of a view's brightness, where 1 is the way from grey to white.",
				initial = "0", minimum = 0, maximum = 1) double brightness,
		@Setting(label = "Saturation", help = "Largest change of a view's saturation: at 1 from grey to twice as colourful.",
				initial = "0", minimum = 0, maximum = 1) double saturation,
		@Setting(label = "Contrast", help = "Largest change of a view's contrast about the picture's mean: at 1 from flat to twice as strong.",
				initial = "0", minimum = 0, maximum = 1) double contrast,
		@Setting(label = "Cutout", help = "Side of the grey square that hides a part of each view, as a share of the view's side; 0 for none.",
				initial = "0", minimum = 0, maximum = 1) double cutout,
		@Setting(label = "Filter", help = "How crops are resized: antialiased averages what a smaller view leaves out, bilinear skips it as the workshop "
				+ "did.", initial = "antialiased") Filter filter,
		@Setting(label = "Small images", help = "How a picture no larger than the perceptor's input is seen: crops like any other, or in one view, whole "
				+ "and unchanged, as the workshop did.", initial = "crops") SmallImages smallImages,
		@Setting(label = "Racing views", help = "Number of views on which all candidates of a generation compete for the rest of their views; 0 gives all "
				+ "of them all views. Without effect where gradients are needed.", initial = "0", minimum = 0, maximum = 1024) int racingViews,
		@Setting(label = "Racing share", help = "Share of the candidates that win that race, the best first.",
				initial = "0.5", minimum = 0.01, maximum = 1) double racingShare) {

	/** What lies beyond a picture's border. */
	public enum Border {
		/** The nearest pixel of the picture. */
		REPEAT,
		/** Middle grey, whatever a view's colours are, as DiffAugment pads. */
		GREY
	}

	/** How a crop becomes a view. */
	public enum Filter {
		/** Triangle filter as wide as the reduction. */
		ANTIALIASED,
		/** Between the two nearest pixels only. */
		BILINEAR
	}

	/** How a picture is seen that is no larger than the perceptor's input. */
	public enum SmallImages {
		/** Through random crops, enlarged. */
		CROPS,
		/** Once, whole. */
		ONE_VIEW
	}

	/** @throws SettingException if the smallest crop is larger than the largest */
	public ViewSettings {
		if (smallestCrop > largestCrop) {
			throw new SettingException("smallest-crop",
					"The setting smallest-crop (%s) must not be larger than largest-crop (%s).".formatted(smallestCrop, largestCrop));
		}
	}
}
