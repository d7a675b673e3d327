// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The colours of a set of views. DiffAugment's three changes, one after another, are affine in the pixels: brightness b, then saturation s about each
 * pixel's mean, then contrast c about the picture's mean m give
 *
 * <pre>
 * c (s I + (1 - s) J / 3) x + b + (1 - c) m
 * </pre>
 *
 * with J all ones; the jitter of contrast and channels comes after them.
 */
final class ViewColours {

	/** {@code [v][3]}. */
	final float[] gain;
	/** {@code [v][3]}. */
	final float[] bias;
	/** {@code [v][3][3]}, empty where saturation does not change. */
	final float[] mix;
	/** {@code [v]}, empty where contrast does not change. */
	final float[] centre;

	private final ViewSettings settings;

	/** Colours as they are. */
	ViewColours(ViewSettings settings, int views) {
		this.settings = settings;
		this.gain = new float[3 * views];
		this.bias = new float[3 * views];
		this.mix = new float[settings.saturation() > 0 ? 9 * views : 0];
		this.centre = new float[settings.contrast() > 0 ? views : 0];
		Arrays.fill(gain, 1);
	}

	/** Draws the colours of a view. What is switched off draws nothing, so that settings added later left old runs as they were. */
	void draw(int view, UniformRandomProvider random) {
		double jitter = 1 + about(0, settings.colourJitter(), random);
		var offset = new double[3];
		for (int channel = 0; channel < 3; channel++) {
			offset[channel] = about(0, settings.colourJitter(), random);
		}
		double brightness = settings.brightness() > 0 ? about(0, settings.brightness(), random) : 0;
		double saturation = settings.saturation() > 0 ? about(1, settings.saturation(), random) : 1;
		double contrast = settings.contrast() > 0 ? about(1, settings.contrast(), random) : 1;
		for (int channel = 0; channel < 3; channel++) {
			gain[3 * view + channel] = (float) (jitter * contrast);
			bias[3 * view + channel] = (float) (jitter * brightness + offset[channel]);
			for (int from = 0; from < 3 && mix.length > 0; from++) {
				mix[9 * view + 3 * channel + from] = (float) (jitter * contrast * ((channel == from ? saturation : 0) + (1 - saturation) / 3));
			}
		}
		if (centre.length > 0) {
			centre[view] = (float) (jitter * (1 - contrast));
		}
	}

	private static double about(double middle, double most, UniformRandomProvider random) {
		return middle - most + 2 * most * random.nextDouble();
	}
}
