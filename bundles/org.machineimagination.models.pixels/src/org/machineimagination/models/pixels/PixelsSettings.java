// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.pixels;

import org.machineimagination.plugin.Setting;

/** What pictures made of free pixels look like. */
public record PixelsSettings(
		@Setting(label = "Size", help = "Side of the square picture in pixels.", initial = "64", minimum = 8, maximum = 512) int size,
		@Setting(label = "Colour", help = "Whether every pixel has a red, green and blue part, or only a grey one.", initial = "true") boolean colour) {
}
