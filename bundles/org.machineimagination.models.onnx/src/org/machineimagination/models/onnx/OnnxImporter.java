// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.onnx.internal.LatentPort;
import org.machineimagination.models.onnx.internal.PicturePort;
import org.machineimagination.models.onnx.internal.Probe;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Imports any ONNX file from numbers to pictures: looks at its inputs, makes a few pictures, and writes down what it found. */
@Component(service = PlugIn.class)
public final class OnnxImporter implements ModelImporter {

	private static final int DEEPEST = 3;
	private static final int MOST_FILES = 1000;

	@Override
	public String id() {
		return "onnx-generator";
	}

	@Override
	public String name() {
		return "Any generator in ONNX";
	}

	@Override
	public String description() {
		return "Makes a generator of an ONNX file by looking at its inputs and trying it.";
	}

	@Override
	public boolean general() {
		return true;
	}

	@Override
	public Optional<String> recognise(Path source) {
		if (Files.isDirectory(source)) {
			inside(source).ifPresent(file -> {
				throw new ModelException(
						("The folder %s holds %s; if that is a generator, add the file and not the folder, if it is the tower of a CLIP, put the "
								+ "other one beside it.").formatted(source, source.relativize(file)));
			});
			return Optional.empty();
		}
		return Files.isRegularFile(source) && isOnnx(source) ? Optional.of("a generator in ONNX") : Optional.empty();
	}

	private static boolean isOnnx(Path file) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(".onnx");
	}

	private static Optional<Path> inside(Path folder) {
		try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
			return files.limit(MOST_FILES).filter(OnnxImporter::isOnnx).filter(Files::isRegularFile).findFirst();
		} catch (IOException | UncheckedIOException e) {
			System.getLogger(OnnxImporter.class.getName()).log(System.Logger.Level.DEBUG, "The folder " + folder + " cannot be looked into", e);
			return Optional.empty();
		}
	}

	@Override
	public void write(Path source, ModelDraft draft) {
		OnnxGraph network = read(source);
		Probe.Finding found = new Probe(network, draft.engine(), "The network " + source.getFileName(), draft.cancellation()).find();
		draft.describe(ModelDescription.Kind.GENERATOR, OnnxFamily.ID, words(found));
		draft.graph("graph", found.network());
		ObjectNode json = draft.json();
		ArrayNode latents = json.putArray("latents");
		for (LatentPort latent : found.latents()) {
			ObjectNode entry = latents.addObject().put("name", latent.name()).put("input", latent.input());
			Arrays.stream(latent.shape()).forEach(entry.putArray("shape")::add);
			entry.put("prior", latent.kind().name().toLowerCase(Locale.ROOT)).put("batched", latent.batched());
			if (latent.kind() == LatentPort.Kind.CHOICE) {
				entry.put("classes", latent.classes());
			}
		}
		ArrayNode fixed = json.putArray("fixed");
		found.fixed().forEach((input, value) -> {
			ObjectNode entry = fixed.addObject().put("input", input).put("value", value);
			if (found.labels().contains(input)) {
				entry.put("label", true);
			}
		});
		PicturePort picture = found.picture();
		ObjectNode image = json.putObject("image").put("output", picture.output()).put("layout", picture.layout().name())
				.put("channels", picture.channels())
				.put("width", picture.width()).put("height", picture.height());
		image.putArray("range").add(picture.black()).add(picture.white());
		json.put("batch", found.batch()).put("source", source.getFileName().toString());
	}

	private static OnnxGraph read(Path source) {
		try {
			return OnnxFiles.read(source);
		} catch (GraphException e) {
			throw new ModelException(e.getMessage() + ".", e);
		}
	}

	private static String words(Probe.Finding found) {
		String latents = found.latents().stream().map(OnnxImporter::words).collect(Collectors.joining(" and "));
		PicturePort picture = found.picture();
		String colours = switch (picture.channels()) {
			case 1 -> "grey pictures";
			case 2 -> "grey pictures with opacity";
			case 3 -> "pictures";
			default -> "pictures with opacity";
		};
		String held = found.fixed().isEmpty() ? "" : "; held are "
				+ found.fixed().entrySet().stream().map(entry -> entry.getKey() + " at " + entry.getValue()).collect(Collectors.joining(", "));
		String labels = found.labels().isEmpty() ? "" : "; the setting label chooses " + String.join(", ", found.labels());
		String first = "From %s to %s of %d x %d%s%s.".formatted(latents, colours, picture.width(), picture.height(), held, labels);
		return Stream.concat(Stream.of(first), found.notes().stream()).collect(Collectors.joining(" "));
	}

	private static String words(LatentPort latent) {
		return switch (latent.kind()) {
			case NORMAL -> latent.size() == 1 ? "one number" : "%d numbers".formatted(latent.size());
			case MIXTURE -> "a mixture of %d classes".formatted(latent.size());
			case CHOICE -> "one of %d classes".formatted(latent.size());
		};
	}
}
