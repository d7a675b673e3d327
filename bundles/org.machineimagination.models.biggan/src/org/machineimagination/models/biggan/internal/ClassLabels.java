// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;

/**
 * Reads the names of a generator's classes, in the forms that such lists have: one name a line, a JSON array of names, or ImageNet's
 * index, an object from number to name or to a pair of WordNet id and name.
 */
final class ClassLabels {

	private static final ObjectMapper JSON = new ObjectMapper();

	private ClassLabels() {
	}

	/** @throws ModelException if the file is missing or in no such form */
	static List<String> read(ModelDescription description, String role) {
		String text = new String(description.readFile(role), StandardCharsets.UTF_8).strip();
		if (!text.startsWith("[") && !text.startsWith("{")) {
			return text.lines().map(String::strip).toList();
		}
		try {
			return labels(JSON.readTree(text));
		} catch (JsonProcessingException | IllegalArgumentException e) {
			throw new ModelException("The file %s of the model %s is not a list of class names.".formatted(description.files().get(role).path(),
					description.id()), e);
		}
	}

	private static List<String> labels(JsonNode list) {
		var labels = new ArrayList<String>();
		for (int i = 0; i < list.size(); i++) {
			JsonNode entry = list.isArray() ? list.path(i) : list.path(Integer.toString(i));
			JsonNode name = entry.isArray() ? entry.path(entry.size() - 1) : entry;
			if (!name.isTextual()) {
				throw new IllegalArgumentException("There is no name for class " + i);
			}
			labels.add(name.asText().replace('_', ' '));
		}
		return labels;
	}
}
