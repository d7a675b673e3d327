// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.SearchService;

/**
 * The rest of a run that was stopped, as a task.
 *
 * @param service does it
 * @param folder  the run's folder
 * @param title   what people call it
 */
public record ResumeTask(SearchService service, Path folder, String title) implements TaskWork {

	@Override
	public String lane() {
		return SearchTask.ANY_DEVICE;
	}

	/** Stands in the record, which is not read before it is its turn. */
	@Override
	public long evaluations() {
		return 0;
	}

	@Override
	public String run(RunListener listener, Cancellation cancellation) {
		var ending = new SearchTask.Ending(listener);
		return ending.sentence(service.resume(folder, ending, cancellation));
	}

	@Override
	public TaskWork rest(Path sameFolder) {
		return this;
	}
}
