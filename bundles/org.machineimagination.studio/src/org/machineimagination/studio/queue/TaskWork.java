// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.studio.search.RunListener;

/** What a task does. A value that can be written down, so that a queue outlives its process. */
public interface TaskWork {

	/** What people call it. */
	String title();

	/** What it needs for itself: of works of one lane one is at work at a time. */
	String lane();

	/** How many candidates it judges at most in all, 0 if that is not known before; for the time that a queue still takes. */
	long evaluations();

	/** The folder that it goes on with; empty for a work that makes its own, or has none. */
	default Optional<Path> folder() {
		return Optional.empty();
	}

	/**
	 * Does it, on the calling thread.
	 *
	 * @return one plain sentence on what came of it
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	String run(RunListener listener, Cancellation cancellation);

	/** What is left to do of it when it was stopped after it had made its folder. */
	TaskWork rest(Path folder);
}
