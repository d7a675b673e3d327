// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.util.List;

/**
 * Something a bundle contributes: a backend, an optimizer, a family of models.
 *
 * <p>Implementations are stateless, cheap to construct and safe to call from any thread. Listing plug-ins must not load a
 * native library or open a file.
 */
public interface PlugIn {

	/** Stable identifier, lower-case words joined by hyphens or plus signs, for example {@code cma-es} or {@code cma-es+adam}; stored in run records. */
	String id();

	/** Name shown to people, for example {@code CMA-ES}. */
	String name();

	/** One sentence that says what it does. */
	String description();

	/** Citations of the methods implemented, in reading form; shown to the user and written into every export. */
	default List<String> references() {
		return List.of();
	}

	/**
	 * Whether this plug-in answers to an identifier found in a stored file. Override to keep files of former names alive.
	 *
	 * @param storedId the identifier as stored
	 */
	default boolean matchesId(String storedId) {
		return id().equals(storedId);
	}
}
