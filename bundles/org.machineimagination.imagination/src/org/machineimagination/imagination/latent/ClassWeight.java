// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

/**
 * A class in a mixture.
 *
 * @param name   the class' name, or its number from 0 where classes have no names
 * @param weight its share, 0..1
 */
public record ClassWeight(String name, double weight) {
}
