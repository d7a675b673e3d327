// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.request.DataFolders;
import org.machineimagination.testing.ChildProcess;
import org.machineimagination.testing.FullSize;

/** Thousands of runs (ten with {@code --full}), and several processes that list them. */
class ManyRunsTest {

	private static final int MANY = FullSize.or(10_000, 3_000);

	@TempDir
	private Path home;

	/** Lists the runs of a data folder a number of times and prints how many there are, in order or not. */
	public static final class Lister {

		private Lister() {
		}

		/** @param arguments the data folder and how often */
		public static void main(String[] arguments) {
			for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
				List<RunSummary> runs = new RunIndex(DataFolders.in(Path.of(arguments[0]))).refresh();
				boolean ordered = IntStream.range(1, runs.size()).noneMatch(at -> runs.get(at - 1).created().isBefore(runs.get(at).created()));
				System.out.println(runs.size() + (ordered ? " in order" : " in disorder"));
			}
		}
	}

	private Process lister(int times, String... options) throws IOException {
		return new ProcessBuilder(ChildProcess.command(List.of(options), Lister.class, home.toString(), Integer.toString(times)))
				.redirectError(home.resolve("errors.txt").toFile()).start();
	}

	private List<String> output(Process process) throws IOException, InterruptedException {
		try (var lines = process.inputReader()) {
			List<String> told = lines.lines().toList();
			assertEquals(0, process.waitFor(), this::errors);
			return told;
		}
	}

	private String errors() {
		try {
			return Files.readString(home.resolve("errors.txt"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void thousandsOfRunsAreListedInOrderInSixtyFourMegabytes() throws Exception {
		WrittenRuns.writeMany(home.resolve("runs"), MANY);
		assertEquals(List.of(MANY + " in order", MANY + " in order"), output(lister(2, "-Xmx64m")));
	}

	@Test
	void processesThatListAtTheSameTimeAgree() throws Exception {
		WrittenRuns.writeMany(home.resolve("runs"), 400);
		var processes = new ArrayList<Process>();
		for (int i = 0; i < 3; i++) {
			processes.add(lister(20));
		}
		for (int i = 400; i < 450; i++) {
			WrittenRuns.write(home.resolve("runs"), i, RunStatus.FINISHED);
			new RunIndex(DataFolders.in(home)).refresh();
		}
		for (Process process : processes) {
			assertTrue(output(process).stream().allMatch(line -> line.endsWith(" in order")));
		}
		List<RunSummary> runs = new RunIndex(DataFolders.in(home)).refresh();
		assertEquals(450, runs.size());
		assertEquals(runs, new RunIndex(new DataFolders(home, home.resolve("elsewhere")), home.resolve("runs")).refresh());
	}
}
