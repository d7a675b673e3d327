// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

/** Told how work on pictures goes. Everything is called on the thread that does the work, which waits. */
public interface WorkListener {

	/** Does nothing. */
	WorkListener NONE = new WorkListener() {
	};

	/** @param what what is being done, for example {@code Reading the generator} */
	default void preparing(String what) {
	}

	/** @param note something that a person should know of what was made, one plain sentence */
	default void note(String note) {
	}

	/** @param progress in pictures */
	default void progress(Progress progress) {
	}
}
