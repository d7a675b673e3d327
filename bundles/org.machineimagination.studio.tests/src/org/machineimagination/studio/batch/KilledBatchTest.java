// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.runs.TableFile;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.testing.ChildProcess;
import org.machineimagination.studio.search.ChildRun;

/** Kills the process of a batch at work, as SIGKILL and a power switch do. */
class KilledBatchTest {

	private static final int LINES = 12;
	private static final int GENERATIONS = 3;

	@TempDir
	private Path home;

	@Test
	void aBatchKilledTwiceEndsLikeAnUnbrokenOneWithEveryLineDoneOnce() throws Exception {
		Studio studio = TinyPlugIns.studio(home);
		Path broken = home.resolve("broken");
		var random = new Random();
		kill(broken, 1 + random.nextInt(LINES));
		kill(broken, 1 + random.nextInt(LINES));
		Path unbroken = home.resolve("unbroken");
		BatchReport whole = ChildBatch.run(studio, unbroken, LINES, BatchListener.NONE);
		BatchReport ended = ChildBatch.run(studio, broken, LINES, BatchListener.NONE);
		assertEquals(LINES, ended.count(JobState.Kind.DONE));
		assertEquals(LINES, BatchServiceTest.files(ended.folder().resolve("runs")).size());
		List<String> done = TableFile.read(ended.folder().resolve("jobs.csv")).stream().map(row -> row.get("folder")).toList();
		assertEquals(done.stream().distinct().toList(), done);
		BatchServiceTest.assertSameBatch(whole.folder(), ended.folder());
	}

	/** Lets a process live until it has told of so many generations. */
	private void kill(Path parent, int tellings) throws IOException, InterruptedException {
		List<String> command = ChildProcess.command(ChildBatch.class, home.toString(), parent.toString(), Integer.toString(LINES));
		Process process = ChildRun.start(command, home.resolve("errors.txt"));
		try (var output = process.inputReader()) {
			var told = new CountDownLatch(Math.min(tellings, GENERATIONS * LINES));
			var reader = Thread.ofVirtual().start(() -> output.lines().forEach(line -> told.countDown()));
			assertTrue(told.await(5, TimeUnit.MINUTES), "The process tells nothing");
			process.destroyForcibly().waitFor();
			reader.join();
		}
	}
}
