// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.media.PictureKind;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunNames;

/**
 * Pictures that stand in place of prompts' words. A run keeps its own copies of them, so that it can be done again when the originals have
 * gone, and refuses others under their names.
 */
public final class PromptPictures {

	private static final String ROLE = "prompt";

	private PromptPictures() {
	}

	/**
	 * The prompts with the digests of their pictures.
	 *
	 * @throws RunException                                     if a picture is not the one that it has to be
	 * @throws org.machineimagination.media.MediaException if one cannot be read
	 */
	public static List<Prompt> exact(List<Prompt> prompts) {
		return prompts.stream().map(prompt -> prompt.picture() == null ? prompt
				: prompt.withPicture(new PromptPicture(prompt.picture().file(), ModelDescription.sha256(bytes(prompt))))).toList();
	}

	/** Whether any prompt is a picture. */
	public static boolean any(List<Prompt> prompts) {
		return prompts.stream().anyMatch(prompt -> prompt.picture() != null);
	}

	/** Puts copies into a run's folder. */
	public static void copy(List<Prompt> prompts, Path folder) throws IOException {
		for (int i = 0; i < prompts.size(); i++) {
			if (prompts.get(i).picture() != null) {
				Path copy = folder.resolve(RunNames.promptPicture(i, prompts.get(i)));
				Files.createDirectories(copy.getParent());
				Files.write(copy, bytes(prompts.get(i)));
			}
		}
	}

	/** What a record says of a prompt's picture. */
	public static Artifact artifact(int index, Prompt prompt) {
		byte[] bytes = bytes(prompt);
		Artifact artifact = Experiments.artifact(ROLE, RunNames.promptPicture(index, prompt),
				PictureKind.of(bytes).map(PictureKind::mediaType).orElse("application/octet-stream"));
		artifact.setSha256(prompt.picture().sha256());
		artifact.setBytes((long) bytes.length);
		return artifact;
	}

	/** The picture of a prompt that is one. */
	public static Picture picture(Prompt prompt) {
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
