// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;

/**
 * One line of a journal.
 *
 * @param kind    what happened
 * @param label   what the command is called; of a save the digest of the file
 * @param changes what changed; missing of a save
 */
record JournalEntry(Kind kind, String label, JsonNode changes) {

	/** What a line tells of. */
	enum Kind {
		/** A command was done. */
		DO,
		/** The last command that was not undone was undone. */
		UNDO,
		/** The last command that was undone was done again. */
		REDO,
		/** The project is about to be saved. */
		SAVE;

		private String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** The line as JSON, with its number in the journal, from 1. */
	ObjectNode toJson(int number) {
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("line", number).put(kind.word(), label);
		if (!changes.isMissingNode()) {
			json.set("changes", changes);
		}
		return json;
	}

	/**
	 * Reads a line.
	 *
	 * @param number the number that it must have
	 * @throws IOException when it is none
	 */
	static JournalEntry read(JsonNode json, int number) throws IOException {
		if (json.path("line").asInt() != number) {
			throw new IOException("it is not line " + number);
		}
		for (Kind kind : Kind.values()) {
			JsonNode label = json.path(kind.word());
			if (label.isTextual()) {
				return new JournalEntry(kind, label.textValue(), json.path("changes"));
			}
		}
		throw new IOException("it tells of nothing known");
	}
}
