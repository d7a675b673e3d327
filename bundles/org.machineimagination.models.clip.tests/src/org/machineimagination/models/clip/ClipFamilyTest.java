// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.machineimagination.models.clip.SmallTokenizer.A;
import static org.machineimagination.models.clip.SmallTokenizer.APPLE;
import static org.machineimagination.models.clip.SmallTokenizer.END;
import static org.machineimagination.models.clip.SmallTokenizer.RED;
import static org.machineimagination.models.clip.SmallTokenizer.START;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.plugin.Cancellation;

class ClipFamilyTest {

	@TempDir
	Path folder;

	private final CountingBackend backend = new CountingBackend();
	private SmallClip model;

	@BeforeEach
	void writeModel() throws IOException {
		model = new SmallClip(folder);
	}

	@Test
	void coloursAreBroughtToTheModelsMeanAndDeviation() throws IOException {
		assertArrayEquals(normalised(), imageEmbedding(), 1e-6f);
	}

	@Test
	void anImageTowerOfHalfPrecisionGivesTheSameNearly() throws IOException {
		model.file("image.onnx", SmallClip.imageTower(ElementType.FLOAT16).toBytes());
		assertArrayEquals(normalised(), imageEmbedding(), 2e-3f);
	}

	@Test
	void aTextIsEmbeddedByItsTokensAndHasLengthOne() throws IOException {
		try (Perceptor perceptor = open()) {
			assertArrayEquals(embedding(START, A, RED, APPLE, END), perceptor.embed(List.of("a red apple"), new Cancellation())[0], 1e-6f);
		}
	}

	@Test
	void manyTextsComeBackInTheirOrder() throws IOException {
		try (Perceptor perceptor = open()) {
			float[][] embeddings = perceptor.embed(List.of("a", "apple", "a", "red red"), new Cancellation());
			assertArrayEquals(embedding(START, A, END), embeddings[0], 1e-6f);
			assertArrayEquals(embedding(START, APPLE, END), embeddings[1], 1e-6f);
			assertArrayEquals(embeddings[0], embeddings[2]);
			assertArrayEquals(embedding(START, RED, RED, END), embeddings[3], 1e-6f);
		}
	}

	@Test
	void tokensAreCastToTheDeclaredTypeAndAFixedBatchIsFilledUp() throws IOException {
		model.file("text.onnx", SmallClip.textTower(ElementType.INT32, 2, SmallClip.CONTEXT, true).toBytes());
		try (Perceptor perceptor = open()) {
			float[][] embeddings = perceptor.embed(List.of("a", "red", "apple"), new Cancellation());
			assertArrayEquals(embedding(START, APPLE, END), embeddings[2], 1e-6f);
			assertEquals(2, backend.runs.get());
		}
	}

	@Test
	void aTowerWithoutAMaskIsFedNone() throws IOException {
		model.file("text.onnx", SmallClip.textTower(ElementType.INT64, -1, -1, false).toBytes()).with("text", "{\"contextLength\": 5}");
		try (Perceptor perceptor = open()) {
			assertArrayEquals(embedding(START, A, RED, APPLE, END), perceptor.embed(List.of("a red apple"), new Cancellation())[0], 1e-6f);
		}
	}

	@Test
	void aLongTextIsCutAndSaysSo() throws IOException {
		String text = "a red apple ".repeat(800);
		try (Perceptor perceptor = open()) {
			assertEquals(new TokenCount(SmallClip.CONTEXT, 2402 - SmallClip.CONTEXT, 23), perceptor.tokens(text));
			assertArrayEquals(embedding(START, A, RED, APPLE, A, RED, APPLE, END), perceptor.embed(List.of(text), new Cancellation())[0], 1e-6f);
		}
	}

	@Test
	void countingTokensRunsNothing() throws IOException {
		try (Perceptor perceptor = open()) {
			perceptor.tokens("a red apple");
		}
		assertEquals(0, backend.compiled.get());
	}

	@Test
	void aTextIsEmbeddedOnce() throws IOException {
		try (Perceptor perceptor = open()) {
			float[] first = perceptor.embed(List.of("a red apple"), new Cancellation())[0];
			first[0] = Float.NaN;
			assertArrayEquals(embedding(START, A, RED, APPLE, END), perceptor.embed(List.of("a red apple"), new Cancellation())[0], 1e-6f);
		}
		assertEquals(1, backend.runs.get());
	}

	@Test
	void aTextIsEmbeddedOnceForAllProcessesWithAFolder() throws IOException {
		Path cache = folder.resolve("cache");
		for (int process = 0; process < 2; process++) {
			try (Perceptor perceptor = new ClipFamily(List.of(), new FolderEmbeddingCache(cache)).open(model.description(), Engine.of(backend))) {
				assertArrayEquals(embedding(START, RED, END), perceptor.embed(List.of("red"), new Cancellation())[0], 1e-6f);
			}
		}
		assertEquals(1, backend.runs.get());
		assertEquals(1, backend.compiled.get());
	}

