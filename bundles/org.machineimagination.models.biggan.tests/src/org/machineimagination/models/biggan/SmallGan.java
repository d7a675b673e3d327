// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelFolder;

/**
 * A model folder with a network that shows what reached it: its picture of 3 x 4 x 4 is the 24 numbers of the noise and the 24 of the
 * class mixture as they came, times the truncation.
 */
final class SmallGan {

	static final int NOISE = 24;
	static final int CLASSES = 24;
	static final int SIDE = 4;

	private final Path folder;
	private final Map<String, String> fields = new LinkedHashMap<>();

	SmallGan(Path folder) throws IOException {
		this.folder = folder;
		network(network(ElementType.FLOAT, -1, "noise", "class", "truncation"));
		classes(IntStream.range(0, CLASSES).mapToObj(i -> "thing " + i).collect(Collectors.joining("\n")));
		with("id", "\"small\"").with("name", "\"Small\"").with("kind", "\"generator\"").with("family", "\"biggan\"").with("licence", "\"EPL-2.0\"");
		with("files", "{\"graph\": {\"path\": \"graph.onnx\"}, \"classes\": {\"path\": \"classes.txt\"}}");
		latents("noise", "class");
		with("truncation", "{\"input\": \"truncation\", \"minimum\": 0.02, \"maximum\": 1.0, \"initial\": 0.5}");
		with("image", "{\"output\": \"image\", \"width\": 4, \"height\": 4, \"range\": [-1, 1]}");
	}

	/** The network, with inputs of a type and a batch of a size or −1; no truncation if its name is null. */
	static OnnxGraph network(ElementType type, long batch, String noise, String classes, String truncation) {
		var graph = new GraphBuilder();
		Value z = graph.input(noise, type, batch, NOISE);
		Value y = graph.input(classes, type, batch, CLASSES);
		Value all = graph.concat(1, z, y);
		Value scaled = truncation == null ? all : graph.mul(all, graph.input(truncation, type, 1));
		graph.output("image", graph.reshape(scaled, batch, 3, SIDE, SIDE));
		return graph.build();
	}

	/** The network with its classes multiplied by a matrix first, as networks of this kind do: as MatMul, or as Gemm with a row added. */
	static OnnxGraph embedding(double[][] matrix, double[] added) {
		var graph = new GraphBuilder();
		Value z = graph.input("noise", ElementType.FLOAT, -1, NOISE);
		Value y = graph.input("class", ElementType.FLOAT, -1, CLASSES);
		Value table = graph.matrix(ElementType.FLOAT, matrix);
		Value embedded = added == null ? graph.matMul(y, table)
				: graph.op("Gemm", Attributes.of("transB", 1), graph.op("Identity", y), graph.transpose(table, 1, 0),
						graph.constant(ElementType.FLOAT, added, added.length));
		graph.output("image", graph.reshape(graph.mul(graph.concat(1, z, embedded), graph.input("truncation", ElementType.FLOAT, 1)), -1, 3, SIDE, SIDE));
		return graph.build();
	}

	SmallGan with(String field, String json) {
		fields.put(field, json);
		return this;
	}

	SmallGan without(String field) {
		fields.remove(field);
		return this;
	}

	SmallGan latents(String noise, String classes) {
		return with("latents", ("[{\"name\": \"noise\", \"input\": \"%s\", \"size\": %d}, {\"name\": \"class\", \"input\": \"%s\", \"size\": %d, "
				+ "\"labels\": \"classes\"}]")
				.formatted(noise, NOISE, classes, CLASSES));
	}

	SmallGan network(OnnxGraph graph) throws IOException {
		return network(graph.toBytes());
	}

	SmallGan network(byte[] bytes) throws IOException {
		Files.write(folder.resolve("graph.onnx"), bytes);
		return this;
	}

	SmallGan classes(String text) throws IOException {
		Files.writeString(folder.resolve("classes.txt"), text);
		return this;
	}

	ModelDescription description() throws IOException {
		String json = fields.entrySet().stream().map(field -> "\"" + field.getKey() + "\": " + field.getValue())
				.collect(Collectors.joining(",\n", "{", "}"));
		Files.writeString(folder.resolve(ModelDescription.FILE_NAME), json, StandardCharsets.UTF_8);
		return ModelDescription.read(ModelFolder.of(folder));
	}
}
