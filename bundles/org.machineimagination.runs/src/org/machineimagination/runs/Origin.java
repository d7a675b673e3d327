// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.media.PictureMetadata;
import org.machineimagination.media.PngReader;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RecipeJson;
import org.machineimagination.request.RunException;

/**
 * What is to be done again: a run with all its files, or a picture that has travelled alone.
 *
 * @param recipe  how it was done
 * @param id      UUID of the run, or empty for a picture
 * @param picture the result's picture
 * @param folder  the run's folder
 * @param changes files that are no longer what the run wrote, one plain sentence each
 */
public record Origin(Recipe recipe, String id, Path picture, Optional<Path> folder, List<String> changes) {

	/** @throws RunException if there is no such run or picture, or it has not finished */
	public static Origin of(Path folderOrPicture) {
		boolean record = folderOrPicture.endsWith(ExperimentFiles.RECORD) && Files.exists(folderOrPicture);
		Path run = record ? folderOrPicture.toAbsolutePath().getParent() : folderOrPicture;
		return Files.isDirectory(run) ? ofRun(run) : ofPicture(run);
	}

	private static Origin ofRun(Path folder) {
		RunRecord record = RunRecord.load(folder);
		if (record.run().getStatus() != RunStatus.FINISHED) {
			throw new RunException("The run in %s has not finished; resume it first.".formatted(folder));
		}
		try {
			Path picture = ArtifactFiles.resolve(Experiments.artifacts(record.run(), Roles.PICTURE).stream().findFirst()
					.orElseThrow(() -> new RunException("The record in %s names no picture.".formatted(folder))), folder);
			return new Origin(record.recipe(), record.run().getId(), picture, Optional.of(folder), ArtifactFiles.changes(record.run(), folder));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private static Origin ofPicture(Path picture) {
		byte[] bytes = PictureFiles.bytes(picture);
		Optional<String> settings = PngReader.isPng(bytes) ? PictureMetadata.settings(bytes) : Optional.empty();
		String recipe = settings.orElseThrow(
				() -> new RunException("The file %s does not hold the settings of a run; give a run's folder or a result.png.".formatted(picture)));
		return new Origin(RecipeJson.read(picture, recipe), "", picture, Optional.empty(), List.of());
	}
}
