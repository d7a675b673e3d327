// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.walk;

import org.machineimagination.plugin.Setting;

/** How a walk goes from picture to picture. */
public record WalkSettings(
		@Setting(label = "Steps", help = "Frames between one picture and the next.", initial = "90", minimum = 0, maximum = 10000) int steps,
		@Setting(label = "Hold", help = "Frames that each picture is shown for.", initial = "30", minimum = 0, maximum = 10000) int hold,
		@Setting(label = "Closed", help = "Whether the walk goes on from the last picture to the first, so that it can be shown in a loop.",
				initial = "true") boolean closed,
		@Setting(label = "Easing", help = "How the speed changes between two pictures.", initial = "linear") Easing easing,
		@Setting(label = "Noise path", help = "The way between two noises: on the sphere that noise lies on, or straight.",
				initial = "spherical") Interpolation noisePath,
		@Setting(label = "Noise in", help = "What of the noise is blended: what the network sees of it, clamped, or the raw numbers, as the workshop's "
				+ "notebook did.", initial = "clamped") NoiseIn noiseIn,
		@Setting(label = "Class path", help = "The way between two class mixtures. For probabilities, spherical goes by their square roots (Fisher and "
				+ "Rao).", initial = "linear") Interpolation classPath,
		@Setting(label = "Class in", help = "What of the class is blended: the probabilities that the network sees, or the raw logits, as the workshop's "
				+ "notebook did.", initial = "probability") ClassIn classIn) {

	/** What of the noise is blended. */
	public enum NoiseIn {
		/** The noise within the generator's clamp. */
		CLAMPED,
		/** The raw components. */
		RAW
	}

	/** What of a class mixture is blended. */
	public enum ClassIn {
		/** The mixture itself. */
		PROBABILITY,
		/** Its logits. */
		LOGITS
	}
}
