// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Spelling;

/** The form of presets: JSON in which comments are allowed. */
public final class PresetFile {

	private static final String DESCRIPTION = "description";
	private static final String REFERENCES = "references";
	private static final String SETTINGS = "settings";
	private static final List<String> MODELS = List.of("generator", "guide", "judge", "optimizer");
	private static final List<String> KEYS = List.of(DESCRIPTION, REFERENCES, "generator", "guide", "judge", "optimizer", SETTINGS);

	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private final String name;

	private PresetFile(String name) {
		this.name = name;
	}

	/**
	 * Reads a preset.
	 *
	 * @param file where the text comes from, or null for one that ships
	 * @throws SettingException with one plain sentence if it is not a preset
	 */
	public static Preset read(String name, String text, Path file) {
		var reader = new PresetFile(name);
		try {
			JsonNode root = reader.object(JSON.readTree(text), "It");
			reader.requireKnown(root, KEYS, "entry");
			List<String> models = MODELS.stream().map(key -> reader.text(root.path(key), key)).toList();
			return new Preset(name, reader.text(root.path(DESCRIPTION), DESCRIPTION), reader.texts(root.path(REFERENCES)), models.get(0), models.get(1),
					models.get(2), models.get(3), reader.settings(root.path(SETTINGS)), text, file);
		} catch (JsonProcessingException e) {
			String place = e.getLocation() == null ? "" : " in line %d".formatted(e.getLocation().getLineNr());
			throw reader.problem("is not JSON%s: %s".formatted(place, e.getOriginalMessage().lines().findFirst().orElse("")), e);
		}
	}

	/** Writes a request's models and settings as a preset. */
	public static String write(String description, RunRequest request) {
		ObjectNode root = JSON.createObjectNode().put(DESCRIPTION, description).put("generator", request.generator()).put("guide", request.guide())
				.put("judge", request.judge()).put("optimizer", request.optimizer());
		ObjectNode settings = root.putObject(SETTINGS);
		request.settings().forEach((role, texts) -> texts.forEach(settings.withObjectProperty(role.id())::put));
		return root.toPrettyString() + "\n";
	}

	private Map<Role, Map<String, String>> settings(JsonNode node) {
		var all = new EnumMap<Role, Map<String, String>>(Role.class);
		if (node.isMissingNode()) {
			return all;
		}
		object(node, "Its settings");
		requireKnown(node, Arrays.stream(Role.values()).map(Role::id).toList(), "kind of settings");
		node.properties().forEach(entry -> {
			var texts = new LinkedHashMap<String, String>();
			object(entry.getValue(), "Its settings of " + entry.getKey()).properties()
					.forEach(each -> texts.put(each.getKey(), text(each.getValue(), each.getKey())));
			all.put(Role.of(entry.getKey()).orElseThrow(), texts);
		});
		return all;
	}

	private List<String> texts(JsonNode node) {
		var texts = new ArrayList<String>();
		node.forEach(each -> texts.add(text(each, REFERENCES)));
		return texts;
	}

	private String text(JsonNode node, String key) {
		if (node.isContainerNode() || node.isNull()) {
			throw problem("has no text or number for " + key, null);
		}
		return node.asText();
	}

	private JsonNode object(JsonNode node, String what) {
		if (node == null || !node.isObject()) {
			throw problem("does not fit: %s must be names and values in braces".formatted(what.toLowerCase(java.util.Locale.ROOT)), null);
		}
		return node;
	}

	private void requireKnown(JsonNode node, List<String> known, String what) {
		node.properties().stream().map(Map.Entry::getKey).filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
			throw new SettingException("preset", "The preset %s has the unknown %s '%s'%s".formatted(name, what, key, Spelling.hint(key, known)));
		});
	}

	private SettingException problem(String what, Exception cause) {
		var exception = new SettingException("preset", "The preset %s %s.".formatted(name, what.replaceAll("\\.$", "")));
		exception.initCause(cause);
		return exception;
	}
}
