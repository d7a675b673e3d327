// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.plugin.files.FileException;

/**
 * The written form of a request: pictures, batches and presets hold it, and a job is known again by it. Files that hold it say the number of
 * the form; {@link FormerRequests} makes this one of those before. What is empty is not written, names that are not known are passed over.
 * Where a run's folder is made is not part of it.
 */
final class RequestJson {

	/** The number of this form, in the field {@value #FORMAT_FIELD} of the files that hold it. */
	static final int FORMAT = 2;

	static final String FORMAT_FIELD = "format";
	static final String SETTINGS = "settings";

	/**
	 * Settings that came after the first batches, with what was done before there was a choice: a key counts them only where they say something else,
	 * so that a batch of before goes on.
	 */
	private static final Map<Role, Map<String, String>> LATER = Map.of(Role.OUTPUT, Map.of("metadata", "all"));

	/** The names of what a preset has of a request, beside its settings. */
	static final List<String> METHOD = List.of("generator", "guide", "judge", "optimizer");

	private static final int KEY_BYTES = 16;
	private static final JsonMapper CANONICAL = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

	private RequestJson() {
	}

	/**
	 * The number of the form in which a file is.
	 *
	 * @param former what it is where none is said
	 */
	static int format(JsonFields file, int former) {
		int format = file.has(FORMAT_FIELD) ? file.count(FORMAT_FIELD) : former;
		if (format < 1 || format > FORMAT) {
			throw file.problem("is in a form that this version does not know; use a newer one");
		}
		return format;
	}

	/** Writes a request. */
	static ObjectNode write(RunRequest request, RequestPaths paths) {
		ObjectNode node = write(request.wanted(), paths);
		ObjectNode computing = JsonFields.MAPPER.createObjectNode();
		put(computing, "backend", request.backend());
		put(computing, "device", request.device());
		node.set("computing", computing.put("threads", request.threads()));
		ObjectNode words = JsonFields.MAPPER.createObjectNode();
		put(words, "requested-by", request.words().requestedBy());
		put(words, "title", request.words().title());
		put(words, "notes", request.words().notes());
		if (!request.words().tags().isEmpty()) {
			ArrayNode tags = words.putArray("tags");
			request.words().tags().forEach(tags::add);
		}
		if (!words.isEmpty()) {
			node.set("words", words);
		}
		return node;
	}

	private static ObjectNode write(Wanted wanted, RequestPaths paths) {
		ObjectNode node = JsonFields.MAPPER.createObjectNode();
		ArrayNode prompts = node.putArray("prompts");
		for (int i = 0; i < wanted.prompts().size(); i++) {
			write(i, wanted.prompts().get(i), paths, prompts.addObject());
		}
		writeMethod(wanted.models(), wanted.optimizer(), wanted.settings(), node.put("seed", wanted.seed()));
		put(node, "preset", wanted.preset());
		if (!wanted.start().isEmpty()) {
			ObjectNode start = node.putObject("start").put("source", paths.write(wanted.start()));
			put(start, "name", wanted.start().name());
			put(start, "sha256", wanted.start().sha256());
		}
		return node;
	}

	/** Writes the part of a request that a preset has, too. */
	static void writeMethod(ModelNames models, String optimizer, Map<Role, Map<String, String>> settings, ObjectNode node) {
		put(node, "generator", models.generator());
		put(node, "guide", models.guide());
		put(node, "judge", models.judge());
		put(node, "optimizer", optimizer);
		ObjectNode roles = node.putObject(SETTINGS);
		settings.forEach((role, texts) -> {
			ObjectNode entries = roles.putObject(role.id());
			texts.forEach(entries::put);
		});
	}

	private static void write(int index, Prompt prompt, RequestPaths paths, ObjectNode node) {
		node.put("text", prompt.text()).put("weight", prompt.weight());
		PromptPicture picture = prompt.picture();
		if (picture != null) {
			put(node.putObject("picture").put("path", paths.write(index, prompt)), "sha256", picture.sha256());
		}
		Prompt.Source source = prompt.source();
		if (source != null) {
			write(source, node.putObject("source"));
		}
	}

