// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@code model.json} says of its model.
 *
 * @param folder      where the model lies
 * @param id          stable identifier, lower-case words with hyphens
 * @param name        name shown to people
 * @param description one or two sentences
 * @param kind        generator or perceptor
 * @param family      identifier of the family that reads it
 * @param version     version of the weights
 * @param licence     licence of the weights, as an SPDX expression or in words
 * @param attribution lines that must go with what is made from it
 * @param files       the model's files, by role
 * @param json        the whole description, for what only the family understands
 */
public record ModelDescription(ModelFolder folder, String id, String name, String description, Kind kind, String family, String version,
		String licence, List<String> attribution, Map<String, ModelFile> files, JsonNode json) {

	/** Name of the file in a model folder that describes the model. */
	public static final String FILE_NAME = "model.json";

	private static final int MAXIMUM_DESCRIPTION_BYTES = 1 << 20;
	private static final long MAXIMUM_FILE_BYTES = 2L << 30;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** The two kinds of model. */
	public enum Kind {
		/** Makes images from latents. */
		GENERATOR,
		/** Compares images with texts. */
		PERCEPTOR
	}

	/**
	 * One file of a model.
	 *
	 * @param path   relative to the model folder
	 * @param sha256 expected digest in lower-case hexadecimal
	 */
	public record ModelFile(String path, String sha256) {
	}

	/**
	 * Reads the description of a model.
	 *
	 * @throws ModelException if it is missing, broken or incomplete
	 */
	public static ModelDescription read(ModelFolder folder) {
		byte[] bytes;
		try (InputStream in = folder.open(FILE_NAME)) {
			bytes = in.readNBytes(MAXIMUM_DESCRIPTION_BYTES + 1);
		} catch (IOException e) {
			throw new ModelException("There is no model in %s: it has no readable %s.".formatted(folder.location(), FILE_NAME), e);
		}
		if (bytes.length > MAXIMUM_DESCRIPTION_BYTES) {
			throw new ModelException("The %s in %s is larger than a model description can be.".formatted(FILE_NAME, folder.location()));
		}
		try {
			return read(folder, JSON.readTree(new String(bytes, StandardCharsets.UTF_8)));
		} catch (JsonProcessingException e) {
			throw new ModelException("The %s in %s is not valid JSON: %s.".formatted(FILE_NAME, folder.location(), where(e)), e);
		}
	}

	/** Where a text stops being JSON. What is too deep or too long for the library has no place. */
	private static String where(JsonProcessingException e) {
		JsonLocation place = e.getLocation();
		return place == null ? "it nests too deep, or holds a text or number that is too long"
				: "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
	}

	/**
	 * Reads one of the model's files whole and checks its digest.
	 *
	 * @param role role of the file in {@link #files}
	 * @throws ModelException if it is missing, unreadable, larger than 2 GiB, or not the file the description means
	 */
	public byte[] readFile(String role) {
		ModelFile file = files.get(role);
		if (file == null) {
			throw new ModelException("The model %s names no file for '%s' in its %s.".formatted(id, role, FILE_NAME));
		}
		byte[] bytes;
		try (InputStream in = folder.open(file.path())) {
			bytes = in.readNBytes((int) Math.min(MAXIMUM_FILE_BYTES - 16, Integer.MAX_VALUE - 16));
		} catch (IOException e) {
			throw new ModelException("The model %s lacks its file %s in %s; put it there or remove the model.".formatted(id, file.path(),
					folder.location()), e);
		}
		if (!file.sha256().isEmpty() && !file.sha256().equals(sha256(bytes))) {
			throw new ModelException(("The file %s of the model %s is damaged or another version: its SHA-256 is not the one in %s. "
					+ "Fetch it again.").formatted(file.path(), id, FILE_NAME));
		}
		return bytes;
	}

	/** The SHA-256 of some bytes in lower-case hexadecimal. */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** The refusal of a description that lacks something a family needs. */
	public ModelException lacks(String what) {
		return new ModelException("The %s in %s lacks %s.".formatted(FILE_NAME, folder.location(), what));
	}

	private static ModelDescription read(ModelFolder folder, JsonNode json) {
		var files = new LinkedHashMap<String, ModelFile>();
		json.path("files").properties().forEach(
				entry -> files.put(entry.getKey(), new ModelFile(entry.getValue().path("path").asText(), entry.getValue().path("sha256").asText())));
		var attribution = new ArrayList<String>();
		json.path("attribution").forEach(line -> attribution.add(line.asText()));
		return new ModelDescription(folder, required(folder, json, "id"), required(folder, json, "name"), json.path("description").asText(),
				kind(folder, required(folder, json, "kind")), required(folder, json, "family"), json.path("version").asText(),
				required(folder, json, "licence"), List.copyOf(attribution), Map.copyOf(files), json);
	}

	private static Kind kind(ModelFolder folder, String text) {
		return switch (text) {
			case "generator" -> Kind.GENERATOR;
			case "perceptor" -> Kind.PERCEPTOR;
			default -> throw new ModelException("The %s in %s says the kind '%s'; it must be generator or perceptor.".formatted(FILE_NAME,
					folder.location(), text));
		};
	}

	private static String required(ModelFolder folder, JsonNode json, String field) {
		String text = json.path(field).asText();
		if (text.isBlank()) {
			throw new ModelException("The %s in %s lacks '%s'.".formatted(FILE_NAME, folder.location(), field));
		}
		return text;
	}
}
