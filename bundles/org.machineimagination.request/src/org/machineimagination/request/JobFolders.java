// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Gives the jobs of a batch their folders. A job gets the one that was made for its very request, or else one that was made for the same that
 * is wanted, computed elsewhere or called otherwise; what is left begins anew. Of several that fit, the first job gets the first.
 */
final class JobFolders {

	private final int digits;
	private final Set<String> taken;
	private final Set<String> given = new HashSet<>();
	private final Map<RunRequest, Deque<String>> byRequest = new HashMap<>();
	private final Map<String, Deque<String>> byKey = new HashMap<>();

	/**
	 * @param jobs  how many there are
	 * @param taken folders that are there, for whatever request
	 */
	JobFolders(int jobs, Set<String> taken) {
		this.digits = Math.max(3, Integer.toString(jobs).length());
		this.taken = new HashSet<>(taken);
	}

	/** Keeps a job's folder for one that asks for the same. */
	void know(BatchJob job) {
		byRequest.computeIfAbsent(anybodys(job.toRun()), request -> new ArrayDeque<>()).add(job.folder());
		know(job.folder(), job.key());
	}

	/** Keeps a folder for a job that wants the same. */
	void know(String folder, String key) {
		taken.add(folder);
		byKey.computeIfAbsent(key, each -> new ArrayDeque<>()).add(folder);
	}

	/** The jobs with their folders. */
	List<BatchJob> place(List<BatchJob> jobs) {
		var placed = new ArrayList<BatchJob>();
		jobs.forEach(job -> placed.add(job.runnable() ? job.withFolder(poll(byRequest.get(anybodys(job.toRun())))) : job));
		placed.replaceAll(job -> job.runnable() && job.folder().isEmpty() ? job.withFolder(poll(byKey.get(job.key()))) : job);
		placed.replaceAll(job -> job.runnable() && job.folder().isEmpty() ? job.withFolder(free(job)) : job);
		return placed;
	}

	/** The first folder that no job has got yet; empty if there is none. */
	private String poll(@Nullable Deque<String> folders) {
		while (folders != null && !folders.isEmpty()) {
			String folder = folders.poll();
			if (given.add(folder)) {
				return folder;
			}
		}
		return "";
	}

	/** The place in the file comes first, so that folders are in its order. */
	private String free(BatchJob job) {
		String name = String.format(Locale.ROOT, "%0" + digits + "d-%s-%d", job.number(), RunNames.words(job.toRun().name()), job.toRun().seed());
		String free = name;
		for (int i = 2; !taken.add(free); i++) {
			free = name + "-" + i;
		}
		return free;
	}

	/** The request without the name of who asks, which makes no difference. */
	private static RunRequest anybodys(RunRequest request) {
		return request.with(request.words().withoutName());
	}
}
