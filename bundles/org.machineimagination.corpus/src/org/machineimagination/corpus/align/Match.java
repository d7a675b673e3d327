// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

/**
 * What became of one segment.
 *
 * @param before its index in the edition before
 * @param after  its index in the new one; -1 when it is lost. Of a close one, what is proposed
 */
public record Match(int before, int after, Fate fate) {
}
