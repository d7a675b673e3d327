// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.edit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.project.files.ProjectException;

/**
 * The file that every command of an open project is appended to: a line each, given to the system at once, so that a
 * killed process loses nothing, and forced to disk within a second, so that a lost machine loses no more than that.
 */
final class Journal implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(Journal.class.getName());
	private static final long FORCED_AFTER_MILLIS = 300;
	private static final Executor LATER = CompletableFuture.delayedExecutor(FORCED_AFTER_MILLIS, TimeUnit.MILLISECONDS);

	private final Path file;
	private final ObjectMapper json = json();
	private @Nullable FileChannel channel; // null until it is begun
	private int entries;
	private long length;
	private boolean unforced;
	private boolean broken;

	private Journal(Path file) {
		this.file = file;
	}

	/** Reads and writes journals; nesting is bounded, single texts are as long as the whole may be. */
	static ObjectMapper json() {
		var constraints = StreamReadConstraints.builder().maxStringLength((int) JournalContents.LARGEST).build();
		return new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
	}

	/**
	 * Begins a journal in place of whatever is there.
	 *
	 * @throws ProjectException when it cannot be written
	 */
	static Journal start(Path file, JournalHeader header) throws ProjectException {
		var journal = new Journal(file);
		journal.restart(header);
		return journal;
	}

	/**
	 * Goes on with a journal.
	 *
	 * @param entries how many of its lines stand; what follows them is cut off
	 * @param length  where the last of them ends
	 * @throws ProjectException when it cannot be written
	 */
	static Journal resume(Path file, int entries, long length) throws ProjectException {
		var journal = new Journal(file);
		try {
			journal.channel = FileChannel.open(file, StandardOpenOption.WRITE);
			journal.channel.truncate(length);
		} catch (IOException e) {
			throw journal.unwritable(e);
		}
		journal.entries = entries;
		journal.length = length;
		return journal;
	}

	/**
	 * Empties the journal in one step: from here on it tells of changes to another file.
	 *
	 * @throws ProjectException when it cannot be written; it is then as it was, and takes no more lines until the project is saved
	 */
	synchronized void restart(JournalHeader header) throws ProjectException {
		try {
			FileChannel former = channel;
			if (former != null) {
				former.close();
			}
			byte[] line = line(header.toJson());
			AtomicFiles.write(file, line);
			entries = 0;
			length = line.length;
			broken = false;
			channel = FileChannel.open(file, StandardOpenOption.WRITE);
		} catch (FileException e) {
			broken = true;
			throw new ProjectException(e.getMessage(), e);
		} catch (IOException e) {
			broken = true;
			throw unwritable(e);
		}
		unforced = false;
	}

	/**
	 * Appends a line.
	 *
	 * @throws ProjectException when it cannot be written; the journal is then as it was, or takes no more lines until the project is saved
	 */
	synchronized void append(JournalEntry entry) throws ProjectException {
		if (broken) {
			throw new ProjectException("The journal " + file + " could not be written before; save the project to begin a new one.");
		}
		try {
			ByteBuffer line = ByteBuffer.wrap(line(entry.toJson(entries + 1)));
			int size = line.remaining();
			while (line.hasRemaining()) {
				channel.write(line, length + line.position());
			}
			length += size;
			entries++;
		} catch (IOException e) {
			takeBack();
			throw unwritable(e);
		}
		if (!unforced) {
			unforced = true;
			LATER.execute(this::force);
		}
	}

	/**
	 * Says that a file is about to be written that holds everything until here. A journal that takes no more lines is not
	 * marked: should the process die before a new one is begun, it is kept aside, and the file has everything.
	 *
	 * @param digest of the file's bytes
	 * @throws ProjectException as for {@link #append(JournalEntry)}
	 */
	synchronized void mark(String digest) throws ProjectException {
		if (entries > 0 && !broken) {
			append(new JournalEntry(JournalEntry.Kind.SAVE, digest, MissingNode.getInstance()));
			force();
		}
	}

	/** Half a line in the middle would end the journal there. */
	private void takeBack() {
		try {
			channel.truncate(length);
		} catch (IOException e) {
			broken = true;
			LOG.log(Level.ERROR, "The journal " + file + " ends with half a line", e);
		}
	}

	/** Sees to it that all lines are on disk. */
	synchronized void force() {
		if (!unforced || !channel.isOpen()) {
			return;
		}
		unforced = false;
		try {
			channel.force(false);
		} catch (IOException e) {
			broken = true;
			LOG.log(Level.ERROR, "The journal " + file + " could not be forced to disk", e);
		}
	}

	private byte[] line(JsonNode node) throws IOException {
		return JournalLine.write(node, json);
	}

	private ProjectException unwritable(IOException cause) {
		return ProjectException.of("The journal " + file + " could not be written", cause);
	}

	/** How many lines there are after the first. */
	synchronized int entries() {
		return entries;
	}

	/** Its size in bytes. */
	synchronized long length() {
		return length;
	}

	/** Lets go of the file; without lines there is nothing to keep of it. */
	@Override
	public synchronized void close() {
		try {
			force();
			channel.close();
			if (entries == 0) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The journal " + file + " could not be closed", e);
		}
	}
}
