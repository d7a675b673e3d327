// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import org.machineimagination.plugin.Setting;

/** What a person chooses when a generator of this kind is opened. */
public record BigGanSettings(
		@Setting(label = "Truncation", help = "Variety against quality: noise beyond twice this is cut off; 0 takes the model's own default.",
				initial = "0", minimum = 0, maximum = 1) double truncation,
		@Setting(label = "Class space", help = "Where the class is searched: classes mixes the model's classes, embedding moves freely in the space in "
				+ "which the network compares them.", initial = "classes") ClassSpace classSpace,
		@Setting(label = "Embedding scale", help = "What the coordinates of the class embedding are multiplied by; auto takes each coordinate's mean and "
				+ "deviation over the model's classes. The workshop's notebooks took 0.067.", initial = "auto", minimum = 0, maximum = 100,
				automatic = true) double embeddingScale,
		@Setting(label = "Most classes", help = "Largest number of classes in a mixture; weaker ones are left out and the others fill their place. 0 for "
				+ "all.", initial = "0", minimum = 0) int maxClasses,
		@Setting(label = "Layers", help = "Largest number of latents, each for some of the network's layers and none without a layer, as Big Sleep has one "
				+ "for each block; 1 for one latent for all.", initial = "1", minimum = 1, maximum = 1000) int layers,
		@Setting(label = "Colour", help = "Whether pictures are coloured; without, the guide sees grey ones too.", initial = "true") boolean colour) {

	/** Where the class is searched. */
	public enum ClassSpace {
		/** A weight for each class of the model. */
		CLASSES,
		/** The embedding that the network makes of a mixture. */
		EMBEDDING
	}
}
