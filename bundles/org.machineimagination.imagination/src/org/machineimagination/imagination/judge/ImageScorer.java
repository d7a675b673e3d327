// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.imagination.latent.Softmax;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.PerceptorFamily;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSet;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.objective.Views;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;

/**
 * Says how well texts fit pictures, as CLIP's zero-shot classification does (Radford et al. 2021, section 3.1): each picture's largest
 * centred square is embedded once and compared with every text. Belongs to one thread.
 */
public final class ImageScorer implements AutoCloseable {

	private static final int BATCH = 8;

	private final Perceptor perceptor;
	private final Program program;
	private final Runnable release;

	private ImageScorer(Perceptor perceptor, Program program, Runnable release) {
		this.perceptor = perceptor;
		this.program = program;
		this.release = release;
	}

	/**
	 * Opens a perceptor to score with. Opening cannot be stopped, but nobody waits for it once it was cancelled.
	 *
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public static ImageScorer open(PerceptorFamily family, ModelDescription description, Engine engine, Cancellation cancellation) {
		Perceptor perceptor = AbandonableTask.call(() -> family.open(description, engine), Perceptor::close, cancellation);
		return of(perceptor, engine, perceptor::close, cancellation);
	}

	/**
	 * Scores with a perceptor.
	 *
	 * @param release lets go of the perceptor when the scorer is closed
	 * @throws org.machineimagination.plugin.CancelledException if cancelled while the network is compiled
	 */
	public static ImageScorer of(Perceptor perceptor, Engine engine, Runnable release, Cancellation cancellation) {
		try {
			return new ImageScorer(perceptor, engine.compile(perceptor.imageGraph(), cancellation), release);
		} catch (RuntimeException e) {
			release.run();
			throw e;
		}
	}

	/** The perceptor that scores. */
	public Perceptor perceptor() {
		return perceptor;
	}

	/**
	 * Scores pictures of any size.
	 *
	 * @param texts at least one
	 * @return a score for each picture, in order
	 * @throws ModelException if what the perceptor makes of pictures or texts is not numbers
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public List<ImageScore> score(List<Picture> pictures, List<String> texts, Cancellation cancellation) {
		if (texts.isEmpty()) {
			throw new UsageException("There is no text to compare with the pictures.");
		}
		List<double[]> cosines = cosines(pictures, perceptor.embed(texts, cancellation), cancellation);
		flaw(pictures, cosines).ifPresent(sentence -> {
			throw new ModelException(sentence);
		});
		return cosines.stream().map(this::score).toList();
	}

	/**
	 * Says in a plain sentence if the perceptor is not fit to judge, since its cosines of sound pictures are not numbers.
	 *
	 * @param cosines for each picture in order
	 */
	public Optional<String> flaw(List<Picture> pictures, List<double[]> cosines) {
		boolean flawed = IntStream.range(0, cosines.size())
				.anyMatch(i -> Arrays.stream(cosines.get(i)).anyMatch(cosine -> !Double.isFinite(cosine)) && pictures.get(i).isFinite());
		return flawed
				? Optional.of("What the perceptor %s makes of pictures or texts is not numbers (NaN or infinite), so that it cannot judge; add it again from "
						.formatted(perceptor.description().id()) + "sound weights.")
				: Optional.empty();
	}

	/**
	 * Compares pictures of any size with texts.
	 *
	 * @param texts {@code [texts][d]} unit embeddings by this perceptor
	 * @return for each picture in order {@code [texts]} cosines
	 */
	public List<double[]> cosines(List<Picture> pictures, float[][] texts, Cancellation cancellation) {
		var cosines = new ArrayList<double[]>();
		for (int from = 0; from < pictures.size(); from += BATCH) {
			List<Picture> batch = pictures.subList(from, Math.min(pictures.size(), from + BATCH));
			for (float[] image : embed(batch, cancellation)) {
				cosines.add(cosines(image, texts));
			}
		}
		return cosines;
	}

	/**
	 * What the perceptor makes of prompts, texts and pictures in their order. Of a picture it sees the largest centred square.
	 *
	 * @param pictures reads the picture that stands in place of a prompt's words
	 * @return {@code [prompts][d]}, each of length 1
	 */
	public float[][] embed(List<Prompt> prompts, Function<Prompt, Picture> pictures, Cancellation cancellation) {
		var embeddings = new float[prompts.size()][];
		List<String> texts = prompts.stream().filter(prompt -> prompt.picture() == null).map(Prompt::text).toList();
		float[][] ofTexts = texts.isEmpty() ? new float[0][] : perceptor.embed(texts, cancellation);
		int next = 0;
		for (int i = 0; i < embeddings.length; i++) {
			Prompt prompt = prompts.get(i);
			embeddings[i] = prompt.picture() == null ? ofTexts[next++] : direction(pictures.apply(prompt), cancellation);
		}
		return embeddings;
	}

