// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of the format. A minor version only adds features and kinds of things, which older programs keep without
 * knowing them; anything else, such as a new literal of an enumeration or another meaning, makes a new major version.
 *
 * @param major at least 0
 * @param minor at least 0
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

	private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");
	private static final Comparator<FormatVersion> ORDER = Comparator.comparingInt(FormatVersion::major)
			.thenComparingInt(FormatVersion::minor);

	/** Reads {@code major.minor}; empty when the text is absent or has another form. */
	public static Optional<FormatVersion> parse(String text) {
		var matcher = FORM.matcher(text);
		return matcher.matches()
				? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public int compareTo(FormatVersion other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return major + "." + minor;
	}
}
