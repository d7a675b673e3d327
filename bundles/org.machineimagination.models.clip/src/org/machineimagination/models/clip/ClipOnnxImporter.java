// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.clip.internal.OnnxExports;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * Imports CLIP from ONNX files as others exported it, whatever inputs and outputs are called, whatever type tokens have, and whether the
 * embeddings come normalised or not.
 */
@Component(service = PlugIn.class)
public final class ClipOnnxImporter implements ModelImporter {

	private static final double[] MEAN = {0.48145466, 0.4578275, 0.40821073};
	private static final double[] DEVIATION = {0.26862954, 0.26130258, 0.27577711};

	@Override
	public String id() {
		return "clip-onnx";
	}

	@Override
	public String name() {
		return "CLIP in ONNX";
	}

	@Override
	public String description() {
		return "Makes a perceptor of a folder with a CLIP's two towers in ONNX.";
	}

	@Override
	public List<String> references() {
		return List.of("A. Radford et al.: Learning Transferable Visual Models From Natural Language Supervision. ICML 2021.");
	}

	@Override
	public Optional<String> recognise(Path source) {
		return OnnxExports.find(source).map(found -> "CLIP in ONNX: " + found.image().getFileName() + ", " + found.text().getFileName());
	}

	@Override
	public void write(Path source, ModelDraft draft) {
		OnnxExports found = OnnxExports.find(source).orElseThrow();
		byte[] tokenizer = found.tokenizer();
		OnnxGraph image = found.imageGraph();
		draft.describe(ModelDescription.Kind.PERCEPTOR, "clip", "CLIP in ONNX, %d pixels.".formatted(found.imageSize(image)));
		draft.graph("image", image);
		draft.graph("text", found.textGraph());
		draft.file("tokenizer", "tokenizer.json", tokenizer);
		ObjectNode json = draft.json().putObject("image").put("size", found.imageSize(image));
		numbers(json.putArray("mean"), found.channels("image_mean", "mean"), MEAN);
		numbers(json.putArray("std"), found.channels("image_std", "std"), DEVIATION);
		draft.json().putObject("text").put("contextLength", 77).put("pad", 0);
		draft.json().put("source", found.image().getFileName() + ", " + found.text().getFileName());
		draft.json().putArray("citation").add(references().getFirst());
	}

	private static void numbers(ArrayNode into, JsonNode given, double[] otherwise) {
		for (int i = 0; i < otherwise.length; i++) {
			into.add(given.size() == otherwise.length ? given.path(i).asDouble() : otherwise[i]);
		}
	}
}
