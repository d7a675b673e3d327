// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row of a table of segments as one line of JSON: what is not known is left out, names that this program does not know
 * are passed over.
 */
final class SegmentJson {

	private static final JsonFactory JSON = new JsonFactory();
	private static final String PROPERTIES = "properties";

	private SegmentJson() {
	}

	/** Writes a row and a line feed; the stream is neither flushed nor closed. */
	static void write(SegmentRow row, OutputStream stream) throws IOException {
		try (JsonGenerator json = JSON.createGenerator(stream)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
			json.writeStartObject();
			text(json, "id", row.id());
			text(json, "text", row.textId());
			text(json, "kind", row.kind());
			json.writeNumberField("ordinal", row.ordinal());
			number(json, "stanzaOrdinal", row.stanzaOrdinal());
			text(json, "words", row.words());
			text(json, "source", row.source());
			text(json, "language", row.language());
			anchor(json, row.anchor());
			if (!row.properties().isEmpty()) {
				json.writeObjectFieldStart(PROPERTIES);
				for (Map.Entry<String, String> property : row.properties().entrySet()) {
					json.writeStringField(property.getKey(), property.getValue());
				}
				json.writeEndObject();
			}
			json.writeEndObject();
		}
		stream.write('\n');
	}

	private static void anchor(JsonGenerator json, SegmentAnchor anchor) throws IOException {
		text(json, "xmlId", anchor.xmlId());
		text(json, "mintedId", anchor.mintedId());
		text(json, "number", anchor.number());
		text(json, "canonicalPath", anchor.canonicalPath());
		text(json, "xpath", anchor.xpath());
		text(json, "urn", anchor.urn());
		text(json, "prefix", anchor.prefix());
		text(json, "suffix", anchor.suffix());
		json.writeNumberField("start", anchor.start());
		json.writeNumberField("end", anchor.end());
		text(json, "sha256", anchor.sha256());
	}

	private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
		if (value != null) {
			json.writeStringField(name, value);
		}
	}

	private static void number(JsonGenerator json, String name, int value) throws IOException {
		if (value != 0) {
			json.writeNumberField(name, value);
		}
	}

	/**
	 * Reads a line.
	 *
	 * @throws IOException when it is no row
	 */
	static SegmentRow read(byte[] line) throws IOException {
		var texts = new LinkedHashMap<String, String>();
		var numbers = new LinkedHashMap<String, Integer>();
		var properties = new LinkedHashMap<String, String>();
		try (JsonParser json = JSON.createParser(line)) {
			demand(json.nextToken() == JsonToken.START_OBJECT, "it is no object");
			for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
				switch (json.nextToken()) {
					case VALUE_STRING -> texts.put(name, json.getText());
					case VALUE_NUMBER_INT -> numbers.put(name, json.getIntValue());
					case START_OBJECT -> {
						if (name.equals(PROPERTIES)) {
							object(json, properties);
						} else {
							json.skipChildren();
						}
					}
					default -> json.skipChildren();
				}
			}
			demand(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null, "something follows it");
		}
		demand(texts.containsKey("id") && texts.containsKey("words"), "it has no id or no words");
		return row(texts, numbers, properties);
	}

	private static void object(JsonParser json, Map<String, String> properties) throws IOException {
		for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
			demand(json.nextToken() == JsonToken.VALUE_STRING, "a property is no text");
			properties.put(name, json.getText());
		}
	}

	private static SegmentRow row(Map<String, String> texts, Map<String, Integer> numbers, Map<String, String> properties) {
		var anchor = new SegmentAnchor(texts.get("xmlId"), texts.get("mintedId"), texts.get("number"), texts.get("canonicalPath"),
				texts.get("xpath"), texts.get("urn"), texts.get("prefix"), texts.get("suffix"), numbers.getOrDefault("start", 0),
				numbers.getOrDefault("end", 0), texts.get("sha256"));
		return new SegmentRow(texts.get("id"), texts.get("text"), texts.get("kind"), numbers.getOrDefault("ordinal", 0),
				numbers.getOrDefault("stanzaOrdinal", 0), texts.get("words"), texts.get("source"), texts.get("language"), anchor, properties);
	}

	private static void demand(boolean condition, String clause) throws IOException {
		if (!condition) {
			throw new IOException(clause);
		}
	}
}
