// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

/**
 * Why an optimizer has nothing more to gain.
 *
 * @param name        pycma's name of the condition where it has one, for example {@code tolfun}
 * @param explanation one plain sentence
 */
public record StopReason(String name, String explanation) {
}
