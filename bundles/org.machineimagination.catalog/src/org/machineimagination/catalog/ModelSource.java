// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.nio.file.Path;

/**
 * What a model is to be made of.
 *
 * @param path         a file or folder
 * @param architecture how its network is made, by a name of the importer's; empty where the source says it
 */
public record ModelSource(Path path, String architecture) {

	/** A source that says by itself how its network is made. */
	public static ModelSource of(Path path) {
		return new ModelSource(path, "");
	}
}
