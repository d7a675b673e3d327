// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.lang.System.Logger.Level;

/**
 * Keeps ONNX Runtime from reporting its use. Its official builds send events to their maker from the moment they load, and leave an
 * identifier of the machine in the user's cache folder; outside Windows only a variable in the environment prevents both, and it has
 * to be there before the library is. Java cannot write its own environment, so the C library is asked to.
 */
final class Telemetry {

	static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

	private static final System.Logger LOG = System.getLogger(Telemetry.class.getName());

	private Telemetry() {
	}

	/** To be called before the runtime loads. On Windows events stay on the machine, and the runtime's own switch is enough. */
	static void switchOff() {
		if (Platform.isWindows() || System.getenv(VARIABLE) != null) {
			return;
		}
		try {
			int overwrite = 0;
			int failed = Function.getFunction("c", "setenv").invokeInt(new Object[] {VARIABLE, "1", overwrite});
			if (failed != 0) {
				LOG.log(Level.WARNING, "Usage reports of ONNX Runtime could not be switched off; set {0}=1 before starting", VARIABLE);
			}
		} catch (LinkageError e) {
			LOG.log(Level.WARNING, "Usage reports of ONNX Runtime could not be switched off; set " + VARIABLE + "=1 before starting", e);
		}
	}
}
