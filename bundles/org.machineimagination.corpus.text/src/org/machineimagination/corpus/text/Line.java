// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param start  UTF-16 units of the file before it
 * @param raw    it as it stands there, without its end
 */
record Line(int number, int start, String raw) {

	static List<Line> of(String text) {
		var lines = new ArrayList<Line>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			lines.add(new Line(lines.size() + 1, start, text.substring(start, end)));
			start = end + 1;
		}
		return lines;
	}

	int end() {
		return start + raw.length();
	}

	boolean blank() {
		return raw.isBlank();
	}
}
