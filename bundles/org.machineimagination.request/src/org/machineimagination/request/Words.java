// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.List;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.plugin.files.XmlText;

/**
 * What people say of a run: kept in its record, of no influence on what comes out.
 *
 * @param requestedBy who asks, or empty
 * @param title       what people call the run, or empty for its first prompt
 * @param notes       what is to be remembered about it, or empty
 * @param tags        keywords
 */
public record Words(String requestedBy, String title, String notes, List<String> tags) {

	/** Nothing is said. */
	public static final Words NONE = new Words("", "", "", List.of());

	/** @throws UsageException with one plain sentence if no record can hold a text */
	public Words {
		tags = List.copyOf(tags);
		XmlText.require("title", title);
		XmlText.require("note", notes);
		XmlText.require("name of who asks", requestedBy);
		tags.forEach(tag -> XmlText.require("tag", tag));
	}

	/** These words without the name of who asks. */
	public Words withoutName() {
		return new Words("", title, notes, tags);
	}
}
