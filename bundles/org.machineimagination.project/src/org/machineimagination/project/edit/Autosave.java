// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import java.time.Duration;

/**
 * When an open project is saved by itself. Safety does not hang on it, the journal has every command; it keeps the
 * journal short, and the file what others see when they look into the folder.
 *
 * @param every        with the first command after so long a time since the last save
 * @param journalBytes with the command that makes the journal longer than this
 */
public record Autosave(Duration every, long journalBytes) {

	/** Five minutes, 4 MiB. */
	public static final Autosave DEFAULT = new Autosave(Duration.ofMinutes(5), 4L << 20);
}
