// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.plugin.files.FileException;

/** Checkpoints are written when they are due, and the last one at the end. */
class CheckpointWriterTest {

	private static final Supplier<byte[]> SMALL = () -> new byte[3];

	@TempDir
	private Path folder;

	private final AtomicLong clock = new AtomicLong();

	/** Each look at the clock takes a tick, so that writing costs one. */
	private CheckpointWriter writer() {
		return new CheckpointWriter(folder, clock::incrementAndGet);
	}

	@Test
	void writesTheFirstAndThenWhenTwentyTimesTheCostHasPassed() throws FileException {
		CheckpointWriter writer = writer();
		writer.add(standing(1), SMALL);
		assertEquals(1, onDisk());
		clock.addAndGet(18);
		writer.add(standing(2), SMALL);
		assertEquals(1, onDisk());
		writer.add(standing(3), SMALL);
		assertEquals(3, onDisk());
	}

	@Test
	void writesWhatWaitsAtTheEndAndNothingTwice() throws Exception {
		CheckpointWriter writer = writer();
		writer.add(standing(1), SMALL);
		writer.add(standing(2), SMALL);
		assertEquals(1, onDisk());
		writer.flush();
		assertEquals(2, onDisk());
		Files.delete(folder.resolve(Checkpoint.FILE_NAME));
		writer.flush();
		assertEquals(0, onDisk());
	}

	@Test
	void keepsWhatCouldNotBeWritten() throws Exception {
		CheckpointWriter writer = writer();
		Path gone = folder.resolve("run");
		var elsewhere = new CheckpointWriter(gone, clock::incrementAndGet);
		assertThrows(FileException.class, () -> elsewhere.add(standing(1), SMALL));
		Files.createDirectories(gone);
		elsewhere.flush();
		assertEquals(1, Checkpoint.read(withTables(gone)).orElseThrow().evaluations());
		writer.flush();
		assertEquals(0, onDisk());
	}

	@Test
	void asksForALargeStateOnlyToWriteIt() throws FileException {
		CheckpointWriter writer = writer();
		var made = new AtomicInteger();
		Supplier<byte[]> large = () -> {
			made.incrementAndGet();
			return new byte[CheckpointWriter.LARGE];
		};
		writer.add(standing(1), large);
		writer.add(standing(2), large);
		assertEquals(1, made.get());
		writer.flush();
		assertEquals(1, onDisk());
		clock.addAndGet(18);
		writer.add(standing(3), large);
		assertEquals(2, made.get());
		assertEquals(3, onDisk());
	}

	private long onDisk() {
		return Checkpoint.read(withTables(folder)).map(Checkpoint::evaluations).orElse(0L);
	}

	/** A checkpoint is read beside the tables that it speaks of. */
	private static Path withTables(Path run) {
		Trace.open(run, 0, 0).close();
		return run;
	}

	private static Checkpoint standing(long evaluations) {
		return new Checkpoint(0, evaluations, 1, 1, 1, 0, 0, new byte[0]);
	}
}
