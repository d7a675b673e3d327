// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.Closeable;
import java.io.IOException;

/** Closes what was opened in vain, so that no failure half-way leaves a file open. */
final class Abandoned {

	private Abandoned() {
	}

	/**
	 * Closes a file after something else went wrong.
	 *
	 * @param file  or null if it was not opened
	 * @param cause is told of trouble with closing
	 */
	static <X extends Exception> X close(Closeable file, X cause) {
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
