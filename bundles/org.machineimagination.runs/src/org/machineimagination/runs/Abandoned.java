// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.Closeable;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** Closes what was opened in vain, so that no failure half-way leaves a file open. */
final class Abandoned {

	private Abandoned() {
	}

	/**
	 * Closes a file after something else went wrong.
	 *
	 * @param file  if it was opened
	 * @param cause is told of trouble with closing
	 */
	static <X extends Exception> X close(@Nullable Closeable file, X cause) {
		try {
			if (file != null) {
				file.close();
			}
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
		return cause;
	}
}
