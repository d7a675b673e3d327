// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;

/** Makes model folders of the files that people have. An importer belongs to the bundle of the family that reads what it writes. */
@PlugInKind(value = "model importer", plural = "model importers")
public interface ModelImporter extends PlugIn {

	/**
	 * What a file or folder is, in a few words such as "BigGAN-deep, 128 pixels", or empty if it is not for this importer. Looks at names
	 * and headers, takes no time, and fails for nothing.
	 */
	Optional<String> recognise(Path source);

	/** Whether other importers are asked first, because this one takes much of what theirs are made for. */
	default boolean general() {
		return false;
	}

	/**
	 * Names of the architectures that can be said of a source that does not say itself how its network is made; empty if all sources do.
	 *
	 * @see ModelDraft#architecture()
	 */
	default List<String> architectures() {
		return List.of();
	}

	/**
	 * Makes a model of a file or folder that was recognised. Nothing of the source is run and nothing outside the draft is written.
	 *
	 * @throws ModelException if the source is damaged or not what it seemed
	 */
	void write(Path source, ModelDraft draft);
}
