// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

/**
 * A segment as far as it matters for finding it again.
 *
 * @param id     its id in the source; empty when it has none of its own
 * @param words  its words
 * @param prefix the words right before
 * @param suffix the words right after
 */
public record Passage(String id, String words, String prefix, String suffix) {
}
