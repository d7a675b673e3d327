// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How a segment is found again in its source. Parts that are not known are missing, numbers that are not known 0.
 *
 * @param xmlId         its {@code xml:id} in the source
 * @param mintedId      an id made of document key and canonical path where the source has none
 * @param number        its number in the source, verbatim
 * @param canonicalPath how it is cited within the text, such as {@code 3.2.14}
 * @param xpath         XPath of positions in the source
 * @param urn           CTS URN
 * @param prefix        some words right before, 32 characters as a rule
 * @param suffix        some words right after, 32 characters as a rule
 * @param start         code points of the text before the segment
 * @param end           code points of the text before its end
 * @param sha256        digest of its words in normalization form C and UTF-8
 */
public record SegmentAnchor(@Nullable String xmlId, @Nullable String mintedId, @Nullable String number, @Nullable String canonicalPath,
		@Nullable String xpath, @Nullable String urn, @Nullable String prefix, @Nullable String suffix, int start, int end, @Nullable String sha256) {

	/** An anchor of which nothing is known but the place in the text. */
	public static SegmentAnchor at(int start, int end) {
		return new SegmentAnchor(null, null, null, null, null, null, null, null, start, end, null);
	}
}