	@Test
	void anotherNetworkNeverGetsTheOldOnesEmbeddings() throws IOException {
		var family = new ClipFamily(List.of(), null);
		try (Perceptor perceptor = family.open(model.description(), Engine.of(backend))) {
			perceptor.embed(List.of("red"), new Cancellation());
		}
		model.file("text.onnx", SmallClip.textTower(ElementType.INT64, -1, SmallClip.CONTEXT, false).toBytes());
		try (Perceptor perceptor = family.open(model.description(), Engine.of(backend))) {
			perceptor.embed(List.of("red"), new Cancellation());
		}
		assertEquals(2, backend.runs.get());
	}

	@Test
	void callersAtOnceGetTheSameAndEveryTextIsEmbeddedOnce() throws IOException, InterruptedException, ExecutionException {
		List<String> texts = List.of("a", "red", "apple", "a red apple");
		try (Perceptor perceptor = open(); var threads = Executors.newFixedThreadPool(8)) {
			Callable<float[][]> call = () -> perceptor.embed(texts, new Cancellation());
			for (var result : threads.invokeAll(Collections.nCopies(32, call))) {
				assertArrayEquals(embedding(START, APPLE, END), result.get()[2], 1e-6f);
			}
		}
		assertEquals(texts.size(), backend.runs.get());
	}

	@Test
	void closingFreesTheTextEncoder() throws IOException {
		Perceptor perceptor = open();
		perceptor.embed(List.of("red"), new Cancellation());
		perceptor.close();
		perceptor.close();
		assertEquals(0, backend.open.get());
	}

	@Test
	void aSentenceEncoderThatIsNotInstalledIsNamed() throws IOException {
		model.with("text", "{\"encoder\": \"all-minilm-l6-v2-q\"}");
		assertRefused("The model small needs the sentence encoder all-minilm-l6-v2-q, which is not installed; present are none.");
	}

	@Test
	void aTextEncoderThatAlsoWantsPicturesIsRefused() throws IOException {
		model.file("text.onnx", SmallClip.imageTower(ElementType.FLOAT).toBytes());
		assertRefused("The text encoder of the model small has an input 'pixel_values' that is not a table of tokens; "
				+ "export the text encoder alone.");
	}

	@Test
	void picturesOfAnotherSizeAreRefused() throws IOException {
		model.with("image", "{\"size\": 64, \"mean\": [0, 0, 0], \"std\": [1, 1, 1]}");
		assertRefused("The image encoder of the model small does not take pictures of 3 x 64 x 64 as its model.json says, "
				+ "but pixel_values: FLOAT[-1, 3, 2, 2].");
	}

	@Test
	void aWrongNameIsRefused() throws IOException {
		model.with("image", "{\"size\": 2, \"input\": \"x\", \"mean\": [0, 0, 0], \"std\": [1, 1, 1]}");
		assertRefused("The image encoder of the model small has nothing named 'x'; it has pixel_values. Correct its model.json.");
	}

	@Test
	void aMissingTokenizerIsRefused() throws IOException {
		Files.delete(folder.resolve("tokenizer.json"));
		assertRefused("The model small lacks its file tokenizer.json in " + folder.toAbsolutePath() + "; put it there or remove the model.");
	}

	@Test
	void aBrokenNetworkIsRefused() throws IOException {
		model.file("text.onnx", new byte[] {1, 2, 3});
		assertRefused("The file text.onnx of the model small is broken or is not an ONNX model; fetch or export it again.");
	}

	private void assertRefused(String sentence) {
		assertEquals(sentence, assertThrows(ModelException.class, this::open).getMessage());
	}

	private Perceptor open() throws IOException {
		return new ClipFamily(List.of(), null).open(model.description(), Engine.of(backend));
	}

	private static float[] pixels() {
		return new float[] {-1, -0.5f, 0, 1, -1, 0, 0.25f, 1, 0.75f, 1, -1, 0};
	}

	private static float[] normalised() {
		double[] mean = {0.1, 0.2, 0.3};
		double[] std = {0.5, 0.25, 2};
		float[] pixels = pixels();
		var expected = new float[pixels.length];
		for (int i = 0; i < expected.length; i++) {
			expected[i] = (float) (((pixels[i] + 1) / 2 - mean[i / 4]) / std[i / 4]);
		}
		return expected;
	}

	private float[] imageEmbedding() throws IOException {
		try (Perceptor perceptor = open(); var program = backend.compile(perceptor.imageGraph(), CompileOptions.DEFAULT)) {
			return program.run(Map.of(Perceptor.PIXELS, Tensor.of(pixels(), 1, 3, SmallClip.SIZE, SmallClip.SIZE)), Set.of(Perceptor.EMBEDDING),
					new Cancellation()).get(Perceptor.EMBEDDING).floats();
		}
	}

	/** The sum of the tokens' vectors, scaled to length 1. */
	private static float[] embedding(int... tokens) {
		var sum = new double[3];
		for (int token : tokens) {
			float[] vector = SmallClip.vector(token);
			for (int i = 0; i < sum.length; i++) {
				sum[i] += vector[i];
			}
		}
		double length = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
		return new float[] {(float) (sum[0] / length), (float) (sum[1] / length), (float) (sum[2] / length)};
	}
}
