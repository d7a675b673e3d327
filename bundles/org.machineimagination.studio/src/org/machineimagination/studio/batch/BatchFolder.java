// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.RunFolder;

/** Finds and makes the folders of batches. */
public final class BatchFolder {

	private static final int MOST_NAMESAKES = 10_000;

	private BatchFolder() {
	}

	/**
	 * The folder of a batch: the one that was made for the same file and words before, or a new one.
	 *
	 * @throws RunException if none can be made
	 */
	static Path place(Path parent, BatchPlan plan) {
		RunFolder.requireWritable(parent);
		try {
			Files.createDirectories(parent);
			for (int i = 1; i < MOST_NAMESAKES; i++) {
				Path folder = parent.resolve(i == 1 ? plan.name() : plan.name() + "-" + i);
				if (make(folder) || isBare(folder) || isOf(folder, plan)) {
					return folder;
				}
			}
		} catch (IOException e) {
			throw new RunException("No batch can be written to %s: %s. Choose another folder.".formatted(parent, Failure.reason(e)), e);
		}
		throw new RunException("There are too many batches named %s in %s.".formatted(plan.name(), parent));
	}

	private static boolean make(Path folder) throws IOException {
		try {
			Files.createDirectory(folder);
			return true;
		} catch (FileAlreadyExistsException e) {
			System.getLogger(BatchFolder.class.getName()).log(System.Logger.Level.TRACE, "The folder is there", e);
			return false;
		}
	}

	/** Whether a folder holds nothing that can be seen: one that a killed process made and had nothing to put into yet. */
	private static boolean isBare(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.allMatch(file -> file.getFileName().toString().startsWith("."));
		}
	}

	private static boolean isOf(Path folder, BatchPlan plan) {
		try {
			return Files.exists(folder.resolve(BatchPlan.FILE_NAME)) && plan.succeeds(BatchPlan.read(folder));
		} catch (RunException e) {
			System.getLogger(BatchFolder.class.getName()).log(System.Logger.Level.WARNING, "Another batch is begun beside a damaged one", e);
			return false;
		}
	}
}
