// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.models.checkpoint.Checkpoint;

/** Writes safetensors, and the tensors of one file into several with their index, as Hugging Face does with large ones. */
final class Parts {

	private static final ObjectMapper JSON = new ObjectMapper();

	private Parts() {
	}

	/** Deals out the tensors of a file in turn. */
	static void write(Path whole, Path folder, int parts) throws IOException {
		ObjectNode index = JSON.createObjectNode();
		try (var checkpoint = Checkpoint.open(whole)) {
			List<String> names = new ArrayList<>(checkpoint.names());
			for (int part = 0; part < parts; part++) {
				String file = "model-%05d-of-%05d.safetensors".formatted(part + 1, parts);
				var tensors = new LinkedHashMap<String, float[]>();
				var shapes = new LinkedHashMap<String, long[]>();
				for (int i = part; i < names.size(); i += parts) {
					tensors.put(names.get(i), checkpoint.floats(names.get(i)));
					shapes.put(names.get(i), checkpoint.shape(names.get(i)));
					index.withObject("/weight_map").put(names.get(i), file);
				}
				write(folder.resolve(file), tensors, shapes);
			}
		}
		Files.write(folder.resolve("model.safetensors.index.json"), JSON.writeValueAsBytes(index));
	}

	/** @param shapes of the tensors; one axis where there is none */
	static void write(Path file, Map<String, float[]> tensors, Map<String, long[]> shapes) throws IOException {
		ObjectNode header = JSON.createObjectNode();
		int bytes = 0;
		for (var tensor : tensors.entrySet()) {
			ObjectNode entry = header.putObject(tensor.getKey()).put("dtype", "F32");
			for (long axis : shapes.getOrDefault(tensor.getKey(), new long[] {tensor.getValue().length})) {
				entry.withArray("/shape").add(axis);
			}
			if (shapes.containsKey(tensor.getKey()) && shapes.get(tensor.getKey()).length == 0) {
				entry.putArray("shape");
			}
			entry.putArray("data_offsets").add(bytes).add(bytes + 4 * tensor.getValue().length);
			bytes += 4 * tensor.getValue().length;
		}
		byte[] text = header.toString().getBytes(StandardCharsets.UTF_8);
		var all = ByteBuffer.allocate(8 + text.length + bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).put(text);
		tensors.values().forEach(values -> {
			for (float value : values) {
				all.putFloat(value);
			}
		});
		Files.write(file, all.array());
	}
}
