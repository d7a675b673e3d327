// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * An opened file.
 *
 * @param format  what people call its format
 * @param tensors by name, in the file's order
 * @param around  keys of the table that the tensors' own lies in, as training writes them; empty if there is none
 * @param handle  what has to be closed
 */
public record CheckpointFile(String format, Map<String, StoredTensor> tensors, Set<String> around, Closeable handle) implements Closeable {

	CheckpointFile(String format, Map<String, StoredTensor> tensors, Closeable handle) {
		this(format, tensors, Set.of(), handle);
	}

	@Override
	public void close() throws IOException {
		handle.close();
	}
}
