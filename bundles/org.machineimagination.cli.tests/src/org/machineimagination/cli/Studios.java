// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.corpus.table.TableReader;
import org.machineimagination.corpus.tei.TeiReader;
import org.machineimagination.corpus.text.TextReader;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.media.film.FfmpegEncoder;
import org.machineimagination.media.film.H264Encoder;
import org.machineimagination.models.biggan.BigGanDeepImporter;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.clip.ClipCheckpointImporter;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.models.clip.ClipOnnxImporter;
import org.machineimagination.models.clip.SentenceEncoder;
import org.machineimagination.models.clip.SentenceEncoderSource;
import org.machineimagination.models.onnx.OnnxFamily;
import org.machineimagination.models.onnx.OnnxImporter;
import org.machineimagination.models.pixels.PixelsFamily;
import org.machineimagination.models.pixels.PixelsLibrary;
import org.machineimagination.models.starter.MiniLm;
import org.machineimagination.models.starter.StarterLibrary;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.gradient.SgdFactory;
import org.machineimagination.optimizer.hybrid.BasinCmaFactory;
import org.machineimagination.optimizer.hybrid.InterleavedAdamFactory;
import org.machineimagination.optimizer.hybrid.InterleavedSgdFactory;
import org.machineimagination.optimizer.hybrid.PoolFactory;
import org.machineimagination.optimizer.hybrid.RandomFactory;
import org.machineimagination.optimizer.hybrid.TerminalAdamFactory;
import org.machineimagination.optimizer.hybrid.TerminalSgdFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.request.DataFolders;
import org.machineimagination.studio.Studio;
import org.machineimagination.testing.TinyNetworks;

/** Studios of the real plug-ins, in folders of their own. */
public final class Studios {

	/** What makes a search of free pixels take a moment: eight pictures of eight pixels a side. */
	private static final List<String> BRIEFLY = List.of("--size", "8", "--optimizer", "adam", "--population", "2", "--evaluations", "8", "--views", "2",
			"--finalists", "2", "--final-views", "2", "--output.size", "16");

	private static final String GUIDE = "tiny-guide";
	private static final int SIZE = 6;
	private static final int LENGTH = 8;
	private static final int LETTERS = 26;

	/** How many letters of a text the small guide says it reads. */
	static final int MOST_LETTERS = 300;

	private Studios() {
	}

	/** Free pixels and a guide of a few hundred weights, which is a model in the user's folder. */
	public static Studio small(Path home) {
		writeGuide(home.resolve("models").resolve(GUIDE));
		return Studio.of(DataFolders.in(home), plugIns(new ClipFamily(List.of(new Letters()), null), new PixelsLibrary()));
	}

	/** The starter models, as they ship. */
	static Studio starter(Path home) {
		return Studio.of(DataFolders.in(home), plugIns(new ClipFamily(List.of(new MiniLm()), null), new StarterLibrary(), new PixelsLibrary()));
	}

	/** Every plug-in but no model. */
	static Studio withoutModels(Path home) {
		return Studio.of(DataFolders.in(home), plugIns());
	}

	/** Words for a search that takes a moment in the small studio. */
	static String[] briefly(String... words) {
		var all = new ArrayList<>(Arrays.asList(words));
		all.addAll(BRIEFLY);
		return all.toArray(String[]::new);
	}

	/** Words for a search with any generator that takes a moment in the small studio. */
	static String[] soon(String... words) {
		var all = new ArrayList<>(Arrays.asList(words));
		all.addAll(BRIEFLY.subList(2, BRIEFLY.size() - 2));
		return all.toArray(String[]::new);
	}

	private static List<PlugIn> plugIns(PlugIn... more) {
		var all = new ArrayList<PlugIn>(List.of(new OnnxRuntimeBackend(), new CmaEsFactory(), new AdamFactory(), new SgdFactory(), new BigGanFamily(),
				new PixelsFamily(), new OnnxFamily(), new OnnxImporter(), new BigGanDeepImporter(), new ClipCheckpointImporter(), new ClipOnnxImporter()));
		all.addAll(List.of(new InterleavedSgdFactory(), new InterleavedAdamFactory(), new TerminalSgdFactory(), new TerminalAdamFactory(),
				new BasinCmaFactory(), new PoolFactory(), new RandomFactory(), new H264Encoder(), new FfmpegEncoder()));
		all.addAll(List.of(new TextReader(), new TeiReader(), new TableReader()));
		all.addAll(List.of(more));
		return all;
	}

	private static void writeGuide(Path folder) {
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve("image.onnx"), image().toBytes());
			Files.write(folder.resolve("text.onnx"), text().toBytes());
			Files.writeString(folder.resolve(ModelDescription.FILE_NAME), """
					{"id": "%s", "name": "Tiny guide", "kind": "perceptor", "family": "clip", "version": "1", "licence": "CC0-1.0",
					 "attribution": ["Made for tests"], "files": {"image": {"path": "image.onnx"}, "text": {"path": "text.onnx"}},
					 "image": {"size": %d, "mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]}, "text": {"encoder": "letters"}, "logitScale": 10}
					""".formatted(GUIDE, SIZE));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static OnnxGraph image() {
		var g = new GraphBuilder();
		Value pixels = g.input("pixels", ElementType.FLOAT, -1, 3, SIZE, SIZE);
		g.output("embedding", g.tanh(g.matMul(g.reshape(pixels, -1, 3 * SIZE * SIZE), TinyNetworks.weights(g, new Random(1), 3 * SIZE * SIZE, LENGTH))));
		return g.build();
	}

	private static OnnxGraph text() {
		var g = new GraphBuilder();
		g.output("embedding", g.matMul(g.input("sentence", ElementType.FLOAT, -1, LETTERS), TinyNetworks.weights(g, new Random(2), LETTERS, LENGTH)));
		return g.build();
	}

	/** A sentence encoder that counts letters. */
	private static final class Letters implements SentenceEncoderSource, SentenceEncoder {

		@Override
		public String id() {
			return "letters";
		}

		@Override
		public String name() {
			return "Letters";
		}

		@Override
		public String description() {
			return "Counts letters.";
		}

		@Override
		public String fingerprint() {
			return "letters";
		}

		@Override
		public SentenceEncoder open(Engine engine) {
			return this;
		}

		@Override
		public float[][] encode(List<String> texts, Cancellation cancellation) {
			return texts.stream().map(Letters::count).toArray(float[][]::new);
		}

		private static float[] count(String text) {
			var counts = new float[LETTERS];
			counts[0] = 1;
			text.toLowerCase(Locale.ROOT).chars().filter(letter -> letter >= 'a' && letter <= 'z').forEach(letter -> counts[letter - 'a']++);
			double length = 0;
			for (float count : counts) {
				length += count * count;
			}
			for (int i = 0; i < counts.length; i++) {
				counts[i] /= (float) Math.sqrt(length);
			}
			return counts;
		}

		@Override
		public TokenCount tokens(String text) {
			int read = Math.min(text.length(), MOST_LETTERS);
			return new TokenCount(read, text.length() - read, read);
		}

		@Override
		public void close() {
			// Holds nothing.
		}
	}
}
