// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** What an archive's entry unpacks to, up to a bound. The class above says nothing of null, so neither does this. */
@NonNullByDefault({})
final class BoundedStream extends FilterInputStream {

	private final String name;
	private long left;

	/**
	 * A stream.
	 *
	 * @param allowed most bytes that are read
	 * @param name    what is read, for the sentence
	 */
	BoundedStream(InputStream in, long allowed, String name) {
		super(in);
		this.left = allowed;
		this.name = name;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		count(one < 0 ? 0 : 1);
		return one;
	}

	@Override
	public int read(byte[] bytes, int start, int length) throws IOException {
		int count = super.read(bytes, start, length);
		count(Math.max(count, 0));
		return count;
	}

	private void count(int bytes) {
		left -= bytes;
		if (left < 0) {
			throw new CorpusException("The file " + name + " of the archive is not read: it would take far more room than any text of its size.");
		}
	}
}
