// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.machineimagination.plugin.files.AtomicFiles;

/**
 * The file of an index: a line for each run that was read, the last one of a run counts. Lines are only ever added, under a lock between processes,
 * until too many of them are out of date; then the file is replaced by one without those in one step. It is read without a lock: a line that is damaged
 * or that is just being written is as good as none. Nothing depends on the file, so that trouble with it goes to the log and to nobody else.
 */
final class RunIndexFile {

	private static final System.Logger LOG = System.getLogger(RunIndexFile.class.getName());

	/** A file of more bytes is not read: some eighty times what ten thousand runs take. */
	private static final long LARGEST = 1L << 28;
	/** Lines out of date that are not worth a new file. */
	private static final int FEW = 1000;

	/** Closing any channel to a lock file may drop the lock of the whole process, so one is opened at a time. */
	private static final ReentrantLock WRITING = new ReentrantLock();

	private final Path file;
	private final IndexLine line;
	private List<IndexedRun> waiting = new ArrayList<>();
	private long lines;

	/**
	 * @param file where the index is or will be
	 * @param runs folder of the runs, absolute
	 */
	RunIndexFile(Path file, Path runs) {
		this.file = file;
		this.line = new IndexLine(runs);
	}

	/** The runs in the file by the names of their folders; none if there is no file, or none that can be read. */
	Map<String, IndexedRun> read() {
		try {
			return Files.size(file) > LARGEST ? tooLarge() : parse(Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			LOG.log(Level.TRACE, "There is no index of runs yet", e);
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The index of runs " + file + " cannot be read and is not used", e);
		}
		return new HashMap<>();
	}

	/** Adds runs. While another process writes they are kept for the next time. */
	void add(List<IndexedRun> runs) {
		waiting.addAll(runs);
		if (!waiting.isEmpty() && locked(this::append)) {
			waiting = new ArrayList<>();
		}
	}

	/** Replaces the file by a smaller one if most of its lines are out of date. */
	void tidy(Collection<IndexedRun> runs) {
		if (lines > 2L * runs.size() + FEW) {
			locked(() -> replace(runs));
		}
	}

	/** What is done while no other process writes to the file. */
	private interface Work {
		void run() throws IOException;
	}

	private boolean locked(Work work) {
		WRITING.lock();
		try {
			Files.createDirectories(file.getParent());
			Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
			try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
				if (lock != null) {
					work.run();
				}
				return lock != null;
			}
		} catch (IOException | OverlappingFileLockException e) {
			LOG.log(Level.DEBUG, "The index of runs " + file + " cannot be written", e);
			return false;
		} finally {
			WRITING.unlock();
		}
	}

	private void append() throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			var bytes = new ByteArrayOutputStream();
			if (endsInsideLine(channel)) {
				bytes.write('\n');
			}
			for (IndexedRun run : waiting) {
				bytes.write(line.write(run));
			}
			var buffer = ByteBuffer.wrap(bytes.toByteArray());
			channel.position(channel.size());
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			lines += waiting.size();
		}
	}

	/** Whether a process died while it wrote the last line. */
	private static boolean endsInsideLine(FileChannel channel) throws IOException {
		var last = ByteBuffer.allocate(1);
		return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
	}

	/** Another process may have added runs that this one has not seen; they are kept if their folders are known. */
	private void replace(Collection<IndexedRun> runs) throws IOException {
		Map<String, IndexedRun> kept = read();
		var names = new HashMap<String, IndexedRun>();
		runs.forEach(run -> names.put(run.name(), run));
		kept.keySet().retainAll(names.keySet());
		names.values().stream().filter(IndexedRun::isLasting).forEach(run -> kept.put(run.name(), run));
		AtomicFiles.write(file, stream -> {
			for (IndexedRun run : kept.values()) {
				stream.write(line.write(run));
			}
		});
		lines = kept.size();
	}

	private Map<String, IndexedRun> parse(byte[] bytes) {
		var runs = new HashMap<String, IndexedRun>();
		lines = 0;
		int from = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				line.read(bytes, from, i).ifPresent(run -> runs.put(run.name(), run));
				from = i + 1;
				lines++;
			}
		}
		return runs;
	}

	private Map<String, IndexedRun> tooLarge() {
		lines = Long.MAX_VALUE;
		return new HashMap<>();
	}
}
