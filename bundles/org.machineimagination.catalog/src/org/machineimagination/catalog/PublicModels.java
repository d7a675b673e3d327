// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.imagination.model.ModelException;

/**
 * The catalogue of models that can be fetched, {@code models/catalog.json}.
 *
 * @param models in the order to show them
 */
public record PublicModels(List<Entry> models) {

	/**
	 * A model that can be fetched.
	 *
	 * @param name        by which it is asked for, and its identifier once installed
	 * @param title       what people call it
	 * @param kind        generator or perceptor
	 * @param licence     of the weights
	 * @param attribution lines that must go with what is made from it
	 * @param source      a page about it
	 * @param files       to fetch
	 */
	public record Entry(String name, String title, String kind, String licence, List<String> attribution, String source, List<RemoteFile> files) {
		/** @throws IllegalArgumentException if a name could leave its folder */
		public Entry {
			attribution = List.copyOf(attribution);
			files = List.copyOf(files);
			requirePlain(name);
		}
	}

	/**
	 * A file to fetch.
	 *
	 * @param name   what it is called once here
	 * @param url    where it is
	 * @param sha256 its digest, or empty if nobody published it
	 * @param bytes  its size, 0 if not known exactly
	 * @param about  its size for people
	 */
	public record RemoteFile(String name, URI url, String sha256, long bytes, String about) {
		/** @throws IllegalArgumentException if the name could leave its folder */
		public RemoteFile {
			requirePlain(name);
		}
	}

	public PublicModels {
		models = List.copyOf(models);
	}

	/** The catalogue that ships with the product. */
	public static PublicModels shipped() {
		try (InputStream in = PublicModels.class.getResourceAsStream("/catalog.json")) {
			if (in == null) {
				throw new ModelException("The catalogue of public models is missing from this installation.");
			}
			return read(new ObjectMapper().readTree(in));
		} catch (IOException e) {
			throw new UncheckedIOException("The catalogue of public models is broken", e);
		}
	}

	/** A catalogue in the form of {@code models/catalog.json}. */
	static PublicModels read(JsonNode json) {
		var models = new ArrayList<Entry>();
		for (JsonNode model : json.path("models")) {
			var attribution = new ArrayList<String>();
			model.path("attribution").forEach(line -> attribution.add(line.asText()));
			var files = new ArrayList<RemoteFile>();
			for (JsonNode file : model.path("files")) {
				files.add(new RemoteFile(file.path("name").asText(), URI.create(file.path("url").asText()), file.path("sha256").asText(),
						file.path("bytes").asLong(), file.path("about").asText()));
			}
			models.add(new Entry(model.path("name").asText(), model.path("title").asText(), model.path("kind").asText(), model.path("licence").asText(),
					attribution, model.path("source").asText(), files));
		}
		return new PublicModels(models);
	}

	/** @throws ModelException if there is none of the name */
	public Entry get(String name) {
		return models.stream().filter(model -> model.name().equals(name)).findFirst().orElseThrow(() -> new ModelException(
				"The catalogue has no model '%s'; it has %s.".formatted(name, String.join(", ", models.stream().map(Entry::name).toList()))));
	}

	private static void requirePlain(String name) {
		if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
			throw new IllegalArgumentException("The catalogue has the name '" + name + "', which is none for a file");
		}
	}
}
