// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.machineimagination.backend.Engine;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.plugin.Cancellation;

/**
 * A model folder in the making. Files are added under their roles; {@link #finish()} writes the {@code model.json} that names them with
 * their digests.
 */
public final class ModelDraft {

	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

	private static final int BUFFER = 1 << 16;

	private final Path folder;
	private final Engine engine;
	private final Cancellation cancellation;
	private final String architecture;
	private final ObjectNode json = JSON.createObjectNode();
	private final List<String> notes = new ArrayList<>();

	/** A draft of which the source itself says how the network is made. */
	public ModelDraft(Path folder, String id, Engine engine, Cancellation cancellation) {
		this(folder, id, "", engine, cancellation);
	}

	/**
	 * A draft in an empty folder.
	 *
	 * @param id           identifier of the model to be
	 * @param architecture one of {@link ModelImporter#architectures()}, or empty where nobody has said how the network is made
	 * @param engine       runs networks that have to be tried out
	 * @param cancellation ends the work on it
	 */
	public ModelDraft(Path folder, String id, String architecture, Engine engine, Cancellation cancellation) {
		this.architecture = architecture;
		this.folder = folder;
		this.engine = engine;
		this.cancellation = cancellation;
		json.put("id", id).put("name", id);
	}

	/** Says what the model is. */
	public ModelDraft describe(ModelDescription.Kind kind, String family, String description) {
		json.put("description", description).put("kind", kind.name().toLowerCase(Locale.ROOT)).put("family", family).put("version", "1");
		json.put("licence", "not stated");
		return this;
	}

	/** Adds a network, its weights inside. */
	public ModelDraft graph(String role, OnnxGraph graph) {
		cancellation.check();
		OnnxFiles.write(graph, folder.resolve(role + ".onnx"), Long.MAX_VALUE);
		return named(role, role + ".onnx");
	}

	/** Adds a file of some bytes. */
	public ModelDraft file(String role, String name, byte[] content) {
		cancellation.check();
		try {
			Files.write(folder.resolve(name), content);
		} catch (IOException e) {
			throw failed(name, e);
		}
		return named(role, name);
	}

	/** Names a file that the importer has put into {@link #folder()} by itself. */
	public ModelDraft named(String role, String name) {
		json.withObject("/files").putObject(role).put("path", name).put("sha256", digest(folder.resolve(name), cancellation));
		return this;
	}

	/** The description, for what only the family understands. */
	public ObjectNode json() {
		return json;
	}

	/** How somebody says that the network is made, one of {@link ModelImporter#architectures()}; empty if nobody has. */
	public String architecture() {
		return architecture;
	}

	/**
	 * Keeps something that who adds the model has to know: what was assumed, what of the source has no place in the model.
	 *
	 * @param sentence with its full stop
	 */
	public void note(String sentence) {
		notes.add(sentence);
	}

	/** What was noted so far. */
	public List<String> notes() {
		return List.copyOf(notes);
	}

	/** Where the model's files go. */
	public Path folder() {
		return folder;
	}

	/** Identifier of the model to be. */
	public String id() {
		return json.path("id").asText();
	}

	/** Runs networks that have to be tried out. */
	public Engine engine() {
		return engine;
	}

	/** Asked for when nobody waits for the model any more. What takes its time looks at it now and then; the draft does, whenever a file is added. */
	public Cancellation cancellation() {
		return cancellation;
	}

	/** Writes the {@code model.json}. */
	public void finish() {
		if (!notes.isEmpty()) {
			notes.forEach(json.putArray("notes")::add);
		}
		try {
			Files.writeString(folder.resolve(ModelDescription.FILE_NAME), JSON.writeValueAsString(json) + "\n");
		} catch (IOException e) {
			throw failed(ModelDescription.FILE_NAME, e);
		}
	}

	/**
	 * SHA-256 of a file in lower-case hexadecimal, read piece by piece.
	 *
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public static String digest(Path file, Cancellation cancellation) {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			var buffer = new byte[BUFFER];
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				cancellation.check();
				digest.update(buffer, 0, count);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (IOException e) {
			throw new ModelException("The file %s cannot be read.".formatted(file), e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	private ModelException failed(String name, IOException e) {
		return new ModelException("The file %s cannot be written: %s.".formatted(folder.resolve(name), e.getMessage()), e);
	}
}
