// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import org.machineimagination.backend.BackendException;

/**
 * Keeps ONNX Runtime from reporting its use. Its official builds send events to their maker from the moment they load, and leave an
 * identifier of the machine in the user's cache folder; outside Windows only a variable in the environment prevents both, and it has
 * to be there before the library is. Java cannot write its own environment, so the C library is asked to.
 */
final class Telemetry {

	static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

	private static final String REFUSAL = "ONNX Runtime is not loaded, since its usage reports cannot be switched off from here; set "
			+ VARIABLE + "=1 in the environment and start again.";

	private Telemetry() {
	}

	/**
	 * To be called before the runtime loads. On Windows events stay on the machine, and the runtime's own switch is enough.
	 *
	 * @throws BackendException if the variable cannot be set: a runtime that would report is not loaded
	 */
	static void switchOff() {
		if (Platform.isWindows() || System.getenv(VARIABLE) != null) {
			return;
		}
		int overwrite = 0;
		boolean set;
		try {
			set = Function.getFunction("c", "setenv").invokeInt(new Object[] {VARIABLE, "1", overwrite}) == 0;
		} catch (LinkageError e) {
			throw new BackendException(REFUSAL, e);
		}
		if (!set) {
			throw new BackendException(REFUSAL);
		}
	}
}
