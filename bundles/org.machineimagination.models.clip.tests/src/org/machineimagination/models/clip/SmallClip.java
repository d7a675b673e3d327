// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelFolder;

/**
 * A model folder with towers that show what reached them: the image's embedding is its pixels as they came, the text's the sum of one
 * vector for each token.
 */
final class SmallClip {

	static final int SIZE = 2;
	static final int CONTEXT = 8;

	private final Path folder;
	private final Map<String, String> fields = new LinkedHashMap<>();

	SmallClip(Path folder) throws IOException {
		this.folder = folder;
		file("image.onnx", imageTower(ElementType.FLOAT).toBytes());
		file("text.onnx", textTower(ElementType.INT64, -1, CONTEXT, true).toBytes());
		file("tokenizer.json", SmallTokenizer.json());
		with("id", "\"small\"").with("name", "\"Small\"").with("kind", "\"perceptor\"").with("family", "\"clip\"").with("licence", "\"EPL-2.0\"");
		with("files", "{\"image\": {\"path\": \"image.onnx\"}, \"text\": {\"path\": \"text.onnx\"}, \"tokenizer\": {\"path\": \"tokenizer.json\"}}");
		with("image", "{\"size\": 2, \"mean\": [0.1, 0.2, 0.3], \"std\": [0.5, 0.25, 2]}");
	}

	static OnnxGraph imageTower(ElementType type) {
		var graph = new GraphBuilder();
		Value pixels = graph.input("pixel_values", type, -1, 3, SIZE, SIZE);
		graph.output("image_embeds", graph.reshape(pixels, -1, 3 * SIZE * SIZE));
		return graph.build();
	}

	/** The vector of a token. */
	static float[] vector(int token) {
		return new float[] {token + 1, (token * token) % 5, -token};
	}

	/** A text tower with tokens of a type, a batch and length that may be −1, and a mask or none. */
	static OnnxGraph textTower(ElementType type, long batch, long length, boolean mask) {
		var graph = new GraphBuilder();
		Value tokens = graph.input("input_ids", type, batch, length);
		var table = new double[SmallTokenizer.SIZE][];
		for (int token = 0; token < table.length; token++) {
			float[] vector = vector(token);
			table[token] = new double[] {vector[0], vector[1], vector[2]};
		}
		Value vectors = graph.gather(graph.matrix(ElementType.FLOAT, table), tokens, 0);
		if (mask) {
			Value weights = graph.cast(graph.input("attention_mask", type, batch, length), ElementType.FLOAT);
			vectors = graph.mul(vectors, graph.unsqueeze(weights, 2));
		}
		graph.output("last_hidden_state", vectors);
		graph.output("text_embeds", graph.reduceSum(vectors, false, 1));
		return graph.build();
	}

	SmallClip with(String field, String json) {
		fields.put(field, json);
		return this;
	}

	SmallClip file(String name, byte[] bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
		return this;
	}

	ModelDescription description() throws IOException {
		String json = fields.entrySet().stream().map(field -> "\"" + field.getKey() + "\": " + field.getValue())
				.collect(Collectors.joining(",\n", "{", "}"));
		Files.writeString(folder.resolve(ModelDescription.FILE_NAME), json);
		return ModelDescription.read(ModelFolder.of(folder));
	}
}
