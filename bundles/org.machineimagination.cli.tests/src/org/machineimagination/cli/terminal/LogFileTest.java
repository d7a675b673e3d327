// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.request.DataFolders;
import org.slf4j.LoggerFactory;

/** Whatever is logged, by us or by a library, is in one file and not on the terminal. */
class LogFileTest {

	@TempDir
	private Path home;

	@Test
	void aWarningOfTheEngineArrivesAndItsChatterDoesNot() throws IOException {
		LogFile log = LogFile.install(DataFolders.in(home));
		PrintStream before = System.err;
		var terminal = new ByteArrayOutputStream();
		System.setErr(new PrintStream(terminal, true));
		try {
			var engine = LoggerFactory.getLogger("ai.djl.onnxruntime.engine.OrtEngine");
			engine.info("Found a library");
			engine.warn("The device {} has been lost", 3);
			System.getLogger("ours").log(System.Logger.Level.WARNING, "A file could not be removed");
		} finally {
			System.setErr(before);
			log.close();
		}
		String held = Files.readString(home.resolve("cache/imagine.log"));
		assertTrue(held.contains("WARNING: The device 3 has been lost") && held.contains("WARNING: A file could not be removed"), held);
		assertFalse(held.contains("Found a library"), held);
		assertEquals("", terminal.toString());
	}
}
