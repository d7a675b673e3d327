// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import java.time.Duration;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.search.SearchService;

/** A queue with two searches in a process of its own, so that it can be killed. It tells on its output of every generation. */
final class ChildQueue {

	private static final String GENERATION = "generation";

	private ChildQueue() {
	}

	/** @param arguments home, and number of generations of each search */
	public static void main(String[] arguments) throws InterruptedException {
		Path home = Path.of(arguments[0]);
		Studio studio = TinyPlugIns.studio(home);
		SearchService searches = studio.searches();
		RunQueue queue = RunQueue.of(FileQueueStore.take(DataFolders.in(home), searches).orElseThrow());
		queue.observe(new QueueObserver() {
			@Override
			public void changed(Task task) {
				// What happens is told by generations.
			}

			@Override
			public void generation(Task task, Generation generation, Progress progress) {
				System.out.println(GENERATION);
			}
		});
		for (long seed = 1; seed <= 2; seed++) {
			queue.add(SearchTask.of(searches, TinyPlugIns.request(Integer.parseInt(arguments[1])).withSeed(seed)));
		}
		queue.awaitQuiet(Duration.ofMinutes(5));
	}
}
