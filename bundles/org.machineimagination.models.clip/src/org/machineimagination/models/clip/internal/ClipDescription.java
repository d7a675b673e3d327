// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;

/** What a {@code model.json} of this family says, checked as it is read. */
public final class ClipDescription {

	public static final String IMAGE_FILE = "image";
	public static final String TEXT_FILE = "text";
	public static final String TOKENIZER_FILE = "tokenizer";

	private static final double DEFAULT_LOGIT_SCALE = 100;
	private static final int DEFAULT_CONTEXT = 77;
	private static final int LARGEST_IMAGE = 4096;

	private final ModelDescription description;

	public ClipDescription(ModelDescription description) {
		this.description = description;
	}

	public ModelDescription model() {
		return description;
	}

	/** What the model is called in messages. */
	public String what() {
		return "the model " + description.id();
	}

	/** Side of the image tower's input in pixels. */
	public int imageSize() {
		int size = description.json().path("image").path("size").asInt();
		if (size < 1 || size > LARGEST_IMAGE) {
			throw description.lacks("image.size, the side of the pictures it looks at in pixels (1 to " + LARGEST_IMAGE + ")");
		}
		return size;
	}

	/** A name in a section; none where the file's only fitting input or output is meant. */
	public @Nullable String name(String section, String field) {
		return description.json().path(section).path(field).asText(null);
	}

	/** Three numbers, one for each colour channel. */
	public double[] channels(String field) {
		JsonNode values = description.json().path("image").path(field);
		var channels = new double[3];
		for (int i = 0; i < channels.length; i++) {
			if (values.size() != channels.length || !values.path(i).isNumber()) {
				throw description.lacks("image." + field + ", three numbers for red, green and blue");
			}
			channels[i] = values.path(i).asDouble();
		}
		return channels;
	}

	/** The id of the sentence encoder that the text projection stands on, unless the model has a text tower of its own. */
	public Optional<String> sentenceEncoder() {
		JsonNode encoder = description.json().path("text").path("encoder");
		return encoder.isMissingNode() || encoder.isNull() ? Optional.empty() : Optional.of(encoder.asText());
	}

	/** Number of tokens that the model's own text tower reads. */
	public int contextLength() {
		return description.json().path("text").path("contextLength").asInt(DEFAULT_CONTEXT);
	}

	/** The token that fills the text tower's input. */
	public long padding() {
		return description.json().path("text").path("pad").asLong();
	}

	public double logitScale() {
		double scale = description.json().path("logitScale").asDouble(DEFAULT_LOGIT_SCALE);
		if (!(scale > 0) || Double.isInfinite(scale)) {
			throw new ModelException("The logitScale of the model %s is %s; it must be a number above 0.".formatted(description.id(), scale));
		}
		return scale;
	}

	/** SHA-256 of a file, from the description if it says it. */
	public String digest(String role) {
		var file = description.files().get(role);
		return file != null && !file.sha256().isEmpty() ? file.sha256() : ModelDescription.sha256(description.readFile(role));
	}

	/** Reads the graph of a role. */
	public OnnxGraph graph(String role) {
		try {
			return OnnxFiles.read(description.readFile(role),
					"The file %s of the model %s".formatted(description.files().get(role).path(), description.id()));
		} catch (GraphException e) {
			throw new ModelException(e.getMessage() + ".", e);
		}
	}
}
