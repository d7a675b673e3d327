// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The names and values of a JSON object that may come from anywhere. What it holds is asked for by name; what is not as it has to be is told
 * in a sentence that names the place, for example {@code The plan x has no whole number for jobs[2].request.seed.}
 */
final class JsonFields {

	private static final int DEEPEST = 32;
	private static final int LONGEST_TEXT = 8 << 20;

	/** What the library adds to its sentences. */
	private static final Pattern FOR_PROGRAMMERS = Pattern.compile("(: enable `| \\((start marker|for \\w+ starting)).*");

	/** Reads and writes all forms of requests; comments are allowed, for presets are written by hand. */
	static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build()).build())
			.enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	/** Reads one value of several in a file. */
	static final ObjectReader PARTS = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private final ObjectNode node;
	private final String place;
	private final Function<String, RuntimeException> problem;

	private JsonFields(ObjectNode node, String place, Function<String, RuntimeException> problem) {
		this.node = node;
		this.place = place;
		this.problem = problem;
	}

	/**
	 * The fields of a text.
	 *
	 * @param problem makes an exception of what is wrong, told as the end of a sentence that begins with what the text is: {@code has no ...}
	 */
	static JsonFields parse(String text, Function<String, RuntimeException> problem) {
		try {
			return of(MAPPER.readTree(text), "", problem);
		} catch (JsonProcessingException e) {
			throw problem(e, problem);
		}
	}

	/** The fields of what stands at a place. */
	static JsonFields of(JsonNode node, String place, Function<String, RuntimeException> problem) {
		if (node instanceof ObjectNode object) {
			return new JsonFields(object, place, problem);
		}
		throw problem.apply("does not fit: %s must be names and values in braces".formatted(place.isEmpty() ? "it" : place));
	}

	/** What is told of a text that is no JSON. */
	static RuntimeException problem(JsonProcessingException e, Function<String, RuntimeException> problem) {
		String line = e.getLocation() == null ? "" : " in line %d".formatted(e.getLocation().getLineNr());
		String reason = switch (e) {
			case StreamConstraintsException tooMuch -> "it nests too deep, or holds a text or number that is too long";
			case JsonMappingException behind -> "something follows its end";
			default -> FOR_PROGRAMMERS.matcher(e.getOriginalMessage().lines().findFirst().orElse("")).replaceFirst("");
		};
		RuntimeException told = problem.apply("is not JSON%s: %s".formatted(line, reason));
		told.initCause(e);
		return told;
	}

	ObjectNode node() {
		return node;
	}

	/** An exception that tells what is wrong. */
	RuntimeException problem(String what) {
		return problem.apply(what);
	}

	/** The names there are. */
	List<String> names() {
		return node.properties().stream().map(Map.Entry::getKey).toList();
	}

	boolean has(String name) {
		return node.has(name);
	}

	/** The fields of an object in this one; none if it is not there. */
	JsonFields object(String name) {
		return of(node.has(name) ? node.get(name) : MAPPER.createObjectNode(), at(name), problem);
	}

	/** The fields of each object in a list; none if there is no list. */
	List<JsonFields> objects(String name) {
		var all = new ArrayList<JsonFields>();
		for (JsonNode each : list(name)) {
			all.add(of(each, "%s[%d]".formatted(at(name), all.size() + 1), problem));
		}
		return all;
	}

	/** The texts in a list; none if there is no list. */
	List<String> texts(String name) {
		var all = new ArrayList<String>();
		for (JsonNode each : list(name)) {
			all.add(text(each, "%s[%d]".formatted(at(name), all.size() + 1)));
		}
		return all;
	}

	/** Every name with its text. */
	Map<String, String> texts() {
		var all = new LinkedHashMap<String, String>();
		node.properties().forEach(entry -> all.put(entry.getKey(), text(entry.getValue(), at(entry.getKey()))));
		return all;
	}

	/** A text, or a number as a text; empty if it is not there. */
	String text(String name) {
		return node.has(name) ? text(node.get(name), at(name)) : "";
	}

	/** A number. */
	double number(String name) {
		JsonNode value = node.path(name);
		if (!value.isNumber()) {
			throw problem.apply("has no number for " + at(name));
		}
		return value.doubleValue();
	}

	/** A whole number. */
	long whole(String name) {
		JsonNode value = node.path(name);
		if (!value.isIntegralNumber() || !value.canConvertToLong()) {
			throw problem.apply("has no whole number for " + at(name));
		}
		return value.longValue();
	}

	/** A whole number, 0 if it is not there. */
	int count(String name) {
		JsonNode value = node.path(name);
		if (!value.isMissingNode() && (!value.isIntegralNumber() || !value.canConvertToInt())) {
			throw problem.apply("has no whole number for " + at(name));
		}
		return value.asInt();
	}

	private Iterable<JsonNode> list(String name) {
		JsonNode value = node.path(name);
		if (!value.isMissingNode() && !value.isArray()) {
			throw problem.apply("has no list for " + at(name));
		}
		return value;
	}

	private String text(JsonNode value, String where) {
		if (value.isContainerNode() || value.isNull()) {
			throw problem.apply("has no text or number for " + where);
		}
		return value.asText();
	}

	private String at(String name) {
		return place.isEmpty() ? name : place + "." + name;
	}
}
