// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.TellableException;
import org.machineimagination.plugin.UsageException;

/**
 * What a person is told of an exception.
 *
 * @param kind     whose doing it is
 * @param sentence one plain sentence
 */
public record Failure(Kind kind, String sentence) {

	/** Whose doing it is. */
	public enum Kind {
		/** What was asked for cannot be done; asking differently helps. */
		USAGE,
		/** Something asked for rightly did not work out. */
		FAILED,
		/** Somebody asked to stop. */
		CANCELLED,
		/** A mistake of the program; the sentence points at the log. */
		UNEXPECTED
	}

	/** The failure that an exception stands for. */
	public static Failure of(Throwable exception) {
		return switch (exception) {
			case CancelledException e -> new Failure(Kind.CANCELLED, "Stopped.");
			case UsageException e -> new Failure(Kind.USAGE, ended(e.getMessage()));
			case TellableException e -> new Failure(Kind.FAILED, ended(e.getMessage()));
			case OutOfMemoryError e -> outOfMemory("close other programs, or ask for less at once");
			default -> new Failure(Kind.UNEXPECTED, "This is a fault of the program (%s); please report it with what the log says of it."
					.formatted(exception.getClass().getSimpleName()));
		};
	}

	/** The failure that an exception of a search stands for, which knows what else to ask for where memory is short. */
	public static Failure ofSearch(Throwable exception) {
		return exception instanceof OutOfMemoryError ? outOfMemory("use a smaller population, fewer views or a smaller model") : of(exception);
	}

	private static Failure outOfMemory(String wayOut) {
		return new Failure(Kind.FAILED, "There is not enough memory; %s.".formatted(wayOut));
	}

	/** Why a file could not be read or written, as the second half of a sentence without its full stop. */
	public static String reason(IOException exception) {
		return switch (exception) {
			case NoSuchFileException e -> "there is no " + e.getFile();
			case AccessDeniedException e -> "access to " + e.getFile() + " is denied";
			case NotDirectoryException e -> e.getFile() + " is not a folder";
			case FileSystemException e when e.getReason() != null -> lowerFirst(e.getReason());
			case FileSystemException e -> e.getFile() + " is in the way";
			default -> exception.getMessage() == null ? exception.getClass().getSimpleName() : lowerFirst(exception.getMessage());
		};
	}

	private static String lowerFirst(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	private static String ended(String sentence) {
		return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
	}
}
