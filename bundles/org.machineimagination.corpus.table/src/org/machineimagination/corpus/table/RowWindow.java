// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.machineimagination.corpus.source.CorpusException;

/**
 * Lets a parser read and keeps what it has read since the last row began, so that rows can be had as they stand in the file.
 * A row has a bound. The class above says nothing of null, so neither does this.
 */
@NonNullByDefault({})
final class RowWindow extends FilterReader {

	/** Longest row in characters. */
	private static final int LONGEST = 4 << 20;

	private final String file;
	private final StringBuilder window = new StringBuilder();
	private long first;
	private int line = 1;
	private int points;

	/**
	 * A window.
	 *
	 * @param file what is read, for sentences
	 */
	RowWindow(Reader reader, String file) {
		super(reader);
		this.file = file;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	@Override
	public int read(char[] chars, int start, int length) throws IOException {
		if (window.length() > LONGEST) {
			throw new CorpusException(
					"A row of the table %s that begins after line %d is longer than %d MB and is not read; is a quotation mark left open there?"
							.formatted(file, line, LONGEST >> 20));
		}
		int count = in.read(chars, start, length);
		if (count > 0) {
			window.append(chars, start, count);
		}
		return count;
	}

	/** Everything up to a place that is counted in UTF-16 units from the beginning of the file; it leaves the window. */
	String take(long end) {
		int length = (int) Math.min(end - first, window.length());
		String taken = window.substring(0, length);
		window.delete(0, length);
		first += length;
		return taken;
	}

	/** Goes past what was taken: the line and the code points that follow it are the next row's. */
	void pass(String taken) {
		line += (int) taken.chars().filter(c -> c == '\n').count();
		points += taken.codePointCount(0, taken.length());
	}

	/** The line that the window begins on, from 1. */
	int line() {
		return line;
	}

	/** Code points before the window. */
	int points() {
		return points;
	}
}
