// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

/**
 * How much of a text an encoder reads.
 *
 * @param used       tokens read, markers included
 * @param lost       tokens beyond the encoder's limit, which have no effect
 * @param charsRead  number of UTF-16 characters of the text that are read; the rest is lost
 */
public record TokenCount(int used, int lost, int charsRead) {
}
