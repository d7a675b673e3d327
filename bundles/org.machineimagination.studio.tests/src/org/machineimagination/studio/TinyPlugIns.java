// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.PerceptorFamily;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.hybrid.BasinCmaFactory;
import org.machineimagination.optimizer.hybrid.InterleavedAdamFactory;
import org.machineimagination.optimizer.hybrid.InterleavedSgdFactory;
import org.machineimagination.optimizer.hybrid.PoolFactory;
import org.machineimagination.optimizer.hybrid.RandomFactory;
import org.machineimagination.optimizer.hybrid.TerminalAdamFactory;
import org.machineimagination.optimizer.hybrid.TerminalSgdFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.Setting;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.testing.TinyNetworks;

/**
 * Families of models of a few hundred weights, real graphs on the real engine, whose runs take a moment. A model's one file is the
 * number that its weights are drawn from.
 */
public final class TinyPlugIns {

	public static final String GENERATOR = "tiny-generator";
	public static final String GUIDE = "tiny-guide";
	public static final String JUDGE = "tiny-judge";
	public static final String WEIGHTS = "weights.txt";

	private static final int NOISE = 6;
	private static final int CLASSES = 3;
	private static final int SIDE = 8;
	private static final int SIZE = 5;
	private static final int LENGTH = 7;

	private TinyPlugIns() {
	}

	/**
	 * A studio with the tiny models in its user's folder.
	 *
	 * @param more plug-ins besides those that the tiny models need
	 */
	public static Studio studio(Path home, PlugIn... more) {
		write(home, GENERATOR, "generator", "tiny-gan", 1);
		write(home, GUIDE, "perceptor", "tiny-clip", 2);
		write(home, JUDGE, "perceptor", "tiny-clip", 3);
		var plugIns = new ArrayList<PlugIn>(List.of(new OnnxRuntimeBackend(), new CmaEsFactory(), new InterleavedSgdFactory(),
				new InterleavedAdamFactory(), new TerminalSgdFactory(), new TerminalAdamFactory(), new BasinCmaFactory(), new PoolFactory(),
				new RandomFactory(), new TinyGan(), new TinyClip()));
		plugIns.addAll(List.of(more));
		return Studio.of(DataFolders.in(home), plugIns);
	}

	/** A search of so many generations of eight. */
	public static RunRequest request(int generations) {
		return RunRequest.of("a red apple").withModels(GENERATOR, GUIDE, JUDGE).with(Role.SEARCH, "evaluations", Integer.toString(8 * generations))
				.with(Role.OPTIMIZER, "population", "8").with(Role.OPTIMIZER, "tolfun", "0").with(Role.OPTIMIZER, "tolfunhist", "0")
				.with(Role.OPTIMIZER, "tolx", "0").with(Role.OUTPUT, "size", "24");
	}

	public static void write(Path home, String id, String kind, String family, int weights) {
		try {
			Path folder = Files.createDirectories(home.resolve("models").resolve(id));
			if (!Files.exists(folder.resolve(WEIGHTS))) {
				Files.writeString(folder.resolve(WEIGHTS), Integer.toString(weights));
				Files.writeString(folder.resolve(ModelDescription.FILE_NAME), """
						{"id": "%s", "name": "Tiny %s", "kind": "%s", "family": "%s", "version": "1", "licence": "CC0-1.0",
						 "attribution": ["Made for tests"], "files": {"weights": {"path": "%s"}}}
						""".formatted(id, kind, kind, family, WEIGHTS));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Random random(ModelDescription description) {
		return new Random(Long.parseLong(new String(description.readFile("weights"), StandardCharsets.US_ASCII).strip()));
	}

	/** The settings of the tiny generators. */
	record TinySettings(
			@Setting(label = "Truncation", help = "Largest noise.", initial = "0.8", minimum = 0.02, maximum = 1) double truncation) {
	}

	/** Generators. */
	static final class TinyGan implements GeneratorFamily<TinySettings> {

		@Override
		public String id() {
			return "tiny-gan";
		}

		@Override
		public String name() {
			return "Tiny generators";
		}

		@Override
		public String description() {
			return "Small generators for tests.";
		}

		@Override
		public Class<TinySettings> settingsType() {
			return TinySettings.class;
		}

		@Override
		public Generator open(ModelDescription description, TinySettings settings) {
			Random random = random(description);
			var g = new GraphBuilder();
			Value limit = g.mul(g.input("truncation", ElementType.FLOAT, 1), 2);
			Value noise = g.max(g.min(g.input("noise", ElementType.FLOAT, -1, NOISE), limit), g.neg(limit));
			Value mixture = g.softmax(g.input("class", ElementType.FLOAT, -1, CLASSES), -1);
			int pixels = 3 * SIDE * SIDE;
			Value image = g.add(g.matMul(noise, TinyNetworks.weights(g, random, NOISE, pixels)),
					g.matMul(mixture, TinyNetworks.weights(g, random, CLASSES, pixels)));
			g.output(Generator.IMAGE, g.reshape(g.tanh(image), -1, 3, SIDE, SIDE));
			return new TinyGenerator(description, g.build(), settings.truncation());
		}
	}

	/** Perceptors. */
	static final class TinyClip implements PerceptorFamily {

		@Override
		public String id() {
			return "tiny-clip";
		}

		@Override
		public String name() {
			return "Tiny perceptors";
		}

		@Override
		public String description() {
			return "Small perceptors for tests.";
		}

		@Override
		public Perceptor open(ModelDescription description, Engine engine) {
			Random random = random(description);
			var g = new GraphBuilder();
			Value pixels = g.input(Perceptor.PIXELS, ElementType.FLOAT, -1, 3, SIZE, SIZE);
			Value hidden = g.tanh(g.matMul(g.reshape(pixels, -1, 3 * SIZE * SIZE), TinyNetworks.weights(g, random, 3 * SIZE * SIZE, 11)));
			g.output(Perceptor.EMBEDDING, g.matMul(hidden, TinyNetworks.weights(g, random, 11, LENGTH)));
			return new TinyPerceptor(description, g.build());
		}
	}

	private record TinyGenerator(ModelDescription description, OnnxGraph graph, double truncation) implements Generator {

		@Override
		public LatentSpace latentSpace() {
			return new LatentSpace(List.of(new Block("noise", NOISE, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of()),
					new Block("class", CLASSES, Prior.MIXTURE, Transform.SOFTMAX, List.of("cat", "red apple", "green apple"))));
		}

		@Override
		public Map<String, Tensor> parameters() {
			return Map.of("truncation", Tensor.of(new float[] {(float) truncation}, 1));
		}

		@Override
		public int width() {
			return SIDE;
		}

		@Override
		public int height() {
			return SIDE;
		}
	}

	private record TinyPerceptor(ModelDescription description, OnnxGraph imageGraph) implements Perceptor {

		@Override
		public int inputSize() {
			return SIZE;
		}

		@Override
		public double logitScale() {
			return 10;
		}

		@Override
		public float[][] embed(List<String> texts, Cancellation cancellation) {
			return texts.stream().map(text -> TinyNetworks.embedding(text, LENGTH)).toArray(float[][]::new);
		}

		@Override
		public TokenCount tokens(String text) {
			return new TokenCount(Math.min(10, text.length()), Math.max(0, text.length() - 10), Math.min(10, text.length()));
		}

		@Override
		public void close() {
			// Holds nothing.
		}
	}
}
