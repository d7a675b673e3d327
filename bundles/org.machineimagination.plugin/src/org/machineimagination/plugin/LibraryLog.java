// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries log, which reaches the same log as what we do. */
public final class LibraryLog {

	/** Kept, since the platform forgets the level of a logger that nobody holds. */
	private static final Logger ENGINE = Logger.getLogger("ai.djl");

	private LibraryLog() {
	}

	/** Has the engine log its warnings, and not every library that it finds as if it were news. */
	public static void warningsOnly() {
		ENGINE.setLevel(Level.WARNING);
	}
}
