// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;

/**
 * What a batch consists of, every job with all its settings, as its folder keeps it.
 *
 * @param format version of this form
 * @param source path of the file of prompts, or empty
 * @param words  what else was typed, in order; with the source it says which batch this is
 * @param jobs   in the order of the file
 */
public record BatchPlan(int format, String source, List<String> words, List<BatchJob> jobs) {

	public static final String FILE_NAME = "batch.json";

	private static final int FORMAT = 1;
	private static final long MAXIMUM_BYTES = 1L << 28;
	private static final ObjectMapper JSON = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

	public BatchPlan {
		words = List.copyOf(words);
		jobs = List.copyOf(jobs);
	}

	public static BatchPlan of(String source, List<String> words, List<BatchJob> jobs) {
		return new BatchPlan(FORMAT, source, words, jobs);
	}

	/** Text that is the same for the same request; who asks and where the run goes make no difference. */
	public static String canonical(RunRequest request) {
		try {
			return JSON.writeValueAsString(request.withRunsFolder(null).withWords("", request.title(), request.notes(), request.tags()));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("A request is texts and numbers", e);
		}
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
	 * This plan with folders for its jobs.
	 *
	 * @param known folders that were made for the same requests before, by their keys, in order
	 * @param taken folders that are there, for whatever request
	 */
	public BatchPlan withFolders(Map<String, List<String>> known, Set<String> taken) {
		Set<String> used = new HashSet<>(taken);
		known.values().forEach(used::addAll);
		Map<String, Deque<String>> left = new HashMap<>();
		known.forEach((key, folders) -> left.put(key, new ArrayDeque<>(folders)));
		var placed = new ArrayList<BatchJob>();
		for (BatchJob job : jobs) {
			Deque<String> folders = left.getOrDefault(job.key(), new ArrayDeque<>());
			placed.add(!job.runnable() ? job : job.withFolder(folders.isEmpty() ? free(job, used) : folders.poll()));
		}
		return new BatchPlan(format, source, words, placed);
	}

	/** The place in the file comes first, so that folders are in its order. */
	private String free(BatchJob job, Set<String> taken) {
		int digits = Math.max(3, Integer.toString(jobs.size()).length());
		String name = String.format(Locale.ROOT, "%0" + digits + "d-%s-%d", job.number(), RunNames.words(job.request().name()), job.request().seed());
		String free = name;
		for (int i = 2; !taken.add(free); i++) {
			free = name + "-" + i;
		}
		return free;
	}

	/** @throws RunException if it cannot be written */
	public void write(Path folder) {
		try {
			AtomicFiles.write(folder.resolve(FILE_NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("A plan is texts and numbers", e);
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/**
	 * Reads the plan of a batch.
	 *
	 * @throws RunException if there is none that can be used
	 */
	public static BatchPlan read(Path folder) {
		Path file = folder.resolve(FILE_NAME);
		if (!Files.isRegularFile(file)) {
			throw new RunException("There is no batch in %s: it has no %s.".formatted(folder, FILE_NAME));
		}
		try {
			if (Files.size(file) > MAXIMUM_BYTES) {
				throw new RunException("The plan %s is larger than a batch can be.".formatted(file));
			}
			BatchPlan plan = JSON.readValue(Files.readAllBytes(file), BatchPlan.class);
			if (plan.format != FORMAT) {
				throw new RunException("The plan %s is in a form that this version does not know; use a newer one.".formatted(file));
			}
			plan.requireSafeFolders(file);
			return plan;
		} catch (IOException | RuntimeException e) {
			throw e instanceof RunException known ? known
					: new RunException("The plan %s is damaged or was written by another version; begin the batch again.".formatted(file), e);
		}
	}

	/** A plan may come from anywhere; its runs stay within its folder. */
	private void requireSafeFolders(Path file) {
		for (BatchJob job : jobs) {
			boolean plain = job.runnable() && !job.folder().isBlank() && !job.folder().startsWith(".") && job.folder().matches("[^/\\\\:]+");
			if (job.runnable() && !plain) {
				throw new RunException("The plan %s names a folder that is not within the batch: '%s'.".formatted(file, job.folder()));
			}
		}
	}
}
