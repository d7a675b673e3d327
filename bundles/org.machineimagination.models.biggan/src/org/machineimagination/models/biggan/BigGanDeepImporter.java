// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.biggan.internal.deep.DeepConfig;
import org.machineimagination.models.biggan.internal.deep.DeepGraph;
import org.machineimagination.models.checkpoint.Checkpoint;
import org.machineimagination.models.checkpoint.Unplaced;
import org.machineimagination.models.checkpoint.WeightFiles;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * Imports BigGAN-deep as Hugging Face published it in 2019: {@code config.json} and {@code pytorch_model.bin} (or
 * {@code model.safetensors}, or the index of several) in a folder, or the two files with a name of their own before these, as they
 * were on the server. Weights may be called otherwise where they are the only ones.
 */
@Component(service = PlugIn.class)
public final class BigGanDeepImporter implements ModelImporter {

	private static final String CONFIG = "config.json";
	private static final List<String> WEIGHTS = List.of("pytorch_model.bin", "model.safetensors", "pytorch_model.bin.index.json",
			"model.safetensors.index.json");
	/** Tensors that every such network has. */
	private static final String[] TELLING = {"embeddings.weight", "generator.gen_z.bias"};
	/** Tensors of the networks of BigGAN's authors. */
	private static final String[] AUTHORS = {"shared.weight", "blocks.0.0.conv1.bias"};
	private static final int IMAGENET = 1000;

	private record Source(Path weights, DeepConfig config) {
	}

	@Override
	public String id() {
		return "biggan-deep";
	}

	@Override
	public String name() {
		return "BigGAN-deep from PyTorch";
	}

	@Override
	public String description() {
		return "Makes a generator of a BigGAN-deep checkpoint as Hugging Face published it.";
	}

	@Override
	public List<String> references() {
		return List.of("A. Brock, J. Donahue, K. Simonyan: Large Scale GAN Training for High Fidelity Natural Image Synthesis. ICLR 2019.");
	}

	@Override
	public Optional<String> recognise(Path source) {
		return find(source).map(found -> "BigGAN-deep, %1$d x %1$d pixels, %2$d classes".formatted(found.config().side(), found.config().classes()));
	}

	@Override
	public void write(Path source, ModelDraft draft) {
		Source found = find(source).orElseThrow();
		DeepConfig config = found.config();
		draft.describe(ModelDescription.Kind.GENERATOR, "biggan", "BigGAN-deep, %1$d x %1$d pixels, %2$d classes."
				.formatted(config.side(), config.classes()));
		try (Checkpoint checkpoint = Checkpoint.open(found.weights())) {
			Checkpoint network = checkpoint.under(checkpoint.prefixes(TELLING).stream().findFirst().orElse(""));
			draft.graph("graph", DeepGraph.of(config, network));
			Unplaced.sentence(network, "BigGAN-deep").ifPresent(draft::note);
			draft.json().put("source", "%s (%s)".formatted(found.weights().getFileName(), checkpoint.format()));
		}
		draft.file("classes", "classes.txt", labels(config.classes()));
		ObjectNode json = draft.json();
		json.withArray("/latents").addObject().put("name", "noise").put("input", DeepGraph.NOISE).put("size", config.noise());
		json.withArray("/latents").addObject().put("name", "class").put("input", DeepGraph.CLASS).put("size", config.classes()).put("labels", "classes");
		json.putObject("truncation").put("input", DeepGraph.TRUNCATION).put("minimum", 0.02).put("maximum", 1.0).put("initial", 1.0);
		json.putObject("image").put("output", DeepGraph.IMAGE).put("width", config.side()).put("height", config.side()).putArray("range").add(-1).add(1);
		json.putArray("citation").add(references().getFirst());
	}

	private static Optional<Source> find(Path source) {
		if (Files.isDirectory(source)) {
			return WeightFiles.find(source).flatMap(weights -> pair(weights, source.resolve(CONFIG)));
		}
		String name = String.valueOf(source.getFileName());
		Optional<Source> published = WEIGHTS.stream().filter(name::endsWith).findFirst()
				.flatMap(end -> pair(source, source.resolveSibling(name.substring(0, name.length() - end.length()) + CONFIG)));
		return published.isPresent() ? published : WeightFiles.find(source).flatMap(weights -> pair(weights, source.resolveSibling(CONFIG)));
	}

	private static Optional<Source> pair(Path weights, Path config) {
		Optional<Source> pair = DeepConfig.read(config).map(read -> new Source(weights, read));
		if (pair.isEmpty() && Checkpoint.recognises(weights)) {
			tellWhatItIs(weights);
		}
		return pair;
	}

	/** Fails if weights without such a configuration are a BigGAN's all the same. */
	private static void tellWhatItIs(Path weights) {
		try (Checkpoint checkpoint = Checkpoint.open(weights)) {
			if (!checkpoint.prefixes(TELLING).isEmpty()) {
				throw new ModelException(
						"There is no config.json of BigGAN-deep beside %s, which says how its layers are made; fetch it, too.".formatted(weights));
			}
			if (!checkpoint.prefixes(AUTHORS).isEmpty()) {
				throw new ModelException(
						("The file %s is of BigGAN as its authors' PyTorch code trains it, which is made in another way than the BigGAN-deep that "
								+ "is read. An export of it to ONNX can be added.").formatted(weights));
			}
		}
	}

	/** ImageNet's names if there are as many, else numbers. */
	private static byte[] labels(int classes) {
		if (classes != IMAGENET) {
			return IntStream.range(0, classes).mapToObj(i -> "class " + i).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
		}
		try (InputStream in = BigGanDeepImporter.class.getResourceAsStream("imagenet-classes.txt")) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
