// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.experiment.files.RunOverview;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.RunException;
import org.machineimagination.testing.Sentences;

/** Whatever becomes of the file of an index, the list is that of the records. */
class RunIndexTest {

	private static final int DAMAGES = 300;

	@TempDir
	private Path home;

	private Path runs() {
		return home.resolve("runs");
	}

	/** The list by a process that has just begun. */
	private List<RunSummary> list() {
		return new RunIndex(DataFolders.in(home)).refresh();
	}

	/** The list by a process that has no index. */
	private List<RunSummary> scan() {
		return new RunIndex(new DataFolders(home, home.resolve("another-cache-" + System.nanoTime())), runs()).refresh();
	}

	private Path indexFile() throws IOException {
		try (Stream<Path> files = Files.list(home.resolve("cache/runs"))) {
			return files.filter(file -> file.toString().endsWith(".tsv")).findFirst().orElseThrow();
		}
	}

	private void writeOneOfEach() throws IOException {
		for (RunStatus status : RunStatus.VALUES) {
			WrittenRuns.write(runs(), status.getValue(), status);
		}
	}

	@Test
	void aFolderThatDoesNotExistHasNoRunsAndNoIndex() throws IOException {
		assertEquals(List.of(), list());
		assertFalse(Files.exists(home.resolve("cache")));
		assertFalse(Files.exists(runs()));
	}

	@Test
	void aListFromTheIndexIsThatOfTheRecords() throws IOException {
		writeOneOfEach();
		List<RunSummary> first = list();
		assertEquals(RunStatus.VALUES.size(), first.size());
		assertEquals(first, list());
		assertEquals(first, scan());
	}

	@Test
	void theStreamedOverviewIsThatOfTheWholeRecord() throws Exception {
		writeOneOfEach();
		for (RunSummary run : list()) {
			Path record = run.folder().resolve(ExperimentFiles.RECORD);
			var streamed = RunOverview.read(record);
			// An element of no meaning has the record read as a whole.
			Files.writeString(record, Files.readString(record).replace("<budget ", "<seed></seed><budget "));
			Files.writeString(record, Files.readString(record).replaceAll(" seed=\"\\d+\"", "").replace("<seed></seed>", "<seed>" + run.seed() + "</seed>"));
			assertEquals(streamed, RunOverview.read(record));
		}
	}

	@Test
	void aRecordThatIsAsBeforeIsNotOpenedAgain() throws IOException {
		Path record = WrittenRuns.write(runs(), 1, RunStatus.FINISHED).resolve(ExperimentFiles.RECORD);
		List<RunSummary> before = list();
		byte[] rubbish = new byte[(int) Files.size(record)];
		Files.write(record, rubbish);
		WrittenRuns.age(record);
		assertEquals(before, list());
		assertTrue(scan().getFirst().broken());
	}

	@Test
	void whatIsNewChangedOrGoneIsSeen() throws IOException {
		writeOneOfEach();
		list();
		Path gone = runs().resolve("run-00000");
		Files.delete(gone.resolve(ExperimentFiles.RECORD));
		WrittenRuns.write(runs(), 10, RunStatus.FINISHED);
		var changed = WrittenRuns.experiment(4, RunStatus.FINISHED);
		changed.getRuns().getFirst().setSeed(77777);
		WrittenRuns.save(changed, runs().resolve("run-00004"));
		List<RunSummary> now = list();
		assertEquals(scan(), now);
		assertEquals("run-00010", now.getFirst().folder().getFileName().toString());
		assertEquals(1, now.stream().filter(run -> run.seed() == 77777).count());
		assertTrue(now.stream().noneMatch(run -> run.folder().equals(gone)));
	}

	@Test
	void aRecordThatChangesWithinTheSameMomentAndSizeIsSeen() throws IOException {
		Path record = WrittenRuns.write(runs(), 1, RunStatus.FINISHED).resolve(ExperimentFiles.RECORD);
		Files.setLastModifiedTime(record, FileTime.from(Instant.now()));
		var time = Files.getLastModifiedTime(record);
		assertEquals("generator", list().getFirst().generator());
		Files.writeString(record, Files.readString(record).replace("modelId=\"generator\"", "modelId=\"otherwise\""));
		Files.setLastModifiedTime(record, time);
		assertEquals("otherwise", list().getFirst().generator());
	}

