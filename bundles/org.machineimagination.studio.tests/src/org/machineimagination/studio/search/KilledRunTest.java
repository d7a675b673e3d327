// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.runs.Trace;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;

/** Kills processes at work, as SIGKILL and a power switch do: without a chance to tidy up. */
class KilledRunTest {

	private static final int KILLS = 10;
	private static final int GENERATIONS = 700;
	private static final int MOST_LINES = 60;
	private static final int MOST_NANOSECONDS = 20_000_000;

	@TempDir
	private Path home;

	@Test
	void aRunKilledAtTenRandomMomentsEndsLikeAnUnbrokenOne() throws Exception {
		Studio studio = TinyPlugIns.studio(home);
		Path broken = home.resolve("broken");
		var random = new Random();
		long last = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			Life life = live(studio, broken, random.nextInt(MOST_LINES), random.nextInt(MOST_NANOSECONDS));
			assertTrue(life.killed, "The run was over before it could be killed: " + life.lines);
			if (life.first > 0) {
				// The first generation is always kept, and no later one comes before it is done; between them it depends on when a checkpoint was due.
				assertTrue(life.first <= last + 2 && (last == 0 || life.first > 1), "Generation %d came after %d".formatted(life.first, last));
				last = life.last;
			}
		}
		Path folder = onlyRun(studio, broken).orElseThrow();
		assertEquals(RunStatus.INTERRUPTED, studio.runs().summary(folder).status());
		studio.searches().resume(folder, RunListener.NONE, new Cancellation());
		Path unbroken = studio.searches().run(TinyPlugIns.request(GENERATIONS), RunListener.NONE, new Cancellation()).folder();
		SearchServiceTest.assertSameResult(unbroken, folder);
		int generations = Files.readAllLines(unbroken.resolve(Trace.FIGURES)).size() - 1;
		assertEquals(generations, studio.runs().load(folder).experiment().getRuns().getFirst().getTrace().size());
		assertEquals(generations + 1, Files.readAllLines(folder.resolve(Trace.TIMES)).size());
	}

	/**
	 * What one process told of itself.
	 *
	 * @param first number of the first generation it did, 0 if none
	 * @param last  number of the last one
	 */
	private record Life(boolean killed, long first, long last, List<String> lines) {
	}

	/** Lets a process live until it has told so many lines, and a moment longer. */
	private Life live(Studio studio, Path runs, int tellings, long nanoseconds) throws IOException, InterruptedException {
		Optional<Path> folder = onlyRun(studio, runs);
		var arguments = new ArrayList<>(List.of(home.toString(), runs.toString(), Integer.toString(GENERATIONS)));
		folder.ifPresent(path -> arguments.add(path.toString()));
		Process process = ChildRun.start(ChildRun.command(arguments.toArray(String[]::new)), home.resolve("errors.txt"));
		var lines = new ArrayList<String>();
		try (var output = process.inputReader()) {
			var told = new CountDownLatch(tellings);
			var reader = Thread.ofVirtual().start(() -> output.lines().forEach(line -> {
				lines.add(line);
				told.countDown();
			}));
			assertTrue(told.await(2, TimeUnit.MINUTES), "The process tells nothing");
			boolean ended = process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
			process.destroyForcibly().waitFor();
			reader.join();
			List<Long> generations = lines.stream().filter(line -> line.startsWith(ChildRun.GENERATION))
					.map(line -> Long.valueOf(line.substring(ChildRun.GENERATION.length()))).toList();
			return new Life(!ended, generations.isEmpty() ? 0 : generations.getFirst(), generations.isEmpty() ? 0 : generations.getLast(), lines);
		}
	}

	/** Whenever the process dies, there is one whole run or none. */
	private static Optional<Path> onlyRun(Studio studio, Path runs) {
		List<RunSummary> found = studio.runs().list(runs);
		assertTrue(found.size() <= 1 && found.stream().noneMatch(RunSummary::broken), found.toString());
		return found.stream().findFirst().map(RunSummary::folder);
	}
}
