// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

/**
 * A model folder that cannot be used.
 *
 * @param location where it is
 * @param sentence what is wrong with it and what to do
 */
public record ModelProblem(String location, String sentence) {
}
