// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.machineimagination.experiment.files.FormatVersion;

/**
 * The first line of a journal.
 *
 * @param format  version of the project's format, in whose words the changes are
 * @param project id of the project
 * @param base    digest of the project's file that the changes begin at
 */
record JournalHeader(String format, String project, String base) {

	private static final FormatVersion FIRST_SUMMED = new FormatVersion(1, 1);

	/** Whether every line has a sum. */
	boolean summed() {
		return FormatVersion.parse(format).filter(version -> version.compareTo(FIRST_SUMMED) >= 0).isPresent();
	}

	ObjectNode toJson() {
		return JsonNodeFactory.instance.objectNode().put("journal", format).put("project", project).put("base", base);
	}

	static JournalHeader read(JsonNode json) throws IOException {
		if (!json.path("journal").isTextual() || !json.path("project").isTextual() || !json.path("base").isTextual()) {
			throw new IOException("it is no head of a journal");
		}
		return new JournalHeader(json.path("journal").textValue(), json.path("project").textValue(), json.path("base").textValue());
	}
}