	@Test
	void aRunAtWorkIsNeverTakenFromTheIndex() throws Exception {
		Path folder = WrittenRuns.write(runs(), 1, RunStatus.RUNNING);
		assertEquals(RunStatus.INTERRUPTED, list().getFirst().status());
		try (RunLock lock = RunLock.take(folder).orElseThrow()) {
			assertEquals(RunStatus.RUNNING, list().getFirst().status());
			for (int generation = 1; generation < 4; generation++) {
				new Checkpoint(0, 8L * generation, 1, 0.5, 0.25, 0, 0, new byte[generation]).write(folder);
				Files.write(folder.resolve(Trace.FIGURES), new byte[0]);
				Files.write(folder.resolve(Trace.TIMES), new byte[0]);
				assertEquals(8L * generation, list().getFirst().evaluations());
			}
		}
		RunSummary killed = list().getFirst();
		assertEquals(RunStatus.INTERRUPTED, killed.status());
		assertEquals(24, killed.evaluations());
		assertTrue(killed.resumable());
	}

	@Test
	void aBrokenRecordIsToldAndHidesNoOther() throws IOException {
		writeOneOfEach();
		Path record = runs().resolve("run-00002").resolve(ExperimentFiles.RECORD);
		byte[] whole = Files.readAllBytes(record);
		Files.write(record, Arrays.copyOf(whole, whole.length - 20));
		for (int i = 0; i < 2; i++) {
			List<RunSummary> now = list();
			assertEquals(RunStatus.VALUES.size(), now.size());
			RunSummary broken = now.stream().filter(RunSummary::broken).findFirst().orElseThrow();
			assertEquals(record.getParent(), broken.folder());
			assertTrue(broken.message().contains("ends too early"), broken.message());
		}
		Files.write(record, whole);
		assertTrue(list().stream().noneMatch(RunSummary::broken));
	}

	@Test
	void anIndexDamagedAnywhereGivesTheSameListAndHeals() throws IOException {
		writeOneOfEach();
		List<RunSummary> expected = list();
		byte[] sound = Files.readAllBytes(indexFile());
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < DAMAGES; i++) {
			Files.write(indexFile(), damaged(sound, random));
			assertEquals(expected, list(), "damage " + i + " of seed " + seed);
			assertEquals(expected, new RunIndexFile(indexFile(), runs()).read().values().stream().map(run -> run.now().shown())
					.sorted(Comparator.comparing(RunSummary::created).reversed()).toList(), "after damage " + i + " of seed " + seed);
		}
	}

	/** Bytes cut off, exchanged, left out or put in. */
	private static byte[] damaged(byte[] sound, Random random) {
		int at = random.nextInt(sound.length);
		byte[] rubbish = new byte[1 + random.nextInt(20)];
		random.nextBytes(rubbish);
		byte[] head = Arrays.copyOf(sound, at);
		return switch (random.nextInt(4)) {
			case 0 -> head;
			case 1 -> joined(head, new byte[] {(byte) (sound[at] ^ 1 << random.nextInt(8))}, Arrays.copyOfRange(sound, at + 1, sound.length));
			case 2 -> joined(head, new byte[0], Arrays.copyOfRange(sound, Math.min(sound.length, at + rubbish.length), sound.length));
			default -> joined(head, rubbish, Arrays.copyOfRange(sound, at, sound.length));
		};
	}

	private static byte[] joined(byte[]... parts) {
		var bytes = new ByteArrayOutputStream();
		Stream.of(parts).forEach(bytes::writeBytes);
		return bytes.toByteArray();
	}

	@Test
	void aFolderThatWasMovedIsReadAgain() throws IOException {
		writeOneOfEach();
		list();
		Path moved = Files.move(home, home.resolveSibling("moved"));
		List<RunSummary> there = new RunIndex(DataFolders.in(moved)).refresh();
		Files.move(moved, home);
		assertEquals(RunStatus.VALUES.size(), there.size());
		assertTrue(there.stream().allMatch(run -> run.folder().startsWith(moved) && run.thumbnail().orElseThrow().startsWith(moved)));
	}

	@Test
	void anIndexThatCannotBeWrittenHindersNothing() throws IOException {
		writeOneOfEach();
		Files.createFile(home.resolve("cache"));
		assertEquals(RunStatus.VALUES.size(), list().size());
	}

	@Test
	void anIndexOfMostlyOldLinesIsReplacedByASmallOne() throws IOException {
		Path folder = WrittenRuns.write(runs(), 1, RunStatus.FINISHED);
		list();
		byte[] line = Files.readAllBytes(indexFile());
		Files.write(indexFile(), joined(IntStream.range(0, 1500).mapToObj(i -> line).toArray(byte[][]::new)));
		List<RunSummary> runs = list();
		assertEquals(Optional.of(folder), runs.stream().map(RunSummary::folder).findFirst());
		assertEquals(line.length, Files.size(indexFile()));
		assertEquals(runs, list());
	}

	@Test
	void aFolderThatCannotBeListedIsToldInASentence() throws IOException {
		Files.createDirectories(runs());
		if (runs().toFile().setReadable(false) && !Files.isReadable(runs())) {
			Sentences.assertSentence(assertThrows(RunException.class, this::list), "cannot be listed");
		}
		runs().toFile().setReadable(true);
	}
}
