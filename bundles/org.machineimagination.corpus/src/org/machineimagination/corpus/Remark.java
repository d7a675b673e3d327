// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

/**
 * Something noticed on reading: skipped, joined, not valid.
 *
 * @param line     line of the file, from 1; 0 when it is about the whole
 * @param sentence one plain sentence
 */
public record Remark(int line, String sentence) {
}
