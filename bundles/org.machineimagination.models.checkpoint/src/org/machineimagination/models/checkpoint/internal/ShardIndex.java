// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weights in several files, as Hugging Face writes large ones: a JSON file says in which of the files beside it a tensor lies. Files are
 * taken from the index's own folder only.
 */
public final class ShardIndex {

	private static final String END = ".index.json";
	/** More than ten thousand tensors; every byte of it may become an object. */
	private static final int LARGEST = 1 << 20;
	private static final int MOST_FILES = 1000;
	/** No folder, no way out of one, nothing hidden. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,200}");
	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

	private ShardIndex() {
	}

	/** Whether a file is called as such an index is. */
	public static boolean named(Path file) {
		return file.toString().endsWith(END) && Files.isRegularFile(file);
	}

	/** Opens all the files that an index names. */
	public static CheckpointFile open(Path index) throws IOException {
		Map<String, String> places = places(index);
		Set<String> names = new LinkedHashSet<>(places.values());
		if (names.size() > MOST_FILES) {
			throw new RefusedException("it names %d files, more than any network has".formatted(names.size()));
		}
		var files = new LinkedHashMap<String, CheckpointFile>();
		Closeable all = () -> close(List.copyOf(files.values()));
		try {
			for (String name : names) {
				files.put(name, part(index.resolveSibling(name)));
			}
			String format = "%s in %d files".formatted(files.values().iterator().next().format(), files.size());
			return new CheckpointFile(format, tensors(places, files), all);
		} catch (IOException | RuntimeException | Error e) {
			all.close();
			throw e;
		}
	}

	/** The file that each tensor is in. */
	private static Map<String, String> places(Path index) throws IOException {
		var places = new LinkedHashMap<String, String>();
		for (var entry : read(index).path("weight_map").properties()) {
			String name = entry.getValue().asText();
			if (!PLAIN.matcher(name).matches() || name.endsWith(END)) {
				throw new RefusedException("it says that the tensor '%s' is in '%s', which is no file beside it".formatted(entry.getKey(), name));
			}
			places.put(entry.getKey(), name);
		}
		if (places.isEmpty()) {
			throw new RefusedException("it does not say which tensor is in which file");
		}
		return places;
	}

	private static JsonNode read(Path index) throws IOException {
		try (InputStream in = Files.newInputStream(index)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new RefusedException("it is larger than the index of any network");
			}
			return JSON.readTree(bytes);
		} catch (JsonProcessingException e) {
			throw new RefusedException("it is not valid JSON or names a tensor twice", e);
		}
	}

	private static CheckpointFile part(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new RefusedException("the file %s that it names is missing; fetch it, too".formatted(file.getFileName()));
		}
		try {
			return Format.of(file).open(file);
		} catch (RefusedException e) {
			throw new RefusedException("of the file %s that it names, %s".formatted(file.getFileName(), e.getMessage()), e);
		}
	}

	private static Map<String, StoredTensor> tensors(Map<String, String> places, Map<String, CheckpointFile> files) throws RefusedException {
		var tensors = new LinkedHashMap<String, StoredTensor>();
		for (var place : places.entrySet()) {
			StoredTensor tensor = files.get(place.getValue()).tensors().get(place.getKey());
			if (tensor == null) {
				throw new RefusedException(
						"the file %s has no tensor '%s', which it should have; fetch both again".formatted(place.getValue(), place.getKey()));
			}
			tensors.put(place.getKey(), tensor);
		}
		return tensors;
	}

	private static void close(List<CheckpointFile> files) throws IOException {
		var failures = new ArrayList<IOException>();
		for (CheckpointFile file : files) {
			try {
				file.close();
			} catch (IOException e) {
				failures.add(e);
			}
		}
		if (!failures.isEmpty()) {
			throw failures.getFirst();
		}
	}
}
