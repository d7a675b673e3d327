// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a relative path in a record may look like, the same on every system. */
final class RelativePaths {

	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

	private RelativePaths() {
	}

	/**
	 * Says what is wrong with a path; empty when it stays within its folder on every system.
	 *
	 * @return a clause such as {@code leaves its folder}
	 */
	static Optional<String> fault(String path) {
		if (path.isEmpty()) {
			return Optional.of("is empty");
		}
		if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
			return Optional.of("is not relative");
		}
		if (path.indexOf('\\') >= 0) {
			return Optional.of("holds a backslash");
		}
		if (path.codePoints().anyMatch(Character::isISOControl)) {
			return Optional.of("holds a control character");
		}
		for (String segment : path.split("/", -1)) {
			if (segment.equals("..")) {
				return Optional.of("leaves its folder");
			}
			if (segment.isEmpty() || segment.equals(".")) {
				return Optional.of("holds an empty part");
			}
		}
		return Optional.empty();
	}
}
