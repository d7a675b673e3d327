// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.ClassTable;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.TinyNetworks;

/** A generator and a perceptor of a few hundred weights, real graphs throughout, so that a search takes milliseconds. */
public final class TinyModels {

	public static final int NOISE = 4;
	public static final int CLASSES = 3;
	public static final int HEIGHT = 6;
	public static final int WIDTH = 8;
	public static final int SIZE = 5;
	public static final int LENGTH = 7;
	private static final List<String> LABELS = List.of("cat", "red apple", "green apple");
	public static final float TRUNCATION = 0.8f;

	private TinyModels() {
	}

	public static Generator generator() {
		return generator(false);
	}

	/** The generator with its classes' embedding in the place of their mixture. */
	public static Generator embedding() {
		return generator(true);
	}

	private static Generator generator(boolean embedding) {
		var g = new GraphBuilder();
		Value truncation = g.input("truncation", ElementType.FLOAT, 1);
		Value limit = g.mul(truncation, 2);
		Value noise = g.max(g.min(g.input("noise", ElementType.FLOAT, -1, NOISE), limit), g.neg(limit));
		Value mixture = embedding ? g.mul(g.input("embedding", ElementType.FLOAT, -1, CLASSES), 0.3)
				: g.softmax(g.input("class", ElementType.FLOAT, -1, CLASSES), -1);
		Value image = g.add(g.matMul(noise, TinyNetworks.weights(g, new Random(1), NOISE, 3 * HEIGHT * WIDTH)),
				g.matMul(mixture, TinyNetworks.weights(g, new Random(2), CLASSES, 3 * HEIGHT * WIDTH)));
		g.output(Generator.IMAGE, g.reshape(g.tanh(image), -1, 3, HEIGHT, WIDTH));
		return new TinyGenerator(g.build(), embedding);
	}

	public static Perceptor perceptor() {
		return perceptor(Integer.MAX_VALUE);
	}

	/** The perceptor, exported for one picture at a time. */
	public static Perceptor shortSightedPerceptor() {
		return perceptor(1);
	}

	private static Perceptor perceptor(int batch) {
		var g = new GraphBuilder();
		Value pixels = g.input(Perceptor.PIXELS, ElementType.FLOAT, batch == 1 ? 1 : -1, 3, SIZE, SIZE);
		Value hidden = g.tanh(g.matMul(g.reshape(pixels, -1, 3 * SIZE * SIZE), TinyNetworks.weights(g, new Random(3), 3 * SIZE * SIZE, 11)));
		g.output(Perceptor.EMBEDDING, g.matMul(hidden, TinyNetworks.weights(g, new Random(4), 11, LENGTH)));
		return new TinyPerceptor(g.build(), batch);
	}

	private static ModelDescription description(String id, ModelDescription.Kind kind) {
		return new ModelDescription(ModelFolder.of(TinyModels.class, "none"), id, id, "", kind, "tiny", "1", "CC0-1.0", List.of(), Map.of(), null);
	}

	private record TinyGenerator(OnnxGraph graph, boolean embedding) implements Generator {

		@Override
		public ModelDescription description() {
			return TinyModels.description("tiny-generator", ModelDescription.Kind.GENERATOR);
		}

		@Override
		public LatentSpace latentSpace() {
			return new LatentSpace(List.of(new Block("noise", NOISE, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of()),
					embedding ? new Block("embedding", CLASSES, Prior.EMBEDDING, Transform.AFFINE, List.of())
							: new Block("class", CLASSES, Prior.MIXTURE, Transform.SOFTMAX, LABELS)));
		}

		@Override
		public Optional<ClassTable> classes() {
			return embedding ? Optional.of(new ClassTable(LABELS, new double[][] {{3, 0, 0}, {0, 3, 0}, {0, 0, 3}})) : Optional.empty();
		}

		@Override
		public Map<String, Tensor> parameters() {
			return Map.of("truncation", Tensor.of(new float[] {TRUNCATION}, 1));
		}

		@Override
		public double truncation() {
			return TRUNCATION;
		}

		@Override
		public int width() {
			return WIDTH;
		}

		@Override
		public int height() {
			return HEIGHT;
		}
	}

	private record TinyPerceptor(OnnxGraph imageGraph, int batch) implements Perceptor {

		@Override
		public ModelDescription description() {
			return TinyModels.description("tiny-guide", ModelDescription.Kind.PERCEPTOR);
		}

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
			return new TokenCount(text.length(), 0, text.length());
		}

		@Override
		public void close() {
			// Holds nothing.
		}
	}
}