	@Override
	public void close() {
		try {
			program.close();
		} finally {
			release.run();
		}
	}

	/** The embedding of a picture, {@code [d]}, of length 1. */
	public float[] direction(Picture picture, Cancellation cancellation) {
		return directions(List.of(picture), cancellation).getFirst();
	}

	/** The embeddings of pictures, in order, each {@code [d]} of length 1. */
	public List<float[]> directions(List<Picture> pictures, Cancellation cancellation) {
		var directions = new ArrayList<float[]>();
		for (int from = 0; from < pictures.size(); from += BATCH) {
			for (float[] embedding : embed(pictures.subList(from, Math.min(pictures.size(), from + BATCH)), cancellation)) {
				double length = Math.sqrt(dot(embedding, embedding));
				for (int i = 0; i < embedding.length; i++) {
					embedding[i] = (float) (embedding[i] / length);
				}
				directions.add(embedding);
			}
		}
		return directions;
	}

	/** {@code [pictures][d]}, not normalised. */
	private float[][] embed(List<Picture> pictures, Cancellation cancellation) {
		return perceptor.batch() >= pictures.size() ? embedTogether(pictures, cancellation)
				: pictures.stream().map(picture -> embedTogether(List.of(picture), cancellation)[0]).toArray(float[][]::new);
	}

	private float[][] embedTogether(List<Picture> pictures, Cancellation cancellation) {
		int size = perceptor.inputSize();
		var pixels = new float[pictures.size() * 3 * size * size];
		for (int i = 0; i < pictures.size(); i++) {
			System.arraycopy(square(pictures.get(i), size), 0, pixels, i * 3 * size * size, 3 * size * size);
		}
		Map<String, Tensor> outputs = program.run(Map.of(Perceptor.PIXELS, Tensor.of(pixels, pictures.size(), 3, size, size)),
				Set.of(Perceptor.EMBEDDING), cancellation);
		float[] values = outputs.get(Perceptor.EMBEDDING).floats();
		int length = values.length / pictures.size();
		var embeddings = new float[pictures.size()][];
		for (int i = 0; i < embeddings.length; i++) {
			embeddings[i] = Arrays.copyOfRange(values, i * length, (i + 1) * length);
		}
		return embeddings;
	}

	/** {@code [3][size][size]}: the largest centred square of a picture, rows times picture times columns. */
	private static float[] square(Picture picture, int size) {
		ViewSet view = new Views(Settings.defaults(ViewSettings.class), picture.height(), picture.width(), size).whole();
		var result = new float[3 * size * size];
		for (int channel = 0; channel < 3; channel++) {
			double[][] narrow = timesColumns(picture, channel, view);
			timesRows(narrow, view, result, channel * size * size);
		}
		return result;
	}

	private static double[][] timesColumns(Picture picture, int channel, ViewSet view) {
		var narrow = new double[picture.height()][view.size()];
		for (int y = 0; y < picture.height(); y++) {
			int row = (channel * picture.height() + y) * picture.width();
			for (int x = 0; x < picture.width(); x++) {
				float value = picture.values()[row + x];
				for (int j = 0; j < view.size(); j++) {
					narrow[y][j] += value * view.columns()[x * view.size() + j];
				}
			}
		}
		return narrow;
	}

	private static void timesRows(double[][] narrow, ViewSet view, float[] result, int offset) {
		var sums = new double[view.size()];
		for (int i = 0; i < view.size(); i++) {
			Arrays.fill(sums, 0);
			for (int y = 0; y < narrow.length; y++) {
				float weight = view.rows()[i * narrow.length + y];
				for (int j = 0; weight != 0 && j < sums.length; j++) {
					sums[j] += weight * narrow[y][j];
				}
			}
			for (int j = 0; j < sums.length; j++) {
				result[offset + i * view.size() + j] = (float) sums[j];
			}
		}
	}

	private static double[] cosines(float[] image, float[][] texts) {
		double length = Math.sqrt(dot(image, image));
		return Arrays.stream(texts).mapToDouble(text -> length == 0 ? 0 : dot(image, text) / length).toArray();
	}

	private ImageScore score(double[] cosines) {
		return new ImageScore(cosines, Softmax.of(cosines, perceptor.logitScale()));
	}

	private static double dot(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (double) a[i] * b[i];
		}
		return sum;
	}
}
