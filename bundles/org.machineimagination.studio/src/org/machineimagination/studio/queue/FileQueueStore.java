// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.plugin.files.FolderLock;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.StoredRequest;
import org.machineimagination.runs.RunRecord;
import org.machineimagination.studio.search.SearchService;

/**
 * The queue of a data folder, in its file {@code queue/queue.json}: rewritten whole after each change of what waits, by a thread of its own and
 * within milliseconds, so that nobody who changes the queue waits for the disk. One process owns it, by a lock that dies with the process.
 */
public final class FileQueueStore implements QueueStore {

	private static final System.Logger LOG = System.getLogger(FileQueueStore.class.getName());
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final long LARGEST = 64L << 20;
	private static final int FORMAT = 1;
	private static final long PATIENCE_SECONDS = 10;

	private final SearchService searches;
	private final Path file;
	private final FolderLock lock;
	private final ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Queue file").factory());
	/** What is to be written next, null if all is. */
	private final AtomicReference<@Nullable List<Kept>> newest = new AtomicReference<>();
	private @Nullable List<Kept> written;

	private FileQueueStore(SearchService searches, Path file, FolderLock lock) {
		this.searches = searches;
		this.file = file;
		this.lock = lock;
	}

	/**
	 * Takes the queue of a data folder.
	 *
	 * @param searches does the works that are read
	 * @return empty if another process owns it
	 * @throws RunException if nothing can be written there
	 */
	public static Optional<FileQueueStore> take(DataFolders folders, SearchService searches) {
		Path folder = folders.data().resolve("queue");
		try {
			Files.createDirectories(folder);
			return FolderLock.take(folder).map(lock -> new FileQueueStore(searches, folder.resolve("queue.json"), lock));
		} catch (IOException e) {
			throw new RunException("The queue cannot be kept in %s: %s.".formatted(folder, Failure.reason(e)), e);
		}
	}

	/**
	 * What cannot be read is put aside under another name, so that nothing is lost, and said in the log. The rest of a run that somebody has
	 * brought to its end meanwhile is left out.
	 */
	@Override
	public List<Kept> load() {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try {
			if (Files.size(file) > LARGEST) {
				throw new RunException("The queue %s is larger than any that this program writes.".formatted(file));
			}
			JsonNode root = JSON.readTree(Files.readString(file));
			if (root.path("format").asInt() != FORMAT) {
				throw new RunException("The queue %s is of another version of this program.".formatted(file));
			}
			var tasks = new ArrayList<Kept>();
			for (JsonNode task : root.path("tasks")) {
				tasks.add(read(task));
			}
			return tasks.stream().filter(task -> task.work().folder().map(FileQueueStore::canGoOn).orElse(true)).toList();
		} catch (IOException | IllegalArgumentException | RunException e) {
			Path aside = file.resolveSibling("queue-damaged.json");
			LOG.log(Level.WARNING, "The queue " + file + " cannot be read and is kept as " + aside.getFileName(), e);
			putAside(aside);
			return List.of();
		}
	}

	@Override
	public void save(List<Kept> tasks) {
		if (newest.getAndSet(tasks) == null) {
			writer.execute(this::writeNewest);
		}
	}

	@Override
	public void close() {
		writer.shutdown();
		try {
			if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				LOG.log(Level.WARNING, "The queue could not be written to " + file + " in time");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			lock.close();
		}
	}

	private void writeNewest() {
		List<Kept> tasks = newest.getAndSet(null);
		if (tasks == null || tasks.equals(written)) {
			return;
		}
		ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
		var all = root.putArray("tasks");
		tasks.forEach(task -> write(task).ifPresent(all::add));
		try {
			AtomicFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
			written = tasks;
		} catch (JsonProcessingException | FileException e) {
			LOG.log(Level.WARNING, "The queue could not be written to " + file, e);
		}
	}

	private void putAside(Path aside) {
		try {
			Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The queue " + file + " could not be put aside", e);
		}
	}

	/** Whether a run is there and has not finished; what is wrong with it otherwise is told when it is its turn. */
	private static boolean canGoOn(Path run) {
		try {
			return Files.isDirectory(run) && RunRecord.load(run).run().getStatus() != RunStatus.FINISHED;
		} catch (RunException e) {
			LOG.log(Level.DEBUG, "The record of a run that waits cannot be read", e);
			return true;
		}
	}

	private Kept read(JsonNode task) {
		UUID id = UUID.fromString(task.path("id").asText());
		boolean held = task.path("held").asBoolean();
		boolean begun = task.path("begun").asBoolean();
		String lane = task.path("lane").asText();
		if (task.has("folder")) {
			return new Kept(id, new ResumeTask(searches, Path.of(task.path("folder").asText()), task.path("title").asText(), lane,
					task.path("evaluations").asLong()), held, begun);
		}
		RunRequest request = StoredRequest.read(task.path("request"), "The queue " + file);
		RunRequest placed = task.has("runs-folder") ? request.withRunsFolder(Path.of(task.path("runs-folder").asText())) : request;
		return new Kept(id, new SearchTask(searches, placed, lane), held, begun);
	}

	/** Empty for a work that is written down elsewhere. */
	private static Optional<ObjectNode> write(Kept task) {
		ObjectNode node = JSON.createObjectNode().put("id", task.id().toString()).put("held", task.held()).put("begun", task.begun())
				.put("lane", task.work().lane());
		return switch (task.work()) {
			case SearchTask search -> {
				node.set("request", StoredRequest.write(search.request()));
				if (search.request().runsFolder() != null) {
					node.put("runs-folder", search.request().runsFolder().toString());
				}
				yield Optional.of(node);
			}
			case ResumeTask resume -> Optional.of(node.put("folder", resume.runFolder().toString()).put("title", resume.title())
					.put("evaluations", resume.evaluations()));
			default -> Optional.empty();
		};
	}
}
