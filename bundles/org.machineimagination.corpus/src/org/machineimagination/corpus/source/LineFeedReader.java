// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Gives a line feed for each end of a line, whether it was written as CR, LF or both. The class above says nothing of null, so neither does this. */
@NonNullByDefault({})
final class LineFeedReader extends FilterReader {

	private boolean carriageReturn;

	/** A reader over another. */
	LineFeedReader(Reader reader) {
		super(reader);
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		int count = 0;
		while (count == 0) {
			count = read(one, 0, 1);
		}
		return count < 0 ? -1 : one[0];
	}

	@Override
	public int read(char[] chars, int start, int length) throws IOException {
		int count = in.read(chars, start, length);
		int to = start;
		for (int from = start; from < start + count; from++) {
			char next = chars[from];
			boolean skipped = next == '\n' && carriageReturn;
			carriageReturn = next == '\r';
			if (!skipped) {
				chars[to++] = next == '\r' ? '\n' : next;
			}
		}
		// A line feed alone that was skipped leaves nothing, which is not the end.
		return count > 0 && to == start ? read(chars, start, length) : count < 0 ? count : to - start;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
