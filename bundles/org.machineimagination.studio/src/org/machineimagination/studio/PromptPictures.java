// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.imagination.ModelDescription;
import org.machineimagination.imagination.Picture;
import org.machineimagination.imagination.Prompt;
import org.machineimagination.imagination.PromptPicture;
import org.machineimagination.publish.PictureFiles;
import org.machineimagination.publish.PngReader;

/**
 * Pictures that stand in place of prompts' words. A run keeps its own copies of them, so that it can be done again when the originals have
 * gone, and refuses others under their names.
 */
final class PromptPictures {

	private static final String ROLE = "prompt";
	private static final String FOLDER = "prompts";

	private PromptPictures() {
	}

	/**
	 * The prompts with the digests of their pictures.
	 *
	 * @throws RunException                                     if a picture is not the one that it has to be
	 * @throws org.machineimagination.publish.PublishException if one cannot be read
	 */
	static List<Prompt> exact(List<Prompt> prompts) {
		return prompts.stream().map(prompt -> prompt.picture() == null ? prompt
				: new Prompt(prompt.text(), prompt.weight(), new PromptPicture(prompt.picture().file(), ModelDescription.sha256(bytes(prompt))))).toList();
	}

	/**
	 * What a perceptor makes of prompts, texts and pictures in their order. Of a picture it sees the largest centred square.
	 *
	 * @return {@code [prompts][d]}, each of length 1
	 */
	static float[][] embed(ImageScorer scorer, List<Prompt> prompts, Cancellation cancellation) {
		var embeddings = new float[prompts.size()][];
		List<String> texts = prompts.stream().filter(prompt -> prompt.picture() == null).map(Prompt::text).toList();
		float[][] ofTexts = texts.isEmpty() ? new float[0][] : scorer.perceptor().embed(texts);
		int next = 0;
		for (int i = 0; i < embeddings.length; i++) {
			Prompt prompt = prompts.get(i);
			embeddings[i] = prompt.picture() == null ? ofTexts[next++] : scorer.direction(picture(prompt), cancellation);
		}
		return embeddings;
	}

	/** Whether any prompt is a picture. */
	static boolean any(List<Prompt> prompts) {
		return prompts.stream().anyMatch(prompt -> prompt.picture() != null);
	}

	/** Puts copies into a run's folder. */
	static void copy(List<Prompt> prompts, Path folder) throws IOException {
		for (int i = 0; i < prompts.size(); i++) {
			if (prompts.get(i).picture() != null) {
				Path copy = folder.resolve(path(i, prompts.get(i)));
				Files.createDirectories(copy.getParent());
				Files.write(copy, bytes(prompts.get(i)));
			}
		}
	}

	/** What a record says of a prompt's picture. */
	static Artifact artifact(int index, Prompt prompt) {
		byte[] bytes = bytes(prompt);
		Artifact artifact = Experiments.artifact(ROLE, path(index, prompt), PngReader.isPng(bytes) ? "image/png" : "image/jpeg");
		artifact.setSha256(prompt.picture().sha256());
		artifact.setBytes((long) bytes.length);
		return artifact;
	}

	/** Where the copy of a prompt's picture lies in a run's folder: {@code prompts/1-apple.png}. */
	static String path(int index, Prompt prompt) {
		String name = prompt.text();
		int dot = name.lastIndexOf('.');
		String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		String words = RunNames.words(dot < 0 ? name : name.substring(0, dot));
		return "%s/%d-%s%s".formatted(FOLDER, index + 1, words, ending.isEmpty() ? "" : "." + ending);
	}

	private static Picture picture(Prompt prompt) {
		return PictureFiles.decode(bytes(prompt), prompt.picture().file());
	}

	private static byte[] bytes(Prompt prompt) {
		byte[] bytes = PictureFiles.bytes(prompt.picture().file());
		String expected = prompt.picture().sha256();
		if (!expected.isEmpty() && !expected.equals(ModelDescription.sha256(bytes))) {
			throw new RunException("The picture %s is not the one that the run used: its SHA-256 is another.".formatted(prompt.picture().file()));
		}
		return bytes;
	}
}
