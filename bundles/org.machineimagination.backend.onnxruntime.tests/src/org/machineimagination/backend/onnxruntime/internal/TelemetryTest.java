// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import org.junit.jupiter.api.Test;

class TelemetryTest {

	@Test
	void theRuntimeFindsItsUsageReportsSwitchedOff() {
		assumeFalse(Platform.isWindows(), "Windows has another switch");
		OrtRuntime.open();
		assertEquals("1", Function.getFunction("c", "getenv").invokeString(new Object[] {Telemetry.VARIABLE}, false));
	}
}
