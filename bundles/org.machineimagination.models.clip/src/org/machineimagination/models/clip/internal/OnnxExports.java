// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.build.ValueSizes;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.graph.transform.Cutting;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.models.clip.internal.checkpoint.BytePairs;

/**
 * The ONNX files of a CLIP as people exported it. The two towers are found by their names: {@code text_model.onnx} and
 * {@code vision_model.onnx} (Optimum, Xenova), {@code textual/} and {@code visual/} (Immich), folders of their own (Qdrant),
 * {@code clip_image_model...} and {@code clip_text_model...} (lakera), or one file with both.
 *
 * @param image the image tower, or both
 * @param text  the text tower, or both
 */
public record OnnxExports(Path image, Path text) {

	private static final int DEEPEST = 3;
	private static final int VOCABULARY = 49408;
	private static final System.Logger LOG = System.getLogger(OnnxExports.class.getName());
	/** Of published models, the most common ones first. */
	private static final int[] USUAL_SIZES = {224, 336, 256, 240, 288, 384, 320, 378, 448, 512, 32, 64, 128};
	private static final int CHANNELS = 3;
	private static final Pattern SMALLER = Pattern.compile("(quant|int8|uint8|fp16|float16|q4|q8|bnb4)");
	private static final Pattern IMAGE = Pattern.compile("(vision|visual|image)");
	private static final Pattern TEXT = Pattern.compile("text");

