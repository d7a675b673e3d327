// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.runs.Trace;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;

/** Runs in a small file system of their own, which Linux lets a process mount for itself where it allows user namespaces. */
class SmallDiskTest {

	private static final int GENERATIONS = 400;

	@TempDir
	private Path home;

	private Path disk;

	@BeforeEach
	void mount() throws Exception {
		disk = Files.createDirectory(home.resolve("disk"));
		assumeTrue(shell("true").status == 0, "this system does not let a test mount a file system");
	}

	@Test
	void aDiskThatIsFullFromTheStartIsOneSentenceAndLeavesNothing() throws Exception {
		Told told = shell("dd if=/dev/zero of=\"$DISK/ballast\" 2>/dev/null; " + run() + "; find \"$DISK\" -mindepth 1 | grep -v ballast");
		assertSentence(told);
		assertEquals(List.of(), told.after(ChildRun.FAILED));
	}

	@Test
	void aDiskThatFillsUpStopsTheRunWhichResumesWhenThereIsSpace() throws Exception {
		Told told = shell(run() + "; cp -r \"$DISK/runs\" \"$KEPT\"");
		assertSentence(told);
		Studio studio = TinyPlugIns.studio(home);
		RunSummary stopped = studio.runs().list(home.resolve("kept")).getFirst();
		assertTrue(stopped.resumable() && !stopped.broken() && stopped.evaluations() > 0, stopped.toString());
		for (String line : Files.readAllLines(stopped.folder().resolve(Trace.FIGURES))) {
			assertEquals(Files.readAllLines(stopped.folder().resolve(Trace.FIGURES)).getFirst().split(",").length, line.split(",").length, line);
		}
		try (var files = Files.list(stopped.folder())) {
			assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".tmp")).toList());
		}
		studio.searches().resume(stopped.folder(), RunListener.NONE, new Cancellation());
		SearchServiceTest.assertSameResult(
				studio.searches().run(TinyPlugIns.request(GENERATIONS), RunListener.NONE, new Cancellation()).folder(), stopped.folder());
	}

	@Test
	void aDiskThatMayOnlyBeReadIsOneSentence() throws Exception {
		Told told = shell("mount -o remount,ro \"$DISK\"; " + run());
		assertSentence(told, "cannot be written to");
		assertEquals(List.of(), told.after(ChildRun.FAILED));
	}

	@Test
	void aRunOnADiskThatMayOnlyBeReadIsNotResumedAndStaysAsItIs() throws Exception {
		Told told = shell(run() + "; mv \"$DISK\"/runs/* \"$DISK/runs/stopped\"; mount -o remount,ro \"$DISK\"; "
				+ words(ChildRun.command(home.toString(), "none", "0", "DISK/runs/stopped")));
		assertTrue(told.lines.getLast().startsWith(ChildRun.FAILED) && told.lines.getLast().contains("ead-only file system"), told.toString());
	}

	private static void assertSentence(Told told) {
		assertSentence(told, "no space left on device");
	}

	private static void assertSentence(Told told, String part) {
		List<String> failures = told.lines.stream().filter(line -> line.startsWith(ChildRun.FAILED)).toList();
		assertEquals(1, failures.size(), told.toString());
		assertTrue(failures.getFirst().contains(part) && failures.getFirst().endsWith("."), failures.toString());
	}

	private String run() {
		return words(ChildRun.command(home.toString(), "DISK/runs", Integer.toString(GENERATIONS)));
	}

	private static String words(List<String> command) {
		return command.stream()
				.map(word -> "'" + word.replace("'", "'\\''").replace("DISK/", "'\"$DISK\"'/") + "'").collect(Collectors.joining(" "));
	}

	private record Told(int status, List<String> lines) {

		List<String> after(String start) {
			return lines.stream().dropWhile(line -> !line.startsWith(start)).skip(1).toList();
		}
	}

	/** Runs commands with a file system of 96 KB at {@code $DISK}; what they leave in {@code $KEPT} outlives it. */
	private Told shell(String commands) throws IOException, InterruptedException {
		Path output = Files.createTempFile(home, "output", ".txt");
		var builder = new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
				"mount -t tmpfs -o size=96k none \"$DISK\" || exit 125; " + commands + "; true").redirectOutput(output.toFile())
				.redirectError(home.resolve("errors.txt").toFile());
		builder.environment().put("DISK", disk.toString());
		builder.environment().put("KEPT", home.resolve("kept").toString());
		try {
			Process process = builder.start();
			assertTrue(process.waitFor(120, TimeUnit.SECONDS));
			return new Told(process.exitValue(), Files.readAllLines(output, StandardCharsets.UTF_8));
		} catch (IOException e) {
			return new Told(127, List.of(e.toString()));
		}
	}
}
