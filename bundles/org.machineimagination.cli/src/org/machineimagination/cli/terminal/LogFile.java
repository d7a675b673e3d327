// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.request.DataFolders;
import org.machineimagination.plugin.LibraryLog;

/**
 * The log of the command line: a file in the cache folder that is opened when there is something to write, so that nothing is printed over
 * the terminal and listing models leaves no trace. Where no file can be written, nothing is logged.
 */
public final class LogFile extends Handler {

	private static final int MAXIMUM_BYTES = 4 << 20;

	private final Path file;
	private @Nullable FileHandler handler; // null until there is something to write
	private boolean unusable;

	private LogFile(Path file) {
		this.file = file;
		setLevel(Level.INFO);
	}

	/** Puts a log file in the place of the console for the whole process. */
	public static LogFile install(DataFolders folders) {
		Logger root = Logger.getLogger("");
		Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
		LibraryLog.warningsOnly();
		var log = new LogFile(folders.cache().resolve("imagine.log"));
		root.addHandler(log);
		return log;
	}

	/** Where the log is, unless nothing could be written. */
	public Optional<Path> file() {
		return unusable ? Optional.empty() : Optional.of(file);
	}

	@Override
	@NonNullByDefault({})
	public synchronized void publish(LogRecord message) {
		if (!isLoggable(message) || unusable) {
			return;
		}
		try {
			FileHandler open = handler;
			if (open == null) {
				Files.createDirectories(file.getParent());
				open = new FileHandler(file.toString().replace("%", "%%"), MAXIMUM_BYTES, 1, true);
				open.setFormatter(new SimpleFormatter());
				handler = open;
			}
			open.publish(message);
		} catch (IOException | SecurityException e) {
			unusable = true;
			reportError(null, e, java.util.logging.ErrorManager.OPEN_FAILURE);
		}
	}

	/** A log that cannot be written must not become noise on the terminal; {@link #file} says that there is none. */
	@Override
	@NonNullByDefault({})
	protected void reportError(String message, Exception e, int code) {
		unusable = true;
	}

	@Override
	public synchronized void flush() {
		FileHandler open = handler;
		if (open != null) {
			open.flush();
		}
	}

	@Override
	public synchronized void close() {
		FileHandler open = handler;
		if (open != null) {
			open.close();
			handler = null;
		}
	}
}
