// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text of a file, and what the file says of it. What is not known is empty.
 *
 * @param key              what minted ids begin with; each text of a file has its own
 * @param title            its title, at least the name of the file
 * @param writers          who wrote it, in the order named
 * @param date             when, in the words of the source
 * @param language         its language as a BCP 47 tag
 * @param licence          its licence
 * @param source           where it was had from
 * @param urn              CTS URN
 * @param referencePattern how references are made, from {@code refsDecl}
 * @param fileName         name of the file
 * @param sha256           digest of the file
 * @param encoding         encoding of the file
 * @param properties       anything else that the file says of it, in that order
 */
public record Document(String key, String title, List<String> writers, String date, String language, String licence, String source,
		String urn, String referencePattern, String fileName, String sha256, String encoding, Map<String, String> properties) {

	/** Copies what could change. */
	public Document {
		writers = List.copyOf(writers);
		properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
	}
}
