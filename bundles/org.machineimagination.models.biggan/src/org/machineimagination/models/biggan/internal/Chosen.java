// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

/**
 * What is chosen when a generator is opened, as values that the package of the plug-in fills from its settings.
 *
 * @param truncation     0 for the model's own default, at most 1
 * @param embedding      whether the class is searched in the space of its embedding instead of as a mixture
 * @param embeddingScale what the embedding's coordinates are multiplied by; 0 for their own means and deviations
 * @param maxClasses     classes in a mixture at most, 0 for all
 * @param layers         latents for groups of layers at most, at least 1
 * @param colour         whether pictures are coloured
 */
public record Chosen(double truncation, boolean embedding, double embeddingScale, int maxClasses, int layers, boolean colour) {
}
