// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.plugin.files.XmlText;

/**
 * Latents that a search begins at, those of a picture that is there.
 *
 * @param source what leads to them: a run, a file of arrays, with {@code #2} behind it its second row, or the workshop's texts; empty where a search begins
 *               as its settings say
 * @param name   what people call them, or empty as long as nobody has looked at them
 * @param sha256 digest of the copy that a run keeps, or empty as long as nobody has looked at them
 */
public record StartLatents(String source, String name, String sha256) {

	/** The search begins as its settings say. */
	public static final StartLatents NONE = new StartLatents("", "", "");

	/** Where the copy lies in a run's folder. */
	public static final String FILE_NAME = "start.npz";

	private static final int LONGEST = 4096;
	private static final Pattern ROW = Pattern.compile("(?s)(.*?)(#\\d{1,7})?");

	/** @throws UsageException with a plain sentence if a record could not keep it */
	public StartLatents {
		for (String text : new String[] {source, name}) {
			if (text.length() > LONGEST) {
				throw new UsageException("The name of the latents to start at has %,d characters; at most %,d can be kept.".formatted(text.length(), LONGEST));
			}
			XmlText.require("name of the latents to start at", text);
		}
	}

	/** Latents as they are typed; the path of a file or folder that is there holds wherever the search is done. */
	public static StartLatents typed(String text) {
		Matcher parts = ROW.matcher(text);
		if (text.isBlank() || !parts.matches()) {
			return NONE;
		}
		String row = parts.group(2) == null ? "" : parts.group(2);
		try {
			Path path = Path.of(parts.group(1));
			return at(Files.exists(path) ? path.toAbsolutePath().normalize() + row : text);
		} catch (InvalidPathException e) {
			// No path of this system; it may still be a run's name.
			return at(text);
		}
	}

	private static StartLatents at(String source) {
		return new StartLatents(source, "", "");
	}

	/** Whether the search begins as its settings say. */
	public boolean isEmpty() {
		return source.isEmpty();
	}

	/** The same latents, found in another way. */
	public StartLatents from(String other) {
		return new StartLatents(other, name, sha256);
	}

	/** What to call them in a list. */
	public String shown() {
		return name.isEmpty() ? source : name;
	}
}
