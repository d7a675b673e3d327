// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import com.sun.jna.Function;
import com.sun.jna.Platform;

/**
 * Gives freed memory back to the system. While a graph is compiled its weights are held several times over; what is left of that lies in pieces
 * that the C library of Linux would keep, up to as much again as the program needs.
 */
final class FreedMemory {

	private static final long KEEP_NOTHING = 0;

	private FreedMemory() {
	}

	/** Does nothing where the C library has no such call. */
	static void giveBack() {
		if (!Platform.isLinux()) {
			return;
		}
		try {
			Function.getFunction("c", "malloc_trim").invokeInt(new Object[] {KEEP_NOTHING});
		} catch (LinkageError e) {
			// Another C library than GNU's, which keeps less.
			return;
		}
	}
}
