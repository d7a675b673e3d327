// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.queue.QueueStore.Kept;

class FileQueueStoreTest {

	@TempDir
	Path home;

	@Test
	void whatWaitsIsThereForTheProcessAfter() throws IOException {
		var search = new Kept(UUID.randomUUID(), new SearchTask(null, RunRequest.of("a red apple \ud83c\udf4e \"]]>").withSeed(Long.MIN_VALUE), "cpu"),
				false, false);
		var elsewhere = new Kept(UUID.randomUUID(), new SearchTask(null, RunRequest.of("fog").withRunsFolder(home.resolve("other")), "cuda:0"), true, false);
		var resumed =
				new Kept(UUID.randomUUID(), new ResumeTask(null, Files.createDirectories(home.resolve("runs/a # b")), "a # b", "cuda:1", 600), false, true);
		try (FileQueueStore store = take()) {
			store.save(List.of(search, elsewhere, resumed));
		}
		try (FileQueueStore store = take()) {
			assertEquals(List.of(search, elsewhere, resumed), store.load());
		}
	}

	@Test
	void aQueueHasOneOwner() {
		try (FileQueueStore store = take()) {
			assertTrue(FileQueueStore.take(DataFolders.in(home), null).isEmpty());
		}
		take().close();
	}

	@Test
	void aNewDataFolderHasAnEmptyQueue() {
		try (FileQueueStore store = take()) {
			assertEquals(List.of(), store.load());
		}
	}

	@Test
	void aQueueThatCannotBeReadIsPutAsideAndNotLost() throws IOException {
		Path folder = Files.createDirectories(home.resolve("queue"));
		for (String damaged : List.of("{\"tasks\": [", "{\"tasks\": []}", "{\"format\": 2}", "{\"format\": 1, \"tasks\": [{\"id\": \"x\"}]}",
				"{\"format\": 1, \"tasks\": [{\"id\": \"%s\", \"request\": {\"format\": 99}}]}".formatted(UUID.randomUUID()))) {
			Files.writeString(folder.resolve("queue.json"), damaged);
			try (FileQueueStore store = take()) {
				assertEquals(List.of(), store.load());
			}
			assertEquals(damaged, Files.readString(folder.resolve("queue-damaged.json")));
		}
	}

	@Test
	void ofManyChangesTheLastIsKept() {
		List<Kept> all = IntStream.range(0, 50).mapToObj(i -> new Kept(UUID.randomUUID(), new SearchTask(null, RunRequest.of("fog " + i), "cpu"), false,
				false)).toList();
		try (FileQueueStore store = take()) {
			IntStream.rangeClosed(0, all.size()).forEach(i -> store.save(all.subList(0, i)));
		}
		try (FileQueueStore store = take()) {
			assertEquals(all, store.load());
		}
	}

	@Test
	void theRestOfARunThatHasGoneIsLeftOut() {
		try (FileQueueStore store = take()) {
			store.save(List.of(new Kept(UUID.randomUUID(), new ResumeTask(null, home.resolve("runs/gone"), "gone", "cpu", 0), false, true)));
		}
		try (FileQueueStore store = take()) {
			assertEquals(List.of(), store.load());
		}
	}

	@Test
	void aFolderThatNothingCanBeWrittenToIsToldInASentence() throws IOException {
		Files.writeString(home.resolve("queue"), "a file");
		var problem = assertThrows(RunException.class, this::take);
		assertTrue(problem.getMessage().startsWith("The queue cannot be kept in " + home.resolve("queue") + ": "), problem.getMessage());
	}

	private FileQueueStore take() {
		return FileQueueStore.take(DataFolders.in(home), null).orElseThrow();
	}
}
