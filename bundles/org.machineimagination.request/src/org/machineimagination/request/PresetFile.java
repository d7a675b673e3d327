// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Spelling;

/** The form of presets: that part of a request which is a way of working, and words about it, in JSON in which comments are allowed. */
public final class PresetFile {

	private static final String DESCRIPTION = "description";
	private static final String REFERENCES = "references";
	private static final List<String> KEYS = Stream
			.of(List.of(RequestJson.FORMAT_FIELD, DESCRIPTION, REFERENCES), RequestJson.METHOD, List.of(RequestJson.SETTINGS)).flatMap(List::stream).toList();

	private PresetFile() {
	}

	/**
	 * Reads a preset.
	 *
	 * @param file where the text comes from, if it does not ship
	 * @throws SettingException with one plain sentence if it is not a preset
	 */
	public static Preset read(String name, String text, @Nullable Path file) {
		JsonFields root = JsonFields.parse(text, what -> problem(name, " " + what.replaceFirst("\\.$", "") + "."));
		requireKnown(name, root, KEYS, "entry");
		// Until the second form there was no number, and nothing else has changed since.
		RequestJson.format(root, 1);
		requireKnown(name, root.object(RequestJson.SETTINGS), Arrays.stream(Role.values()).map(Role::id).toList(), "kind of settings");
		return new Preset(name, root.text(DESCRIPTION), root.texts(REFERENCES), RequestJson.models(root), root.text("optimizer"),
				RequestJson.settings(root), text, file);
	}

	/** Writes a request's models and settings as a preset. */
	public static String write(String description, RunRequest request) {
		ObjectNode root = JsonFields.MAPPER.createObjectNode().put(RequestJson.FORMAT_FIELD, RequestJson.FORMAT).put(DESCRIPTION, description);
		RequestJson.writeMethod(request.models(), request.optimizer(), request.settings(), root);
		return root.toPrettyString() + "\n";
	}

	private static void requireKnown(String name, JsonFields fields, List<String> known, String what) {
		fields.names().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
			throw problem(name, " has the unknown %s '%s'%s".formatted(what, key, Spelling.hint(key, known)));
		});
	}

	private static SettingException problem(String name, String what) {
		return new SettingException("preset", "The preset " + name + what);
	}
}
