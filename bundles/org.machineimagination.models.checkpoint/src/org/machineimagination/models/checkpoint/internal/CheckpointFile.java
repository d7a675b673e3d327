// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/**
 * An opened file.
 *
 * @param format  what people call its format
 * @param tensors by name, in the file's order
 * @param handle  what has to be closed
 */
public record CheckpointFile(String format, Map<String, StoredTensor> tensors, Closeable handle) implements Closeable {

	@Override
	public void close() throws IOException {
		handle.close();
	}
}
