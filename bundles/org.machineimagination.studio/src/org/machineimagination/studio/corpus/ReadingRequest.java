// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.Map;

/**
 * How texts are to be read.
 *
 * @param reader   id of the reader, or empty for the one that knows a file
 * @param settings texts of settings by identifier; each reader takes those that it has
 */
public record ReadingRequest(String reader, Map<String, String> settings) {

	/** Whatever reader knows a file, with its defaults. */
	public static final ReadingRequest DEFAULT = new ReadingRequest("", Map.of());

	/** Copies the settings. */
	public ReadingRequest {
		settings = Map.copyOf(settings);
	}
}
