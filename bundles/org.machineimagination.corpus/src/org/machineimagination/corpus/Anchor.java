// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

/**
 * How a segment is found again, also in another edition of its text. What is not known is empty.
 *
 * @param xmlId         its {@code xml:id}
 * @param mintedId      an id made of the document's key and the canonical path where there is none
 * @param number        its number in the source, verbatim
 * @param canonicalPath how it is cited: poem, stanza and line with points between, or as far as it goes
 * @param xpath         XPath of positions in the file
 * @param urn           CTS URN
 * @param prefix        the 32 code points of the text right before it, fewer at the beginning
 * @param suffix        the 32 code points of the text right after it, fewer at the end
 * @param start         code points of the text before it; the text is its segments in order with a space between
 * @param end           code points of the text before its end
 * @param sha256        digest of its words in UTF-8
 */
public record Anchor(String xmlId, String mintedId, String number, String canonicalPath, String xpath, String urn, String prefix,
		String suffix, int start, int end, String sha256) {

	/** Code points of context on either side. */
	public static final int CONTEXT = 32;

	/** What a segment is called in its source, or in its place: the {@code xml:id}, else the minted id. */
	public String id() {
		return xmlId.isEmpty() ? mintedId : xmlId;
	}
}
