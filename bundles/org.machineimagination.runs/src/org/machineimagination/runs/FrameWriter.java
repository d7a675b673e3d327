// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngText;
import org.machineimagination.media.PngWriter;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Failure;

/**
 * Writes a run's frames, each whole or not at all and in the size that the generator made it, on a thread of its own, so that the search
 * does not wait for compression and disk. A few frames may wait; whoever adds more waits as well. What goes wrong is told at the next call.
 * Frames that were still waiting when the process died are missing afterwards; {@link #has} tells.
 */
public final class FrameWriter implements AutoCloseable {

	/** Name of the folder. */
	static final String FOLDER = "frames";

	private static final System.Logger LOG = System.getLogger(FrameWriter.class.getName());
	private static final int WAITING = 4;

	private record Frame(long generation, Picture picture) {
	}

	private final Path folder;
	private final List<PngText> marks;
	/** Empty for the end. */
	private final BlockingQueue<Optional<Frame>> waiting = new ArrayBlockingQueue<>(WAITING);
	private final Thread thread;
	private volatile @Nullable Throwable failure;
	private boolean ended;

	private FrameWriter(Path folder, List<PngText> marks) {
		this.folder = folder;
		this.marks = marks;
		this.thread = Thread.ofPlatform().name("frames").daemon().start(this::work);
	}

	/**
	 * Opens the folder of a run's frames.
	 *
	 * @param run   the run's folder
	 * @param marks what each frame says of itself
	 * @throws FileException if it cannot be made
	 */
	static FrameWriter open(Path run, List<PngText> marks) throws FileException {
		Path folder = run.resolve(FOLDER);
		try {
			return new FrameWriter(Files.createDirectories(folder), marks);
		} catch (IOException e) {
			throw new FileException("The folder %s could not be made: %s.".formatted(folder, Failure.reason(e)), e);
		}
	}

	/** Whether a generation's frame has been written. */
	public boolean has(long generation) {
		return Files.exists(file(generation));
	}

	/**
	 * Has a frame written.
	 *
	 * @throws FileException if one before it could not be written
	 */
	public void add(long generation, Picture picture) throws FileException {
		requireNoFailure();
		put(Optional.of(new Frame(generation, picture)));
	}

	/**
	 * Waits until all frames are written.
	 *
	 * @throws FileException if one could not be
	 */
	public void finish() throws FileException {
		close();
		requireNoFailure();
	}

	/** Waits until all frames are written, or have failed to be. */
	@Override
	public void close() {
		if (!ended) {
			ended = true;
			put(Optional.empty());
			join();
		}
	}

	private void put(Optional<Frame> frame) {
		try {
			waiting.put(frame);
		} catch (InterruptedException e) {
			throw interrupted();
		}
	}

	private void join() {
		try {
			thread.join();
		} catch (InterruptedException e) {
			throw interrupted();
		}
	}

	/** Whoever is told to hurry does not wait for frames. */
	private CancelledException interrupted() {
		thread.interrupt();
		Thread.currentThread().interrupt();
		return new CancelledException();
	}

	private void requireNoFailure() throws FileException {
		switch (failure) {
			case null -> {
			}
			case FileException e -> throw e;
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			default -> throw new IllegalStateException(failure);
		}
	}

	/** After a failure goes on taking frames, so that nobody waits, but writes none. */
	private void work() {
		try {
			for (Optional<Frame> frame = waiting.take(); frame.isPresent(); frame = waiting.take()) {
				if (failure == null) {
					writeOrKeepFailure(frame.get());
				}
			}
		} catch (InterruptedException e) {
			LOG.log(Level.DEBUG, "The thread of the frames was told to end", e);
		}
	}

	private void writeOrKeepFailure(Frame frame) {
		try {
			write(frame);
		} catch (RuntimeException | Error e) {
			// Whatever it is belongs to the run, whose thread asks for it.
			failure = e;
		}
	}

	/** Does not wait for the disk itself: a frame that a power failure takes can be made again from the latents. */
	private void write(Frame frame) throws FileException {
		Picture picture = frame.picture();
		Path file = file(frame.generation());
		Path part = folder.resolve("." + file.getFileName() + ".tmp");
		try {
			Files.write(part, PngWriter.write(new PngImage(picture.width(), picture.height(), picture.toRgb(), marks)));
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			discard(part);
			throw new FileException("The file %s could not be written: %s.".formatted(file, Failure.reason(e)), e);
		}
	}

	private static void discard(Path part) {
		try {
			Files.deleteIfExists(part);
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The temporary file " + part + " could not be removed", e);
		}
	}

	private Path file(long generation) {
		return folder.resolve(String.format(Locale.ROOT, "%04d.png", generation));
	}
}