	private static void write(Prompt.Source source, ObjectNode node) {
		put(node, "text", source.text());
		put(node, "segment", source.segment());
		put(node, "quote", source.quote());
		put(node.put("start", source.start()).put("end", source.end()), "sha256", source.sha256());
	}

	/**
	 * Reads a request.
	 *
	 * @throws RuntimeException the fields' problem if it is none
	 */
	static RunRequest read(JsonFields fields, RequestPaths paths) {
		try {
			JsonFields computing = fields.object("computing");
			JsonFields words = fields.object("words");
			return new RunRequest(wanted(fields, paths), new Computing(computing.text("backend"), computing.text("device"), computing.count("threads")),
					new Words(words.text("requested-by"), words.text("title"), words.text("notes"), words.texts("tags")), null);
		} catch (UsageException e) {
			throw fields.problem("cannot be used: " + e.getMessage());
		}
	}

	private static Wanted wanted(JsonFields fields, RequestPaths paths) {
		var prompts = new ArrayList<Prompt>();
		fields.objects("prompts").forEach(prompt -> prompts.add(prompt(prompt, paths)));
		return new Wanted(prompts, fields.whole("seed"), models(fields), fields.text("optimizer"), settings(fields), fields.text("preset"),
				fields.has("start") ? start(fields.object("start"), paths) : StartLatents.NONE);
	}

	private static StartLatents start(JsonFields fields, RequestPaths paths) {
		try {
			return new StartLatents(paths.readStart(fields.text("source")), fields.text("name"), fields.text("sha256"));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/** Reads the names of models. */
	static ModelNames models(JsonFields fields) {
		return new ModelNames(fields.text("generator"), fields.text("guide"), fields.text("judge"));
	}

	/** Reads settings by role. */
	static Map<Role, Map<String, String>> settings(JsonFields fields) {
		JsonFields roles = fields.object(SETTINGS);
		var settings = new EnumMap<Role, Map<String, String>>(Role.class);
		roles.names().forEach(name -> Role.of(name).ifPresent(role -> settings.put(role, roles.object(name).texts())));
		return settings;
	}

	private static Prompt prompt(JsonFields fields, RequestPaths paths) {
		return new Prompt(fields.text("text"), fields.number("weight"), fields.has("picture") ? picture(fields.object("picture"), paths) : null,
				fields.has("source") ? source(fields.object("source")) : null);
	}

	private static Prompt.Source source(JsonFields fields) {
		return new Prompt.Source(fields.text("text"), fields.text("segment"), fields.text("quote"), fields.count("start"), fields.count("end"),
				fields.text("sha256"));
	}

	private static PromptPicture picture(JsonFields fields, RequestPaths paths) {
		try {
			return new PromptPicture(paths.read(fields.text("path")), fields.text("sha256"));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private static void put(ObjectNode node, String name, String text) {
		if (!text.isEmpty()) {
			node.put(name, text);
		}
	}

	/** The same text for what is wanted wherever and by whomever it is, in whatever order its settings come. */
	static String key(Wanted wanted) {
		try {
			byte[] text = CANONICAL.writeValueAsString(withoutLater(write(wanted, RequestPaths.ABSOLUTE))).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, KEY_BYTES);
		} catch (JsonProcessingException | NoSuchAlgorithmException e) {
			throw new IllegalStateException("What is wanted is texts and numbers, and every Java has SHA-256", e);
		}
	}

	private static ObjectNode withoutLater(ObjectNode wanted) {
		LATER.forEach((role, settings) -> {
			if (wanted.path(SETTINGS).get(role.id()) instanceof ObjectNode texts) {
				settings.forEach((name, before) -> {
					if (texts.path(name).asText().equals(before)) {
						texts.remove(name);
					}
				});
			}
		});
		return wanted;
	}
}
