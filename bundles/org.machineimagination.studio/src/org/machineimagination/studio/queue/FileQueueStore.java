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
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.StoredRequest;
import org.machineimagination.runs.RunLock;
import org.machineimagination.studio.search.SearchService;

/**
 * The queue of a data folder, in its file {@code queue/queue.json}: rewritten whole with each change of what waits, so that a process that
 * dies loses none of it. One process owns it, by a lock that dies with the process.
 */
public final class FileQueueStore implements QueueStore {

	private static final System.Logger LOG = System.getLogger(FileQueueStore.class.getName());
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final long LARGEST = 64L << 20;

	private final SearchService searches;
	private final Path file;
	private final RunLock lock;

	private FileQueueStore(SearchService searches, Path file, RunLock lock) {
		this.searches = searches;
		this.file = file;
		this.lock = lock;
	}

	/**
	 * Takes the queue of a data folder.
	 *
	 * @param searches does the works that are read
	 * @return empty if another process owns it
	 * @throws RunException if its folder cannot be made
	 */
	public static Optional<FileQueueStore> take(DataFolders folders, SearchService searches) {
		Path folder = folders.data().resolve("queue");
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new RunException("The folder %s cannot be made: %s.".formatted(folder, Failure.reason(e)), e);
		}
		return RunLock.take(folder).map(lock -> new FileQueueStore(searches, folder.resolve("queue.json"), lock));
	}

	/** What cannot be read is put aside under another name, so that nothing is lost, and said in the log. */
	@Override
	public List<Kept> load() {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try {
			if (Files.size(file) > LARGEST) {
				throw new RunException("The queue %s is larger than any that this program writes.".formatted(file));
			}
			var tasks = new ArrayList<Kept>();
			for (JsonNode task : JSON.readTree(Files.readString(file)).path("tasks")) {
				tasks.add(read(task));
			}
			return tasks;
		} catch (IOException | IllegalArgumentException | RunException e) {
			Path aside = file.resolveSibling("queue-damaged.json");
			LOG.log(Level.WARNING, "The queue " + file + " cannot be read and is kept as " + aside.getFileName(), e);
			putAside(aside);
			return List.of();
		}
	}

	@Override
	public void save(List<Kept> tasks) {
		ObjectNode root = JSON.createObjectNode();
		var all = root.putArray("tasks");
		tasks.forEach(task -> write(task).ifPresent(all::add));
		try {
			AtomicFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
		} catch (JsonProcessingException | FileException e) {
			LOG.log(Level.WARNING, "The queue could not be written to " + file, e);
		}
	}

	@Override
	public void close() {
		lock.close();
	}

	private void putAside(Path aside) {
		try {
			Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The queue " + file + " could not be put aside", e);
		}
	}

	private Kept read(JsonNode task) {
		UUID id = UUID.fromString(task.path("id").asText());
		boolean held = task.path("held").asBoolean();
		boolean begun = task.path("begun").asBoolean();
		if (task.has("folder")) {
			return new Kept(id, new ResumeTask(searches, Path.of(task.path("folder").asText()), task.path("title").asText()), held, begun);
		}
		RunRequest request = StoredRequest.read(task.path("request"), "The queue " + file);
		return new Kept(id, new SearchTask(searches, task.has("runs-folder") ? request.withRunsFolder(Path.of(task.path("runs-folder").asText())) : request),
				held, begun);
	}

	/** Empty for a work that is written down elsewhere. */
	private static Optional<ObjectNode> write(Kept task) {
		ObjectNode node = JSON.createObjectNode().put("id", task.id().toString()).put("held", task.held()).put("begun", task.begun());
		return switch (task.work()) {
			case SearchTask search -> {
				node.set("request", StoredRequest.write(search.request()));
				if (search.request().runsFolder() != null) {
					node.put("runs-folder", search.request().runsFolder().toString());
				}
				yield Optional.of(node);
			}
			case ResumeTask resume -> Optional.of(node.put("folder", resume.folder().toString()).put("title", resume.title()));
			default -> Optional.empty();
		};
	}
}