	/**
	 * What is in a folder, if there are both towers.
	 *
	 * @throws ModelException if there is one of them only, by its name
	 */
	public static Optional<OnnxExports> find(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
			List<Path> files = all.filter(file -> lower(folder, file).endsWith(".onnx")).filter(Files::isRegularFile).limit(100)
					.sorted(Comparator.comparing((Path file) -> SMALLER.matcher(lower(folder, file)).find()).thenComparing(file -> file.toString().length())
							.thenComparing(Path::toString))
					.toList();
			Optional<Path> image = first(files, file -> IMAGE.matcher(lower(folder, file)).find());
			Optional<Path> text = first(files, file -> TEXT.matcher(lower(folder, file)).find());
			if (image.isPresent() && text.isPresent() && !image.equals(text)) {
				return Optional.of(new OnnxExports(image.get(), text.get()));
			}
			boolean clip = BytePairs.json(folder.resolve("config.json")).path("model_type").asText().equals("clip");
			Optional<Path> both = first(files, file -> clip && file.getFileName().toString().equals("model.onnx"));
			if (both.isEmpty() && (image.isPresent() || text.isPresent())) {
				throw oneTower(folder, image, text);
			}
			return both.map(file -> new OnnxExports(file, file));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static ModelException oneTower(Path folder, Optional<Path> image, Optional<Path> text) {
		boolean sees = image.isPresent();
		return new ModelException(("The folder %s has one tower of a CLIP only: by its name %s looks at %s; put the one for %s of the same export beside it, "
				+ "as %s.").formatted(folder, folder.relativize(image.or(() -> text).orElseThrow()), sees ? "pictures" : "texts", sees ? "texts" : "pictures",
						sees ? "text_model.onnx" : "vision_model.onnx"));
	}

	private static Optional<Path> first(List<Path> files, Predicate<Path> which) {
		return files.stream().filter(which).findFirst();
	}

	private static String lower(Path folder, Path file) {
		return folder.relativize(file).toString().toLowerCase(Locale.ROOT);
	}

	/** The image tower with one output. */
	public OnnxGraph imageGraph() {
		OnnxGraph graph = read(image, true);
		return Cutting.to(graph, Ports.find(embeddings(graph, IMAGE), null, 2, "The network " + image.getFileName()).name());
	}

	/** The text tower with one output. */
	public OnnxGraph textGraph() {
		OnnxGraph graph = read(text, image.equals(text));
		return Cutting.to(graph, Ports.find(embeddings(graph, TEXT), null, 2, "The network " + text.getFileName()).name());
	}

	/** Of a file with both towers those outputs that are named after one; else all that are rows of numbers. */
	private List<TensorInfo> embeddings(OnnxGraph graph, Pattern tower) {
		List<TensorInfo> named = graph.outputs().stream().filter(output -> tower.matcher(output.name().toLowerCase(Locale.ROOT)).find())
				.filter(output -> output.name().toLowerCase(Locale.ROOT).contains("embed")).toList();
		return image.equals(text) && !named.isEmpty() ? named : graph.outputs();
	}

	/** Side of the pictures: the network's own if it is fixed, else what a file beside it says, else the first of the usual ones that its layers fit. */
	public int imageSize(OnnxGraph graph) {
		TensorInfo input = pixels(graph);
		if (input.shape()[2] > 0) {
			return Math.toIntExact(input.shape()[2]);
		}
		for (JsonNode json : preprocessing()) {
			for (JsonNode size : List.of(json.path("crop_size"), json.path("size"))) {
				int side = size.isInt() ? size.asInt() : size.isArray() ? size.path(0).asInt() : size.path("height").asInt(size.path("shortest_edge").asInt());
				if (side > 0) {
					return side;
				}
			}
		}
		return Arrays.stream(USUAL_SIZES).filter(side -> fits(graph, side)).findFirst().orElse(USUAL_SIZES[0]);
	}

	private TensorInfo pixels(OnnxGraph graph) {
		return Ports.find(graph.inputs(), null, 4, "The network " + image.getFileName());
	}

	private static boolean fits(OnnxGraph graph, int side) {
		try {
			// What is too many pixels for the layers may have gone into the batch, where an export left that open.
			return built(graph, side).outputs().values().stream().allMatch(output -> !output.isStatic() || output.rank() == 0 || output.shape()[0] == 1);
		} catch (GraphException e) {
			LOG.log(Level.DEBUG, "Not of this size", e);
			return false;
		}
	}

	/** Three numbers of the first file beside the network that has them, or an empty list. */
	public JsonNode channels(String... names) {
		for (JsonNode json : preprocessing()) {
			for (String name : names) {
				if (json.path(name).size() == 3) {
					return json.path(name);
				}
			}
		}
		return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
	}

	private List<JsonNode> preprocessing() {
		return Stream.of(image.getParent(), image.getParent().getParent()).filter(folder -> folder != null)
				.flatMap(folder -> Stream.of("preprocessor_config.json", "preprocess_cfg.json").map(folder::resolve)).map(BytePairs::json)
				.filter(json -> !json.isMissingNode()).toList();
	}

	/** The tokenizer beside the text tower or in the folder above. */
	public byte[] tokenizer() {
		Path folder = text.toAbsolutePath().getParent();
		try {
			return BytePairs.tokenizer(folder, VOCABULARY);
		} catch (ModelException e) {
			if (folder.getParent() != null && BytePairs.present(folder.getParent())) {
				return BytePairs.tokenizer(folder.getParent(), VOCABULARY);
			}
			throw e;
		}
	}

	private OnnxGraph read(Path file, boolean sees) {
		try {
			OnnxGraph graph = OnnxFiles.read(file);
			ValueSizes.requireReasonable(built(graph, sees ? imageSize(graph) : 1).graph());
			return graph;
		} catch (GraphException e) {
			boolean middle = e.getMessage().startsWith("it") || e.getMessage().startsWith("at ");
			throw new ModelException(middle ? "The network %s cannot be used: %s.".formatted(file, e.getMessage()) : e.getMessage() + ".", e);
		}
	}

	private record Built(GraphBuilder graph, Map<String, Value> outputs) {
	}

	/** What would become of one picture of a size and one text: axes that are open have one element, those of pictures what they must have. */
	private static Built built(OnnxGraph graph, int side) {
		var g = new GraphBuilder();
		var arguments = new LinkedHashMap<String, Value>();
		for (TensorInfo input : graph.inputs()) {
			arguments.put(input.name(), g.input(new TensorInfo(input.name(), input.type(), closed(input, side))));
		}
		return new Built(g, g.inline(graph, "seen", arguments));
	}

	private static long @Nullable [] closed(TensorInfo input, int side) {
		if (input.shape() == null) {
			return null;
		}
		long[] shape = input.lengths().clone();
		boolean picture = shape.length == 4 && input.type().floating();
		for (int i = 0; i < shape.length; i++) {
			shape[i] = shape[i] >= 0 ? shape[i] : !picture || i == 0 ? 1 : i == 1 ? CHANNELS : side;
		}
		return shape;
	}
}
