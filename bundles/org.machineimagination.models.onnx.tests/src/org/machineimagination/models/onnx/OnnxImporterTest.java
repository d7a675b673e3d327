// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.NumpyFiles;
import org.machineimagination.testing.SourceTree;

/** Generators that {@code models/training/reference/odd_generators.py} exported from PyTorch, with the pictures that they make there. */
class OnnxImporterTest {

	private static final Path ODD = SourceTree.GOLDEN.resolve("odd");

	@TempDir
	private Path folder;

	private final OnnxRuntimeBackend backend = new OnnxRuntimeBackend();

	@Test
	void coloursPixelByPixel() throws IOException {
		assertDraws("pixel-by-pixel", "From 12 numbers to pictures of 16 x 16.",
				"{\"output\":\"out\",\"layout\":\"NHWC\",\"channels\":3,\"width\":16,\"height\":16,\"range\":[0.0,1.0]}", 0);
	}

	@Test
	void bytesAndLatentsOfFourAxes() throws IOException {
		assertDraws("bytes", "From 12 numbers to pictures of 16 x 16.",
				"{\"output\":\"out\",\"layout\":\"NCHW\",\"channels\":3,\"width\":16,\"height\":16,\"range\":[0.0,255.0]}", 0);
	}

	@Test
	void onePictureAtATime() throws IOException {
		assertDraws("one", "From 12 numbers to pictures of 16 x 16.",
				"{\"output\":\"out\",\"layout\":\"NCHW\",\"channels\":3,\"width\":16,\"height\":16,\"range\":[-1.0,1.0]}", 1);
	}

	@Test
	void noiseClassesAndATruncation() throws IOException {
		Generator generator = assertDraws("labelled", "From 12 numbers and a mixture of 5 classes to pictures of 16 x 16; held are truncation at 1.0.",
				"{\"output\":\"out\",\"layout\":\"NCHW\",\"channels\":3,\"width\":16,\"height\":16,\"range\":[-1.0,1.0]}", 0);
		assertEquals("noise NORMAL, class MIXTURE", generator.latentSpace().blocks().stream().map(block -> block.name() + " " + block.prior())
				.collect(Collectors.joining(", ")));
	}

	@Test
	void greyWithOpacityIsSeenOnWhite() throws IOException {
		assertDraws("grey-and-opacity", "From 12 numbers to grey pictures with opacity of 16 x 16.",
				"{\"output\":\"out\",\"layout\":\"NCHW\",\"channels\":2,\"width\":16,\"height\":16,\"range\":[0.0,1.0]}", 0);
	}

	@Test
	void rowsOfPixelsOfASquareAreAPicture() throws IOException {
		var g = new GraphBuilder();
		g.output("y", g.sigmoid(g.matMul(g.input("x", ElementType.FLOAT, -1, 4), g.constant(random(4 * 784), 4, 784))));
		OnnxFiles.write(g.build(), folder.resolve("flat.onnx"));
		assertEquals("From 4 numbers to grey pictures of 28 x 28.", add(folder.resolve("flat.onnx")).description().description());
	}

	@Test
	void aNetworkFromPicturesToNumbersIsRefused() throws IOException {
		var g = new GraphBuilder();
		g.output("y", g.reduceMean(g.input("x", ElementType.FLOAT, -1, 3, 224, 224), false, 2, 3));
		OnnxFiles.write(g.build(), folder.resolve("backwards.onnx"));
		assertEquals("The network backwards.onnx takes a picture, its input x: FLOAT[-1, 3, 224, 224], as style transfer, super-resolution and "
				+ "autoencoders do; a generator takes numbers that a search can move, at most 65,536 of them.",
				assertThrows(ModelException.class, () -> add(folder.resolve("backwards.onnx"))).getMessage());
	}

	@Test
	void aNetworkWithoutPicturesIsRefused() throws IOException {
		var g = new GraphBuilder();
		g.output("y", g.tanh(g.input("x", ElementType.FLOAT, -1, 5)));
		OnnxFiles.write(g.build(), folder.resolve("numbers.onnx"));
		assertEquals("The network numbers.onnx gives no picture: its outputs have the shapes y [8, 5].",
				assertThrows(ModelException.class, () -> add(folder.resolve("numbers.onnx"))).getMessage());
	}

	@Test
	void aNetworkWithAnUnknownOperatorIsRefusedByItsName() throws IOException {
		byte[] bytes = Files.readAllBytes(ODD.resolve("one.onnx"));
		String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).replace("Tanh", "Tonh");
		Files.write(folder.resolve("unknown.onnx"), text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
		String sentence = assertThrows(ModelException.class, () -> add(folder.resolve("unknown.onnx"))).getMessage();
		assertTrue(sentence.startsWith("The network unknown.onnx cannot be run: ") && sentence.contains("Tonh") && sentence.endsWith("."), sentence);
	}

	@Test
	void aNetworkThatWasCutOffIsRefused() throws IOException {
		byte[] bytes = Files.readAllBytes(ODD.resolve("one.onnx"));
		Files.write(folder.resolve("cut.onnx"), Arrays.copyOf(bytes, bytes.length / 2));
		assertEquals("The model file %s is broken or is not an ONNX model; fetch or export it again.".formatted(folder.resolve("cut.onnx")),
				assertThrows(ModelException.class, () -> add(folder.resolve("cut.onnx"))).getMessage());
	}

	/** Adds a generator without a word of configuration and holds its pictures against PyTorch's. */
	private Generator assertDraws(String name, String description, String image, int batch) throws IOException {
		Generator generator = add(ODD.resolve(name + ".onnx"));
		assertEquals(description, generator.description().description());
		assertEquals(image, generator.description().json().path("image").toString());
		assertEquals(batch, generator.description().json().path("batch").asInt());
		Map<String, NumpyArray> arrays = NumpyFiles.read(ODD.resolve("expected.npz"));
		try (var maker = new PictureMaker(generator, Engine.of(backend))) {
			List<Picture> pictures = maker.make(points(generator.latentSpace(), arrays), new Cancellation());
			double[] expected = arrays.get(name).values();
			for (int i = 0; i < 3; i++) {
				for (int j = 0; j < 768; j++) {
					assertEquals(2 * expected[i * 768 + j] - 1, pictures.get(i).values()[j], 2e-4, name + " " + i + " " + j);
				}
			}
		}
		return generator;
	}

	private static double[][] points(LatentSpace space, Map<String, NumpyArray> arrays) {
		var points = new double[3][];
		for (int i = 0; i < points.length; i++) {
			var point = new ArrayList<Double>();
			for (Block block : space.blocks()) {
				Arrays.stream(arrays.get(block.name().equals("class") ? "logits" : "z").row(i)).forEach(point::add);
			}
			points[i] = point.stream().mapToDouble(Double::doubleValue).toArray();
		}
		return points;
	}

	private Generator add(Path source) throws IOException {
		Path model = Files.createTempDirectory(folder, "model");
		var draft = new ModelDraft(model, "odd", Engine.of(backend), new Cancellation());
		new OnnxImporter().write(source, draft);
		draft.finish();
		var family = new OnnxFamily();
		return family.open(ModelDescription.read(ModelFolder.of(model)), Settings.defaults(family.settingsType()));
	}

	private static float[] random(int length) {
		var values = new float[length];
		for (int i = 0; i < length; i++) {
			values[i] = (float) Math.sin(i);
		}
		return values;
	}
}
