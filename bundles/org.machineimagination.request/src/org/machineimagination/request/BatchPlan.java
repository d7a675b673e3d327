// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a batch consists of, every job with all its settings, as its folder keeps it.
 *
 * @param source     path of the file of prompts, or empty
 * @param words      what else was typed, in order; with the source it says which batch this is
 * @param jobs       in the order of the file
 * @param formerKeys today's keys by those that jobs had in a form before this one: what was done is still known by them
 */
public record BatchPlan(String source, List<String> words, List<BatchJob> jobs, Map<String, String> formerKeys) {

	public static final String FILE_NAME = "batch.json";

	public BatchPlan {
		words = List.copyOf(words);
		jobs = List.copyOf(jobs);
		formerKeys = Map.copyOf(formerKeys);
	}

	public static BatchPlan of(String source, List<String> words, List<BatchJob> jobs) {
		return new BatchPlan(source, words, jobs, Map.of());
	}

	/** What the batch's folder is called. */
	public String name() {
		if (source.isEmpty()) {
			return "batch";
		}
		String file = Path.of(source).getFileName().toString();
		return RunNames.words(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
	}

	/** Whether another plan is of the same file with the same words, so that it may take this one's place. */
	public boolean succeeds(BatchPlan other) {
		return source.equals(other.source) && words.equals(other.words);
	}

	/**
	 * This plan with folders for its jobs: those that were made for the same before, or new ones.
	 *
	 * @param before the plan that this one takes the place of, if there is one
	 * @param ended  keys of the jobs that ever ended, by their folders, in order
	 * @param taken  folders that are there, for whatever request
	 */
	public BatchPlan withFolders(Optional<BatchPlan> before, Map<String, String> ended, Set<String> taken) {
		Map<String, String> former = new HashMap<>(formerKeys);
		before.ifPresent(plan -> former.putAll(plan.formerKeys));
		var folders = new JobFolders(jobs.size(), taken);
		before.ifPresent(plan -> plan.jobs.stream().filter(BatchJob::runnable).forEach(folders::know));
		ended.forEach((folder, key) -> folders.know(folder, former.getOrDefault(key, key)));
		return new BatchPlan(source, words, folders.place(jobs), former);
	}

	/** @throws RunException if it cannot be written */
	public void write(Path folder) {
		BatchPlanFile.write(this, folder.resolve(FILE_NAME));
	}

	/**
	 * Reads the plan of a batch.
	 *
	 * @throws RunException if there is none that can be used
	 */
	public static BatchPlan read(Path folder) {
		return find(folder).orElseThrow(() -> new RunException("There is no batch in %s: it has no %s.".formatted(folder, FILE_NAME)));
	}

	/**
	 * The plan of the batch in a folder; none if there is no batch yet.
	 *
	 * @throws RunException if there is one that cannot be used
	 */
	public static Optional<BatchPlan> find(Path folder) {
		Path file = folder.resolve(FILE_NAME);
		return Files.isRegularFile(file) ? Optional.of(BatchPlanFile.read(file)) : Optional.empty();
	}
}
